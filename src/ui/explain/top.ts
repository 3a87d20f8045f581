import type {
  ExplainedStatement,
  ExplainedWorkload,
  WorkloadProposal,
  WorkloadUse,
  WorkloadWrite,
} from '../../model/index.ts';
import { title } from '../advice/document.ts';
import { details, list, table } from '../advice/markdown.ts';
import { BLANK, type Line, line, span } from '../document/line.ts';
import { plural } from '../format.ts';
import { block, prose } from '../markdown/escape.ts';
import { drawText, type TextOptions } from '../text/draw.ts';
import { below, explainDocument, judged, proposalLines } from './document.ts';
import { rowsText } from './facts.ts';
import { explainJson, proposalJson } from './json.ts';
import { changes, renderExplainMarkdown } from './markdown.ts';

const FORMAT_VERSION = '1.0';

/** For machines. */
export const explainTopJson = ({ statements, proposals }: ExplainedWorkload) => ({
  format_version: FORMAT_VERSION,
  statements: statements.map(({ queryId, text, calls, total, why, report }) => ({
    ...{ query_id: queryId, query: text, calls, total_exec_time: total, why },
    report: report === null ? null : explainJson(report),
  })),
  proposals: proposals.map((one) => ({
    ...proposalJson(one),
    helps: one.helps.map(useJson),
    hurts: one.hurts.map(useJson),
    taxes: one.taxes.map(({ queryId, calls, rows, breaksHot }) => ({
      ...{ query_id: queryId, calls, rows, breaks_hot: breaksHot },
    })),
  })),
});

const useJson = ({ queryId, calls, before, after }: WorkloadUse) => ({
  ...{ query_id: queryId, calls, cost_before: before, cost_after: after },
});

const headOf = ({ total, calls, queryId }: ExplainedStatement): string =>
  `${Math.round(total).toLocaleString('en-US')} ms in ${plural(calls, 'call')}, query ${queryId}`;

const useText = ({ queryId, calls, before, after }: WorkloadUse): string =>
  `query ${queryId}, ${plural(calls, 'call')}${before === null || after === null ? '' : `: cost ${rowsText(before)} → ${rowsText(after)}`}`;

const writeText = ({ queryId, rows, breaksHot }: WorkloadWrite): string =>
  `query ${queryId}, which wrote ${plural(rows, 'row')}${breaksHot ? ', and sets a column of it: no update of that is HOT any more' : ''}`;

const effectsOf = (one: WorkloadProposal): readonly (readonly [string, string])[] => [
  ...one.helps.map((use) => ['helps', useText(use)] as const),
  ...one.hurts.map((use) => ['hurts', useText(use)] as const),
  ...one.taxes.map((write) => ['taxes', writeText(write)] as const),
];

/** Each statement with what there is to say of it; then what was proposed, over all of them. */
export const topDocument = (
  { statements, proposals }: ExplainedWorkload,
  columns: number,
): readonly Line[] => [
  ...statements.flatMap((entry) => [
    title(headOf(entry)),
    ...entry.text.split('\n').map((row) => line([span(row)], { indent: 2 })),
    BLANK,
    ...(entry.report === null
      ? [line([span(entry.why ?? '', 'warning')])]
      : explainDocument(entry.report, columns)),
    BLANK,
  ]),
  ...(proposals.length === 0 ? [] : [title('Proposals, over all of these statements')]),
  ...proposals.flatMap((one) => [
    ...proposalLines(one, columns),
    ...effectsOf(one).map(([label, text]) => below(label, text)),
    BLANK,
  ]),
];

export const renderTopText = (top: ExplainedWorkload, options: TextOptions): string =>
  drawText(topDocument(top, options.width), options);

export function renderTopMarkdown({ statements, proposals }: ExplainedWorkload): string {
  const shown = proposals.map(judged);
  const sections = [
    ...statements.flatMap((entry) => [
      `## ${prose(headOf(entry))}`,
      block('sql', entry.text),
      entry.report === null ? prose(entry.why ?? '') : renderExplainMarkdown(entry.report).trim(),
    ]),
    ...(shown.length === 0
      ? []
      : ['## Proposals, over all of these statements', table(shown), ...shown.map(details)]),
    ...proposals.flatMap((one) => [
      changes(one.edits),
      list(
        `What ${one.code} does to them`,
        effectsOf(one).map(([label, text]) => prose(`${label} ${text}`)),
      ),
      list(
        `Tried beside ${one.code}`,
        one.tried.map(({ what, result }) => prose(`${what}: ${result}`)),
      ),
    ]),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}
