import type { VerifyReport } from '../../model/index.ts';
import { drawText, type TextOptions } from '../text/draw.ts';
import { verifyDocument } from './document.ts';

/** What `dbopt verify` found, as people read it. */
export const renderVerifyText = (report: VerifyReport, options: TextOptions): string =>
  drawText(verifyDocument(report, options.width), options);
