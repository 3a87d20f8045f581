import type { ExplainedWorkload, ExplainReport } from '../../model/index.ts';
import { explainDocument } from '../explain/document.ts';
import { topDocument } from '../explain/top.ts';
import { drawLines } from './draw-lines.tsx';

/** Draws a plan and what is found in it once. */
export const drawExplain = (report: ExplainReport, columns: number): void =>
  drawLines(explainDocument(report, columns), columns);

/** Draws several statements, and what was proposed over all of them, once. */
export const drawTop = (top: ExplainedWorkload, columns: number): void =>
  drawLines(topDocument(top, columns), columns);
