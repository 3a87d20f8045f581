import type { PoolReport } from '../../model/index.ts';
import { poolDocument } from '../pool/document.ts';
import { drawLines } from './draw-lines.tsx';

/** Draws the report once. */
export const drawPool = (
  report: PoolReport,
  columns: number,
  stdout?: NodeJS.WritableStream,
): void => drawLines(poolDocument(report, columns), columns, stdout);
