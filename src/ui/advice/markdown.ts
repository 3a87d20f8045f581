import type { AdviceReport, JudgedAdvice } from '../../model/index.ts';
import { block, code, html, prose, shorten } from '../markdown/escape.ts';
import { fits, longest } from '../markdown/fit.ts';
import { diagnosticList } from '../markdown/lists.ts';
import {
  acceptedOnes,
  acceptedText,
  countsText,
  gainText,
  measurementText,
  openFound,
  openQuestions,
  overText,
} from './facts.ts';

const TEXT = 600;
const long = (text: string): string => prose(shorten(text, TEXT));

/** The advice for a pull request, never longer than what GitHub takes. */
export function renderAdviceMarkdown(report: AdviceReport): string {
  const most = report.findings.length + report.diagnostics.length;
  const whole = compose(report, most);
  return fits(whole) ? whole : longest(most, (entries) => compose(report, entries));
}

function compose(report: AdviceReport, entries: number): string {
  const { server } = report;
  const findings = openFound(report);
  const counted = countsText(report);
  const sections = [
    `### ${counted === '' ? 'Nothing to advise' : `Found: ${counted}`}`,
    `${code(server.database)}, PostgreSQL ${prose(server.version)}: ${prose(overText(report))}.`,
    table(findings.slice(0, entries)),
    findings.length > entries ? `_… and ${findings.length - entries} more_` : '',
    ...findings.slice(0, entries).map(details),
    ...report.diffs.map(({ patch }) => block('diff', patch.trimEnd())),
    list('Cannot tell', openQuestions(report).slice(0, entries).map(question)),
    list(
      'Accepted in the file',
      acceptedOnes(report)
        .slice(0, entries)
        .map((one) => long(acceptedText(one))),
    ),
    diagnosticList(report.diagnostics, entries),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

export function table(found: readonly JudgedAdvice[]): string {
  if (found.length === 0) return '';
  const rows = found.map(
    (one) =>
      `| ${one.severity} | ${code(shorten(one.address, 160))} | ${prose(one.code)} | ${long(one.title)} | ${one.gain === null ? '' : long(gainText(one.gain))} |`,
  );
  return ['| | what | code | found | gain |', '|---|---|---|---|---|', ...rows].join('\n');
}

export function details(one: JudgedAdvice): string {
  const { action, outside } = one;
  const lines = [
    ...one.evidence.map((each) => `- ${long(measurementText(each))}`),
    ...(action === null
      ? []
      : [`- run ${code(shorten(action.run, TEXT))}: ${long(`${action.lock}; ${action.cost}`)}`]),
    ...(outside === null ? [] : [`- ${long(outside)}`]),
  ];
  if (lines.length === 0) return '';
  const title = `<details><summary>${html(one.code)}: <code>${html(shorten(one.address, 160))}</code></summary>`;
  return [title, lines.join('\n'), '</details>'].join('\n\n');
}

export const question = ({ address, code: of, unanswered }: JudgedAdvice): string =>
  `${code(shorten(address, 160))} ${prose(of)}: ${long(`${unanswered?.question ?? ''}: ${unanswered?.why ?? ''}. ${unanswered?.needs ?? ''}`)}`;

export const list = (title: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : [
        `<details><summary>${title}</summary>`,
        items.map((item) => `- ${item}`).join('\n'),
        '</details>',
      ].join('\n\n');
