import { append, parseName, suggestion, type ValueMap } from '../../../model/index.ts';
import type { End, Piece, Template } from './template.ts';
import { WORDS } from './words.ts';

/** Why a text is no template. */
export interface Unread {
  readonly message: string;
  readonly hint?: string;
}

export const isUnread = (read: Template | Unread): read is Unread => 'message' in read;

/** Reads what a design calls new partitions: an SQL name, as any other in the file, with words of to_char in braces:
 *  `audit_{YYYYMM}`, `"Audit {YYYY-MM}"`, `orders_{FROM}`, `events_{YYYYMMDD}_{TO:YYYYMMDD}`. */
export function readTemplate(written: string): Template | Unread {
  const text = written.trim();
  const isQuoted = /^"(?:[^"]|"")*"$/.test(text);
  const pieces: Piece[] = [];
  for (const [part] of (isQuoted ? text.slice(1, -1).replaceAll('""', '"') : text).matchAll(
    /\{[^{}]*\}|[^{}]+|./gu,
  )) {
    if (/^\{.*\}$/.test(part)) {
      const read = readPlace(part.slice(1, -1));
      if ('message' in read) return read;
      append(pieces, isQuoted ? read : read.map(folded));
    } else if (part === '{' || part === '}') {
      return { message: `a brace is not closed in ${written}`, hint: EXAMPLE };
    } else if (isQuoted || isBare(part, pieces.length === 0)) {
      pieces.push({ text: isQuoted ? part : part.toLowerCase() });
    } else {
      return { message: `${written} is no name without quotes`, hint: QUOTES };
    }
  }
  const [first] = pieces;
  if (first === undefined || (!isQuoted && !('text' in first))) {
    return { message: `${written} is no name without quotes`, hint: QUOTES };
  }
  return pieces;
}

const EXAMPLE = 'write it like audit_{YYYYMM}';
const QUOTES = 'quote it as SQL would, within quotes of YAML: \'"Audit {YYYY-MM}"\'';

const isBare = (text: string, isFirst: boolean): boolean =>
  isFirst ? /^[\p{L}_][\p{L}\p{N}_$]*$/u.test(text) : /^[\p{L}\p{N}_$]*$/u.test(text);

/** What has no quotes is in lower case. */
const folded = (piece: Piece): Piece =>
  'end' in piece
    ? { ...piece, word: piece.word?.toLowerCase() ?? null }
    : 'text' in piece
      ? { text: piece.text.toLowerCase() }
      : piece;

const ENDS: readonly End[] = ['FROM', 'TO', 'LAST'];
/** The longest first: DDD is no DD with a D. */
const LONGEST = Object.keys(WORDS).sort((a, b) => b.length - a.length);

/** What stands between braces. */
function readPlace(inside: string): readonly Piece[] | Unread {
  const end = ENDS.find((word) => word === inside.toUpperCase());
  if (end !== undefined) return [{ end, word: null }];
  const [, named = 'FROM', format = ''] = /^(?:(FROM|TO|LAST):)?(.*)$/i.exec(inside) ?? [];
  const of = ENDS.find((word) => word === named.toUpperCase()) ?? 'FROM';
  if (/^0+$/.test(format)) return [{ end: of, word: format }];
  const pieces: Piece[] = [];
  for (let rest = format; rest !== ''; ) {
    const word = LONGEST.find((known) => rest.toUpperCase().startsWith(known));
    const [taken] =
      word === undefined ? (/^[^A-Za-z0-9{}"]+/.exec(rest) ?? ['']) : [rest.slice(0, word.length)];
    if (taken === '') return unknown(inside, rest);
    pieces.push(word === undefined ? { text: taken } : { end: of, word: taken });
    rest = rest.slice(taken.length);
  }
  return pieces.length === 0
    ? { message: 'there is nothing between the braces', hint: EXAMPLE }
    : pieces;
}

function unknown(inside: string, rest: string): Unread {
  const [word = rest] = /^[A-Za-z0-9]+/.exec(rest) ?? [];
  const { hint = KNOWN } = suggestion(word, Object.keys(WORDS));
  return { message: `{${inside}}: ${word} is no word for a moment`, hint };
}

const KNOWN = `words for the beginning of a partition: ${Object.keys(WORDS).join(', ')}; TO: before them means its end; {FROM} and {TO} are numbers, {FROM:00000} one of five digits`;

/** What all names begin with that a template gives; none where it is no template. */
export function literalStart(written: unknown): readonly string[] {
  const read = written === undefined ? [] : readTemplate(String(written));
  if (isUnread(read)) return [];
  const [first] = read;
  return first === undefined ? [] : ['text' in first ? first.text : ''];
}

/** The schema that a design names for new partitions; null: it names none. */
export const declaredHome = (spec: ValueMap | null): string | null =>
  spec?.in === undefined ? null : (parseName(String(spec.in))?.[0] ?? null);
