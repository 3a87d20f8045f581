import type { Place } from '../model/index.ts';
import { Lines } from './lines.ts';
import type { Source } from './source.ts';
import type { Entry, Node, ScalarNode } from './tree.ts';

/*
 * YAML as nearly all of it is written, read in one pass: maps and lists line by line, in brackets on one line, texts in
 * quotes on one line, comments. What it says of a text is what the library says; of any other it says nothing.
 */

/** Makes a node of a scalar; `path` is borrowed. */
export type Leaf = (
  text: string,
  unquoted: boolean,
  place: Place,
  path: readonly string[],
) => ScalarNode;

/** A text as a tree; `path` are the keys under which it stands. Null: not all of it is plain. */
export function readPlainYaml(source: Source, path: readonly string[], leaf: Leaf): Node | null {
  const lines = new Lines(source);
  const node = lines.indent === -1 ? null : block(lines.indent, { lines, leaf, path: [...path] });
  return lines.indent === -1 ? node : null;
}

interface Reading {
  readonly lines: Lines;
  readonly leaf: Leaf;
  /** The keys above what is read. */
  readonly path: string[];
}

type Read = () => Node | null;

/** What nests deeper is left to who counts. */
const MAX_DEPTH = 20;

function block(indent: number, reading: Reading): Node | null {
  if (reading.path.length > MAX_DEPTH) return null;
  return reading.lines.isDash() ? listOf(indent, reading) : mapOf(indent, reading);
}

function mapOf(indent: number, reading: Reading): Node | null {
  const { lines } = reading;
  const place = lines.place();
  const entries = new Map<string, Entry>();
  do {
    if (!entry(entries, reading, () => value(indent, reading))) return null;
  } while (lines.indent === indent);
  return lines.indent > indent ? null : { kind: 'map', entries, place };
}

/** Whether a key came that had not come yet, with its value. */
function entry(entries: Map<string, Entry>, { lines, path }: Reading, read: Read): boolean {
  const place = lines.place();
  const key = lines.key();
  if (key === null || entries.has(key)) return false;
  path.push(key);
  const node = read();
  path.pop();
  if (node !== null) entries.set(key, { place, value: node });
  return node !== null;
}

function listOf(indent: number, reading: Reading): Node | null {
  const { lines } = reading;
  const place = lines.place();
  const items: Node[] = [];
  do {
    lines.took('-');
    const isMap = lines.isKey();
    if (!item(items, reading, () => (isMap ? mapOf(lines.column, reading) : rest(reading))))
      return null;
  } while (lines.indent === indent && lines.isDash());
  return lines.indent > indent ? null : { kind: 'list', items, place };
}

function item(items: Node[], { path }: Reading, read: Read): boolean {
  path.push(String(items.length));
  const node = read();
  path.pop();
  if (node !== null) items.push(node);
  return node !== null;
}

/** What stands behind a colon, or below it; or nothing does. */
function value(indent: number, reading: Reading): Node | null {
  const { lines, leaf, path } = reading;
  lines.skip();
  const place = lines.place();
  if (!lines.ended()) return rest(reading);
  const isBelow = lines.indent > indent || (lines.indent === indent && lines.isDash());
  return isBelow ? block(lines.indent, reading) : leaf('', true, place, path);
}

/** What stands on the rest of the line. */
function rest(reading: Reading): Node | null {
  const { lines } = reading;
  const node = inline(false, reading);
  return node !== null && lines.ended() ? node : null;
}

function inline(inBrackets: boolean, reading: Reading): Node | null {
  const { lines, leaf, path } = reading;
  lines.skip();
  const place = lines.place();
  const first = lines.next();
  if (first === '[' || first === '{') return bracket(first, place, reading);
  const isQuoted = first === "'" || first === '"';
  const text = isQuoted ? lines.quoted() : lines.plain(inBrackets);
  return text === null ? null : leaf(text, !isQuoted, place, path);
}

function bracket(open: '[' | '{', place: Place, reading: Reading): Node | null {
  const { lines, path } = reading;
  if (path.length > MAX_DEPTH) return null;
  if (open === '[') {
    const items: Node[] = [];
    const one = () => item(items, reading, () => inline(true, reading));
    return isFilled(open, ']', one, lines) ? { kind: 'list', items, place } : null;
  }
  const entries = new Map<string, Entry>();
  const inner = () => inline(true, reading);
  const isRead = isFilled(open, '}', () => entry(entries, reading, inner), lines);
  return isRead ? { kind: 'map', entries, place } : null;
}

/** Whether all between brackets could be read, one after the other. */
function isFilled(open: string, close: string, one: () => boolean, lines: Lines): boolean {
  lines.took(open);
  if (lines.next() !== close) {
    do {
      if (!one()) return false;
      lines.skip();
    } while (lines.took(','));
  }
  return lines.took(close);
}
