import type { PoolReport } from '../../model/index.ts';
import { POOL_CODES } from '../../operations/index.ts';
import {
  adviceSarif,
  jsonText,
  poolJson,
  renderPoolMarkdown,
  renderPoolText,
} from '../../ui/index.ts';
import type { AdviceFormat } from '../advice/flags.ts';
import { outOrDraw } from '../out-or-draw.ts';
import { out } from '../output.ts';

/** The report on stdout, in the form that was asked for or that the terminal can draw. */
export async function showPool(
  report: PoolReport,
  { format, color }: { readonly format: AdviceFormat; readonly color: boolean },
): Promise<void> {
  if (format === 'json') return out(`${jsonText(poolJson(report), 2)}\n`);
  if (format === 'markdown') return out(renderPoolMarkdown(report));
  if (format === 'sarif') {
    return out(`${jsonText(adviceSarif(report, POOL_CODES, report.path), 2)}\n`);
  }
  return outOrDraw(report, { format, color }, renderPoolText, ({ drawPool }) => drawPool);
}
