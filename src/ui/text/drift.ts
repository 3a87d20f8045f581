import type { DriftReport } from '../../model/index.ts';
import { driftDocument } from '../document/drift.ts';
import { drawText, type TextOptions } from './draw.ts';

/** The report as people read it: class by class, then what is accepted, what nobody can tell, and the sum. */
export const renderDriftText = (
  report: DriftReport,
  options: TextOptions & { readonly full?: boolean },
): string => drawText(driftDocument(report, options.width, options.full), options);
