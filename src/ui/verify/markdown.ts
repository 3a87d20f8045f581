import type { CheckResult, JudgedFigure, VerifyReport } from '../../model/index.ts';
import { timeText } from '../format.ts';
import { code, prose, shorten } from '../markdown/escape.ts';
import { fits, longest } from '../markdown/fit.ts';
import { boundText, figureWord, measuredText, sumText, worseText } from './facts.ts';

/** The verdicts for a pull request, never longer than what GitHub takes. */
export function renderVerifyMarkdown(report: VerifyReport): string {
  const rows = checkRows(report.results).map((row) => `| ${row.join(' | ')} |`);
  const whole = page(report, rows);
  return fits(whole) ? whole : longest(rows.length, (most) => page(report, rows.slice(0, most)));
}

function page(report: VerifyReport, rows: readonly string[]): string {
  const { database, version } = report.server;
  const left = report.results.flatMap(({ figures }) => figures).length - rows.length;
  return `${[
    `### ${prose(sumText(report))}`,
    `${code(database)}, PostgreSQL ${prose(version)}.`,
    ['| | check | what | measured | bound |', '|---|---|---|---|---|', ...rows].join('\n'),
    ...worseList(report),
    ...(left > 0 ? [`_… and ${left} more_`] : []),
  ].join('\n\n')}\n`;
}

function worseList({ since }: VerifyReport): readonly string[] {
  if (since === null || since.worse.length === 0) return [];
  const items = since.worse.slice(0, 50).map((one) => `- ${prose(shorten(worseText(one), 400))}`);
  return [`**Worse than ${prose(timeText(since.at))}**`, items.join('\n')];
}

/** A row a figure, each cell as markdown. */
export const checkRows = (results: readonly CheckResult[]): readonly (readonly string[])[] =>
  results.flatMap((one) => one.figures.map((figure) => cells(one, figure)));

function cells(result: CheckResult, figure: JudgedFigure): readonly string[] {
  const { address, quantity } = figure;
  return [
    figureWord(result, figure),
    code(shorten(result.name, 80)),
    `${code(shorten(address, 160))}${quantity === '' ? '' : ` ${prose(quantity)}`}`,
    prose(shorten(measuredText(figure), 400)),
    prose(boundText(figure) ?? ''),
  ];
}
