import type { Edit, ExplainReport } from '../../model/index.ts';
import { details, list, question, table } from '../advice/markdown.ts';
import { block, prose } from '../markdown/escape.ts';
import { fits, longest } from '../markdown/fit.ts';
import { drawText } from '../text/draw.ts';
import { judged } from './document.ts';
import { editText, isQuiet, partsOf, summaryOf } from './facts.ts';
import { treeLines } from './tree.ts';

/** Columns of the tree: as wide as a comment shows. */
const WIDTH = 100;

/** The report for a pull request, never longer than what GitHub takes. */
export function renderExplainMarkdown(report: ExplainReport): string {
  const tree = drawText(treeLines(report, WIDTH), { width: WIDTH, color: false }).split('\n');
  const most = Math.max(tree.length, report.findings.length + report.proposals.length);
  const whole = compose(report, tree, most);
  return fits(whole) ? whole : longest(most, (entries) => compose(report, tree, entries));
}

/** What a proposal changes in the design. */
export const changes = (edits: readonly Edit[]): string =>
  edits.length === 0 ? '' : block('text', edits.map(editText).join('\n'));

function compose(report: ExplainReport, tree: readonly string[], entries: number): string {
  const { plan, notes } = report;
  const parts = partsOf(report);
  const [told, open] = [parts.told.map(judged), parts.open.map(judged)];
  const tried = parts.helped.map(judged);
  const left = tree.length - 1 - entries;
  const sections = [
    `### ${isQuiet(report) ? 'Nothing found that is wrong' : `Found: ${told.length}`}`,
    plan === null ? '' : `${prose(summaryOf(plan))}.`,
    ...notes.map((note) => `_${prose(note)}_`),
    plan === null ? '' : block('text', tree.slice(0, entries).join('\n').trimEnd()),
    left > 0 ? `_… and ${left} more nodes_` : '',
    table(told.slice(0, entries)),
    ...told.slice(0, entries).map(details),
    list('Cannot tell', open.slice(0, entries).map(question)),
    ...(tried.length === 0 ? [] : ['#### Proposals', table(tried.slice(0, entries))]),
    ...tried.slice(0, entries).map(details),
    ...tried.slice(0, entries).map(({ edits }) => changes(edits)),
    ...tried.slice(0, entries).map((one) =>
      list(
        `Tried beside ${one.code}`,
        one.tried.map(({ what, result }) => prose(`${what}: ${result}`)),
      ),
    ),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}
