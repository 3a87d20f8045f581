import type { AdviceReport } from '../../model/index.ts';
import {
  adviceJson,
  adviceSarif,
  jsonText,
  renderAdviceMarkdown,
  renderAdviceText,
} from '../../ui/index.ts';
import { outOrDraw } from '../out-or-draw.ts';
import { out } from '../output.ts';
import type { AdviceFlags } from './flags.ts';
import { RULES } from './pages.ts';

/** The report on stdout, in the form that was asked for or that the terminal can draw. */
export async function showAdvice(
  report: AdviceReport,
  { format, color, file }: Pick<AdviceFlags, 'format' | 'color' | 'file'>,
): Promise<void> {
  if (format === 'json') return out(`${jsonText(adviceJson(report), 2)}\n`);
  if (format === 'markdown') return out(renderAdviceMarkdown(report));
  if (format === 'sarif') {
    return out(`${jsonText(adviceSarif(report, RULES, file?.[0] ?? 'dbopt.yaml'), 2)}\n`);
  }
  return outOrDraw(report, { format, color }, renderAdviceText, ({ drawAdvice }) => drawAdvice);
}
