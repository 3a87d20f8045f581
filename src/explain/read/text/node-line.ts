import type { Value } from '../../../model/index.ts';
import { ASK_JSON, badPlan } from '../bad-plan.ts';
import type { TextLine } from '../lines.ts';
import { CUT } from '../paste.ts';
import { readTitle, unnamed } from './title.ts';

/** A node that is being read. */
export interface Draft {
  readonly raw: { [key: string]: Value };
  readonly children: Draft[];
  /** In the file. */
  readonly line: number;
  /** The column from which on lines are about it. */
  readonly details: number;
  /** The name of the subplan that comes next. */
  label: { readonly name: string; readonly column: number } | null;
  /** The worker that further lines are about. */
  worker: { readonly raw: { [key: string]: Value }; readonly column: number } | null;
}

const STARTS = ['(cost=', '(actual ', '(never executed)'];
/** What EXPLAIN calls nodes, those of extensions too. */
const NAME = /^(?:CTE|[A-Z][a-z]\w*)(?: \w+)*$/;
/** Whoever writes a scan of his own may think of any cost. */
const COST =
  /^\(cost=(-?(?:[\d.]+|Infinity)|NaN)\.\.(-?(?:[\d.]+|Infinity)|NaN) rows=(\d+) width=(-?\d+)\)/;
const ACTUAL = /\(actual (?:time=([\d.]+)\.\.([\d.]+) )?rows=([\d.]+) loops=(\d+)\)/;

/** Where the numbers of a node begin; -1: there are none. */
function numbersAt(text: string): number {
  const bare = unnamed(text);
  const found = STARTS.map((start) => bare.indexOf(start)).filter((at) => at > 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

export const isNodeLine = ({ text }: TextLine): boolean =>
  numbersAt(text) > 0 && !/^\s*Query (?:Text|Parameters):/.test(text);

/** Whether a line begins as a node does: a statement that is logged may hold the words of a plan. */
export const isNamed = ({ text }: TextLine): boolean =>
  NAME.test(String(readTitle(text.slice(0, Math.max(0, numbersAt(text))).trim())['Node Type']));

/** Whether a line that ought to say something about a node has the numbers of one, literals and names aside. */
export const hasNumbers = (text: string): boolean =>
  /\((?:cost=\d|actual (?:time|rows)=\d)/.test(text.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, ''));

/** The line of a node: what it is, its costs, and what it did. */
export function readNodeLine({ text, line }: TextLine, file: string): Draft {
  const column = Math.max(0, text.search(/\S/));
  const hasArrow = text.startsWith('->', column);
  const at = numbersAt(text);
  const title = text
    .slice(column, at < 0 ? undefined : at)
    .replace(/^->/, '')
    .trim();
  if (title === '') throw badPlan('a node of the plan has no name', file, line);
  const numbers = at < 0 ? {} : readNumbers(text.slice(at), file, line);
  const said = readTitle(title);
  if (!NAME.test(String(said['Node Type']))) {
    throw badPlan(`no node of a plan is called ‘${title.slice(0, 40)}’`, file, line, ASK_JSON);
  }
  return {
    raw: { ...said, ...numbers },
    ...{ children: [], line },
    details: column + (hasArrow ? 6 : 2),
    label: null,
    worker: null,
  };
}

function readNumbers(text: string, file: string, line: number): { [key: string]: Value } {
  const [, startup, total, rows, width] = COST.exec(text) ?? [];
  const actual = readActual(text);
  const isWhole = text.startsWith('(cost=') ? total !== undefined : actual !== null;
  if (!isWhole || CUT.test(text) || (/\) +\([an]/.test(text) && actual === null)) {
    const message = 'the numbers of this node cannot be read: is the line cut or wrapped?';
    throw badPlan(message, file, line, ASK_JSON);
  }
  const costs =
    total === undefined
      ? {}
      : {
          'Startup Cost': Number(startup),
          'Total Cost': Number(total),
          'Plan Rows': Number(rows),
          'Plan Width': Number(width),
        };
  return { ...costs, ...actual };
}

/** What a node did, also of one worker; null: it does not say. */
export function readActual(text: string): { [key: string]: Value } | null {
  if (text.includes('(never executed)')) return { 'Actual Rows': 0, 'Actual Loops': 0 };
  const [, startup, total, rows, loops] = ACTUAL.exec(text) ?? [];
  if (loops === undefined) return null;
  const time =
    total === undefined
      ? {}
      : { 'Actual Startup Time': Number(startup), 'Actual Total Time': Number(total) };
  return { ...time, 'Actual Rows': Number(rows), 'Actual Loops': Number(loops) };
}
