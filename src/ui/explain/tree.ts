import type { ExplainReport, PlanNode } from '../../model/index.ts';
import { type Line, line, type Span, span } from '../document/line.ts';
import { pad, split, width } from '../document/width.ts';
import {
  BAR,
  detailsOf,
  errorText,
  isWrong,
  msText,
  percentText,
  rowsText,
  titleOf,
} from './facts.ts';
import { type TreeRow, treeRows } from './rows.ts';

/** Columns that a condition has to have to be worth showing. */
const ROOM = 24;

interface Columns {
  readonly bar: number;
  readonly ms: number;
  readonly rows: number;
}

/** The tree as lines of a screen: time and share of each node by itself, rows expected and come, and the node. */
export function treeLines(
  report: Pick<ExplainReport, 'plan' | 'findings'>,
  screen: number,
): readonly Line[] {
  const rows = treeRows(report);
  const { plan } = report;
  if (plan === null) return [];
  const timed = plan.timed;
  const columns = {
    bar: timed ? (screen < 90 ? 5 : BAR) : 0,
    ms: longest(rows.map(({ node }) => (timed ? msText(node.time.exclusive) : costText(node)))),
    rows: longest(rows.map(({ node }) => rowsOf(node))),
  };
  return [
    heading(columns, timed, plan.analyzed),
    ...rows.map((row) => rowLine(row, columns, timed, screen)),
  ];
}

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, width(text)), 4);

const costText = ({ cost }: PlanNode): string =>
  cost === null ? '' : rowsText(Math.round(cost.total));

const rowsOf = ({ rows }: PlanNode): string =>
  rows.planned === null && rows.perLoop === null
    ? ''
    : rows.perLoop === null
      ? rowsText(rows.planned)
      : `${rowsText(rows.planned)} → ${rowsText(rows.perLoop)}`;

function heading({ bar, ms, rows }: Columns, timed: boolean, analyzed: boolean): Line {
  const time = timed ? `${'ms'.padStart(ms)}${' '.repeat(bar + 7)}` : 'cost'.padStart(ms);
  return line(
    [span(`${time}  ${(analyzed ? 'rows' : 'rows').padStart(rows)}${' '.repeat(9)}node`, 'dim')],
    {
      fit: 'cut',
    },
  );
}

function rowLine(row: TreeRow, columns: Columns, timed: boolean, screen: number): Line {
  const { node, guides, lit, folded, codes } = row;
  const time = timed ? timeSpans(node, columns) : [span(costText(node).padStart(columns.ms))];
  const error = errorText(node).padStart(7);
  const wrong = isWrong(node);
  const left = [
    ...time,
    span(`  ${rowsOf(node).padStart(columns.rows)}`, node.neverExecuted ? 'dim' : 'plain'),
    span(error, wrong ? 'warning' : 'dim'),
    span('  '),
    span(guides, 'dim'),
    span(titleOf(node), node.neverExecuted ? 'dim' : lit ? 'strong' : 'plain'),
    ...(folded === 0 ? [] : [span(`  … ${folded} below`, 'dim')]),
    ...(codes.length === 0 ? [] : [span(`  ${codes.join(', ')}`, 'change')]),
  ];
  return line(
    [...left, ...condition(row, screen - left.reduce((all, { text }) => all + width(text), 0))],
    {
      fit: 'cut',
    },
  );
}

function timeSpans({ time }: PlanNode, { ms, bar }: Columns): readonly Span[] {
  const share = time.share ?? 0;
  const full = Math.round(Math.min(1, share) * bar);
  const role = share >= 0.25 ? 'destroy' : share >= 0.1 ? 'change' : 'add';
  return [
    span(msText(time.exclusive).padStart(ms)),
    span(` ${percentText(time.share).padStart(4)} `, 'dim'),
    span('█'.repeat(full), role),
    span('░'.repeat(bar - full), 'dim'),
  ];
}

/** The first thing that is said about the node, where there is room for it. */
function condition({ node }: TreeRow, room: number): readonly Span[] {
  const [first] = detailsOf(node);
  if (first === undefined || room < ROOM) return [];
  const [name, value] = first;
  const text = value === '' ? name : `${name} ${value}`;
  const [head, rest] = split(text, room - 3);
  return [span(`  ${rest === '' ? head : `${pad(head, 0)}…`}`, 'dim')];
}
