import type { ExplainReport } from '../../model/index.ts';
import { explainDocument } from '../explain/document.ts';
import { drawLines } from './draw-lines.tsx';

/** Draws a plan and what is found in it once. */
export const drawExplain = (report: ExplainReport, columns: number): void =>
  drawLines(explainDocument(report, columns), columns);
