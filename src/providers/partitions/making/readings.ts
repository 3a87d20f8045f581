import type { Range } from '../calendar/bounds.ts';
import { type End, type Line, type Piece, pieceText, type Template } from './template.ts';
import { WORDS } from './words.ts';

/** A partition that is there. */
export interface Sibling extends Range {
  readonly name: string;
}

export interface Reading {
  readonly line: Line;
  /** The key is an integer, whose bounds may be in names as they are. */
  readonly isNumber: boolean;
  /** The table's name: of a partition that begins with it, that much is text. */
  readonly stem: string;
  /** Whether dbopt would have called it so without a template. */
  usual(sibling: Sibling): boolean;
}

/** Every way in which a name can be read as text and moments, up to a number of them that no sensible name has. A run of
 *  digits is text as a whole, or made of moments as a whole. */
export function readings(sibling: Sibling, reading: Reading): readonly Template[] {
  const found: Template[] = [];
  const { name } = sibling;
  const stem = name.startsWith(reading.stem) ? reading.stem : '';
  const tokens = places(sibling, reading);
  const walk = (at: number, pieces: readonly Piece[], state: 'text' | 'digits' | 'moment') => {
    if (found.length >= MOST) return;
    if (at === name.length) {
      found.push(pieces);
      return;
    }
    const isDigit = /\d/.test(name.charAt(at));
    // Within a run of digits, what began as text stays text.
    if (!(isDigit && state === 'digits')) {
      for (const { piece, text } of tokens) {
        if (!name.startsWith(text, at) || isThere(pieces, piece)) continue;
        walk(at + text.length, [...pieces, piece], /\d$/.test(text) ? 'moment' : 'text');
      }
    }
    if (isDigit && state === 'moment') return;
    const [run = ''] = (isDigit ? /^\d+/ : /^[^\d]/u).exec(name.slice(at)) ?? [];
    walk(at + run.length, withText(pieces, run), isDigit ? 'digits' : 'text');
  };
  walk(stem.length, stem === '' ? [] : [{ text: stem }], 'text');
  return found;
}

const MOST = 2_000;

const withText = (pieces: readonly Piece[], text: string): readonly Piece[] => {
  const last = pieces.at(-1);
  return last !== undefined && 'text' in last
    ? [...pieces.slice(0, -1), { text: last.text + text }]
    : [...pieces, { text }];
};

const isThere = (pieces: readonly Piece[], piece: Piece): boolean =>
  pieces.some(
    (other) =>
      'end' in other && 'end' in piece && other.end === piece.end && other.word === piece.word,
  );

interface Place {
  readonly piece: Piece;
  readonly text: string;
}

/** Everything that may stand for a bound of this partition, the likeliest first. */
function places(sibling: Sibling, { line, isNumber }: Reading): readonly Place[] {
  const ends: readonly End[] = ['FROM', 'TO', 'LAST'];
  const padded = isNumber
    ? (sibling.name.match(/0\d+/g) ?? []).map((run) => run.replace(/\d/g, '0'))
    : [];
  const words = [
    ...padded,
    ...Object.keys(WORDS),
    ...['MON', 'MONTH'].flatMap((word) => [
      word.toLowerCase(),
      word.charAt(0) + word.slice(1).toLowerCase(),
    ]),
  ];
  return ends.flatMap((end) =>
    [null, ...words].flatMap((word): Place[] => {
      const piece = { end, word };
      const text = word === null && !isNumber ? null : pieceText(piece, sibling, line);
      return text === null || text === '' ? [] : [{ piece, text }];
    }),
  );
}
