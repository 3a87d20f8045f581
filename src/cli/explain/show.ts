import { type ExplainedWorkload, type ExplainReport, fail } from '../../model/index.ts';
import {
  explainJson,
  explainTopJson,
  jsonText,
  renderExplainHtml,
  renderExplainMarkdown,
  renderExplainText,
  renderTopMarkdown,
  renderTopText,
} from '../../ui/index.ts';
import { outOrDraw } from '../out-or-draw.ts';
import { out } from '../output.ts';

export type ExplainFormat = 'text' | 'json' | 'markdown' | 'html';

/** The report on stdout, in the form that was asked for or that the terminal can draw. */
export async function showExplain(
  report: ExplainReport,
  { format, color }: { readonly format: ExplainFormat; readonly color: boolean },
): Promise<void> {
  if (format === 'json') return out(`${jsonText(explainJson(report), 2)}\n`);
  if (format === 'markdown') return out(renderExplainMarkdown(report));
  if (format === 'html') return out(renderExplainHtml(report));
  return outOrDraw(report, { format, color }, renderExplainText, ({ drawExplain }) => drawExplain);
}

/** Several statements, and what was proposed over all of them. */
export async function showTop(
  top: ExplainedWorkload,
  { format, color }: { readonly format: ExplainFormat; readonly color: boolean },
): Promise<void> {
  if (format === 'json') return out(`${jsonText(explainTopJson(top), 2)}\n`);
  if (format === 'markdown') return out(renderTopMarkdown(top));
  if (format === 'html') {
    throw fail('bad-option', 'a page is of one statement', { hint: 'give --query-file' });
  }
  return outOrDraw(top, { format, color }, renderTopText, ({ drawTop }) => drawTop);
}
