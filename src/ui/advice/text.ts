import type { AdviceReport } from '../../model/index.ts';
import { drawText, type TextOptions } from '../text/draw.ts';
import { adviceDocument } from './document.ts';

/** The advice as people read it: what was found, worst first, what cannot be told, what the edits change, and the sum. */
export const renderAdviceText = (report: AdviceReport, options: TextOptions): string =>
  drawText(adviceDocument(report, options.width), options);
