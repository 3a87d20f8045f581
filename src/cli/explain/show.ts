import type { ExplainReport } from '../../model/index.ts';
import {
  explainJson,
  jsonText,
  renderExplainHtml,
  renderExplainMarkdown,
  renderExplainText,
} from '../../ui/index.ts';
import { drawsInk, out, textOptions } from '../output.ts';

export type ExplainFormat = 'text' | 'json' | 'markdown' | 'html';

/** The report on stdout, in the form that was asked for or that the terminal can draw. */
export async function showExplain(
  report: ExplainReport,
  { format, color }: { readonly format: ExplainFormat; readonly color: boolean },
): Promise<void> {
  if (format === 'json') return out(`${jsonText(explainJson(report), 2)}\n`);
  if (format === 'markdown') return out(renderExplainMarkdown(report));
  if (format === 'html') return out(renderExplainHtml(report));
  const options = textOptions(process.stdout, { noColor: !color, format });
  if (!drawsInk(process.stdout, { noColor: !color, format })) {
    return out(renderExplainText(report, options));
  }
  const { drawExplain } = await import('../../ui/ink/index.ts');
  drawExplain(report, options.width);
}
