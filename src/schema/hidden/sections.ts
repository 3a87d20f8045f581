import { ALIAS, cutFile } from '../cut.ts';

/** A part of a file that says the same by itself, from one offset to another. */
export interface Section {
  readonly from: number;
  readonly to: number;
  /** The key under which it stands; '': none. */
  readonly under: string;
}

/** A key at the left margin, as nearly everybody writes it; one in another spelling stays with what is above it. */
const KEY = /(?:[\p{L}_][^\s:#"'{}[\],]*|"[^"\\\r\n]*"|'[^'\r\n]*')[ \t]*:(?=\s|$)/uy;
/** What may stand above the first of them. */
const ABOVE = /\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:---[ \t]*(?:#[^\n]*)?\r?\n)?/y;
const NOTHING = /(?:[ \t]*(?:#[^\n]*)?\r?\n)*/y;

/** Cuts a file at the keys of its outermost map, and what is under `tables:` at each table: where the file is YAML, text of
 *  more than one line never reaches back to their margin. Where that cannot be, or an alias may stand for what is written
 *  elsewhere, it is one section. */
export function sectionsOf(text: string): readonly Section[] {
  const starts = ALIAS.test(text) ? [] : startsOf(text);
  const ends = [...starts.slice(1).map(({ from }) => from), text.length];
  const sections = starts.map((start, i) => ({ ...start, to: ends[i] ?? text.length }));
  return sections.length === 0 ? [{ from: 0, to: text.length, under: '' }] : sections;
}

type Start = Omit<Section, 'to'>;

function startsOf(text: string): readonly Start[] {
  const keys = keysOf(text);
  const cut = keys.length === 0 ? null : cutFile(text);
  if (cut === null || cut.chunks.length === 0) return keys;
  const tables: Start[] = [];
  let at = cut.head.length;
  for (const chunk of cut.chunks) {
    tables.push({ from: at, under: 'tables' });
    at += chunk.text.length;
  }
  const head = keys.filter(({ from }) => from < cut.head.length);
  return [...head, ...tables, ...keys.filter(({ from }) => from >= at)];
}

/** None where the outermost map has braces, or there is none. */
function keysOf(text: string): readonly Start[] {
  const starts: Start[] = [];
  const first = pass(NOTHING, text, pass(ABOVE, text, 0));
  if (!isKey(text, first)) return [];
  let at = first;
  do {
    if (isKey(text, at)) starts.push({ from: starts.length === 0 ? 0 : at, under: '' });
    at = text.indexOf('\n', at) + 1;
  } while (at !== 0);
  return starts;
}

function isKey(text: string, at: number): boolean {
  KEY.lastIndex = at;
  return KEY.test(text);
}

function pass(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
