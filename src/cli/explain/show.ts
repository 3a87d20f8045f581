import { type ExplainReport, fail } from '../../model/index.ts';
import type { ExplainedTop } from '../../operations/index.ts';
import {
  explainJson,
  explainTopJson,
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

/** Several reports, each under its statement. */
export async function showTop(
  all: readonly ExplainedTop[],
  flags: { readonly format: ExplainFormat; readonly color: boolean },
): Promise<void> {
  const told = all.map(({ statement, report, why }) => ({ ...statement, report, why }));
  if (flags.format === 'json') return out(`${jsonText(explainTopJson(told), 2)}\n`);
  if (flags.format === 'html') {
    throw fail('bad-option', 'a page is of one statement', { hint: 'give --query-file' });
  }
  for (const { text, queryId, calls, total, report, why } of told) {
    out(`${Math.round(total)} ms in ${calls} calls, query ${queryId}:\n${text}\n\n`);
    if (report === null) out(`${why}\n\n`);
    else await showExplain(report, flags);
  }
}
