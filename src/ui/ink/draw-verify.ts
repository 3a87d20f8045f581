import type { VerifyReport } from '../../model/index.ts';
import { verifyDocument } from '../verify/document.ts';
import { drawLines } from './draw-lines.tsx';

/** Draws the verdicts once. */
export const drawVerify = (
  report: VerifyReport,
  columns: number,
  stdout?: NodeJS.WritableStream,
): void => drawLines(verifyDocument(report, columns), columns, stdout);
