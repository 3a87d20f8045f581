import type { DriftReport } from '../../model/index.ts';
import { driftDocument } from '../document/drift.ts';
import { drawLines } from './draw-lines.tsx';

/** Draws a drift report once. */
export const drawDrift = (
  report: DriftReport,
  { width, full }: { readonly width: number; readonly full?: boolean },
  stdout?: NodeJS.WritableStream,
): void => drawLines(driftDocument(report, width, full), width, stdout);
