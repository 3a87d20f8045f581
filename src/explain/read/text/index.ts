import { append, type Value } from '../../../model/index.ts';
import { ASK_JSON, badPlan } from '../bad-plan.ts';
import type { TextLine } from '../lines.ts';
import { rejoined } from '../paste.ts';
import type { Raw } from '../raw.ts';
import { checkWhole } from '../whole.ts';
import { readDetail } from './detail.ts';
import { checkInputs } from './inputs.ts';
import { type Draft, hasNumbers, isNamed, isNodeLine, readNodeLine } from './node-line.ts';
import { readTail } from './tail.ts';
import { isNodeTitle } from './title.ts';

const LABEL = /^(?:InitPlan|SubPlan) [\w$]+(?: \(returns [^)]*\))?$|^CTE \S/;
/** What no node says of itself: it ends the tree also where a paste lost the indentation of the first line. */
const TAIL = /^(?:(?:Planning|Execution) Time: |(?:Planning|JIT):$|Settings: |Query Identifier: )/;
/** A literal may have newlines of its own; so many lines are looked ahead for its end. */
const AHEAD = 200;

/** EXPLAIN's text to the trees of its JSON, one or several after each other: what a line belongs to is told by how far it
 *  is indented. */
export function readTexts(wrapped: readonly TextLine[], file: string): readonly Raw[] {
  const lines = rejoined(wrapped.map(untabbed));
  const [first] = lines;
  const found: Raw[] = [];
  for (let from = 0; from < lines.length; ) {
    const rest = lines.slice(from);
    const start = found.length === 0 ? startOf(rest) : 0;
    if (start < 0) break;
    const root = readNodeLine(rest[start] ?? rest[0] ?? { text: '', line: 1 }, file);
    const end = readTree(root, rest, start + 1, file);
    const next = rest.findIndex((line, i) => i >= end && isNodeLine(line) && isRoot(line));
    const below = rest.slice(end, next < 0 ? undefined : next);
    const lost = below.find((line) => isNodeLine(line) && line.text.trimStart().startsWith('->'));
    if (lost !== undefined) throw badPlan(LOST, file, lost.line, ASK_JSON);
    const tail = readTail(below);
    checkInputs(root, file);
    const raw = { ...header(rest.slice(0, start)), Plan: finished(root), ...tail };
    if (Object.keys(tail).length === 0) checkWhole(raw, file, lastOf(rest.slice(0, end)));
    found.push(raw);
    from = next < 0 ? lines.length : from + next;
  }
  if (found.length > 0) return found;
  if (first === undefined) throw badPlan('there is no plan in it', file, 1);
  const message = 'there is no plan in it: no line says what a node costs or did';
  throw badPlan(message, file, first.line);
}

const LOST = 'where this node belongs is lost: nothing before it tells how far it is indented';

const isRoot = ({ text }: TextLine): boolean => /^\s*[A-Z]/.test(text);

const lastOf = (lines: readonly TextLine[]): number =>
  lines.findLast(({ text }) => text.trim() !== '')?.line ?? 1;

/** Editors put a tab for eight columns. */
function untabbed({ text, line }: TextLine): TextLine {
  const [margin = ''] = /^[ \t]*/.exec(text) ?? [];
  if (!margin.includes('\t')) return { text, line };
  const columns = [...margin].reduce((at, mark) => (mark === '\t' ? at + 8 - (at % 8) : at + 1), 0);
  return { text: ' '.repeat(columns) + text.slice(margin.length), line };
}

/** The topmost node: without a head it is the first line, which without costs is known by its name alone. */
function startOf(lines: readonly TextLine[]): number {
  const isTitle = ({ text }: TextLine) => isNodeTitle(text.trim());
  if (lines[0] !== undefined && isTitle(lines[0])) return 0;
  const named = lines.findIndex((line) => isNodeLine(line) && isNamed(line));
  const costed = named < 0 ? lines.findIndex(isNodeLine) : named;
  return costed < 0 ? lines.findIndex(isTitle) : costed;
}

/** What auto_explain says before the plan. */
function header(lines: readonly TextLine[]): { [key: string]: Value } {
  const found: { [key: string]: string } = {};
  let key = '';
  for (const { text } of lines) {
    const [, name] = /^(Query (?:Text|Parameters|Identifier)): /.exec(text.trimStart()) ?? [];
    if (name !== undefined) {
      key = name;
      found[key] = text.trimStart().slice(name.length + 2);
    } else if (key !== '') found[key] = `${found[key] ?? ''}\n${text}`;
  }
  return found;
}

/** Reads the lines below the topmost node; returns the number of the first one that is no part of the tree. */
function readTree(root: Draft, lines: readonly TextLine[], from: number, file: string): number {
  const open: Draft[] = [root];
  let i = from;
  for (; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || line.text.trim() === '') continue;
    const column = line.text.search(/\S/);
    const isNode = line.text.startsWith('->', column);
    if (column < root.details || TAIL.test(line.text.slice(column))) break;
    while (open.length > 1 && (open.at(-1)?.details ?? 0) > column) open.pop();
    const owner = open.at(-1) ?? root;
    if (isNode) {
      const node = readNodeLine(line, file);
      adopt(owner, node, column);
      open.push(node);
      continue;
    }
    const whole = wholeDetail(lines, i);
    i = whole.last;
    const words = whole.text.trim();
    if (hasNumbers(words)) {
      const message = 'this node has no arrow before it: where in the plan it belongs is lost';
      throw badPlan(message, file, line.line, ASK_JSON);
    }
    if (LABEL.test(words)) owner.label = { name: words, column };
    else readDetail(owner, words, column);
  }
  return i;
}

/** A label stands above the one subplan that it names. */
function adopt(owner: Draft, node: Draft, column: number): void {
  const { label } = owner;
  if (label !== null && column > label.column) {
    node.raw['Subplan Name'] = label.name;
    node.raw['Parent Relationship'] = label.name.startsWith('SubPlan') ? 'SubPlan' : 'InitPlan';
  }
  owner.label = null;
  owner.children.push(node);
}

/** A detail with all lines of its literals. */
function wholeDetail(lines: readonly TextLine[], at: number): { text: string; last: number } {
  const { text } = lines[at] ?? { text: '' };
  let quote = openQuote(text, '');
  const parts = [text];
  for (let last = at + 1; quote !== '' && last < Math.min(lines.length, at + AHEAD); last += 1) {
    const next = lines[last]?.text ?? '';
    parts.push(next);
    quote = openQuote(next, quote);
    if (quote === '') return { text: parts.join('\n'), last };
  }
  return { text, last: at };
}

/** The quote that is still open at the end of a text; '': none. */
function openQuote(text: string, before: string): string {
  let quote = before;
  for (const mark of text.match(/['"]/g) ?? []) {
    if (quote === '') quote = mark;
    else if (quote === mark) quote = '';
  }
  return quote;
}

const MEMBERS: ReadonlySet<unknown> = new Set(['Append', 'Merge Append', 'BitmapAnd', 'BitmapOr']);

/** The tree as JSON has it, made from the leaves up: it may be deeper than the stack. */
function finished(root: Draft): Raw {
  const order: Draft[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    order.push(next);
    append(waiting, next.children);
  }
  for (const { raw, children } of order.toReversed()) {
    const plain = children.filter((child) => child.raw['Subplan Name'] === undefined);
    plain.forEach((child, i) => {
      child.raw['Parent Relationship'] = MEMBERS.has(raw['Node Type'])
        ? 'Member'
        : raw['Node Type'] === 'Subquery Scan'
          ? 'Subquery'
          : i === 0
            ? 'Outer'
            : 'Inner';
    });
    if (children.length > 0) raw.Plans = children.map((child) => child.raw);
  }
  return root.raw;
}
