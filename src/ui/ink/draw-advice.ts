import type { AdviceReport } from '../../model/index.ts';
import { adviceDocument } from '../advice/document.ts';
import { drawLines } from './draw-lines.tsx';

/** Draws the advice once. */
export const drawAdvice = (
  report: AdviceReport,
  columns: number,
  stdout?: NodeJS.WritableStream,
): void => drawLines(adviceDocument(report, columns), columns, stdout);
