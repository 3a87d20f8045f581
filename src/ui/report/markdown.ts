import type { Checklist, CheckResult, Report, ReportBox, Told, Trend } from '../../model/index.ts';
import { details, table as findingsTable } from '../advice/markdown.ts';
import { code, html, prose, shorten } from '../markdown/escape.ts';
import { sumText, valueText } from '../verify/facts.ts';
import { checkRows } from '../verify/markdown.ts';
import { boxText, itemText, judgeText, MARKS, marksText, openText, VIEW_TITLES } from './facts.ts';
import { driftText, planText, targetFacts } from './summary.ts';

const TEXT = 400;
const cell = (text: string): string => prose(shorten(text, TEXT));
const name = (text: string): string => code(shorten(text, 160));

/** The report as a file of markdown. */
export function renderReportMarkdown(report: Report): string {
  const { checklists, findings, moreFindings, accepted, trends, cannot, moreCannot } = report;
  const sections = [
    `# ${code(report.target.database)}: ${prose(marksText(checklists))}`,
    table(
      ['', ''],
      targetFacts(report).map(([key, value]) => [key, cell(value)]),
    ),
    '## Acceptance criteria',
    told(report.verdicts, verdicts),
    ...checklists.map(view),
    '## Findings',
    findings.length === 0 ? 'Nothing was found.' : findingsTable(findings),
    ...findings.map(details),
    ...(moreFindings > 0 ? [`_… and ${moreFindings} more_`] : []),
    ...(accepted > 0 ? [`${accepted} accepted in the file.`] : []),
    '## Plan',
    told(report.plan, (plan) => [
      prose(planText(plan)),
      ...plan.errors.map((error) => `- ${cell(error)}`),
      list(
        plan.changes.map(({ address, action }) => `${action} ${name(address)}`),
        plan.more,
      ),
    ]),
    '## Drift',
    told(report.drift, (drift) => [
      prose(driftText(drift)),
      list(
        drift.findings.map(
          (one) =>
            `${one.class} ${name(one.address)}${one.field === null ? '' : ` ${cell(one.field)}`}${one.accepted ? ' (accepted)' : ''}`,
        ),
        drift.more,
      ),
    ]),
    ...(trends.length === 0 ? [] : ['## Trends', ...trends.map(trend)]),
    ...(cannot.length === 0
      ? []
      : [
          '## Not read',
          list(
            cannot.map(
              ({ what, why, needs }) => `${cell(what)}: ${cell(openText({ why, needs }))}`,
            ),
            moreCannot,
          ),
        ]),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function told<T>(one: Told<T>, draw: (value: T) => readonly string[]): string {
  if ('why' in one) return `Not told: ${prose(openText(one))}.`;
  return draw(one.is)
    .filter((text) => text !== '')
    .join('\n\n');
}

const verdicts = (results: readonly CheckResult[]): readonly string[] => [
  prose(sumText({ results })),
  table(['', 'check', 'what', 'measured', 'bound'], checkRows(results)),
];

const view = ({ view: of, boxes }: Checklist): string =>
  [
    `## ${VIEW_TITLES[of]}`,
    prose(marksText([{ view: of, boxes }])),
    table(['', 'what should hold', 'what was seen', 'judged by'], boxes.map(boxRow)),
    ...boxes.map(boxDetails).filter((text) => text !== ''),
  ].join('\n\n');

const boxRow = (box: ReportBox): readonly string[] => [
  MARKS[box.mark],
  cell(box.words),
  cell(boxText(box)),
  cell(judgeText(box.judge)),
];

function boxDetails({ id, items, more }: ReportBox): string {
  if (items.length === 0) return '';
  const rows = items.map((item) => {
    const { mark, address, of, value, bound, from } = itemText(item);
    return [
      mark === null ? '' : MARKS[mark],
      name(address),
      cell(of),
      cell(value),
      cell(bound),
      cell(from),
    ];
  });
  return [
    `<details><summary>${html(id)}</summary>`,
    table(['', 'what', 'by', 'measured', 'bound', 'from'], rows),
    ...(more > 0 ? [`_… and ${more} more_`] : []),
    '</details>',
  ].join('\n\n');
}

const trend = ({ name: of, address, quantity, unit, points }: Trend): string =>
  [
    `${name(of)} ${name(address)} ${cell(quantity)}`.trim(),
    table(
      ['at', 'value'],
      points.map(({ at, value }) => [cell(at), cell(valueText(value, unit))]),
    ),
  ].join('\n\n');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}

const list = (items: readonly string[], more: number): string =>
  [...items, ...(more > 0 ? [`… and ${more} more`] : [])].map((item) => `- ${item}`).join('\n');
