import { byBeginning, type Range } from '../calendar/bounds.ts';
import type { Lifecycle } from '../calendar/lifecycle.ts';
import { type End, type Piece, pieceText, render, type Template, tellsApart } from './template.ts';
import { WORDS } from './words.ts';

/** A partition that is there. */
export interface Sibling extends Range {
  readonly name: string;
}

/** How many of the newest are read, and from how many of them templates are made. */
const [READ, TRIED] = [24, 6];

type Line = Pick<Lifecycle, 'key' | 'wall'>;

export interface Reading {
  readonly line: Line;
  /** The key is an integer, whose bounds may be in names as they are. */
  readonly isNumber: boolean;
  /** The table's name: of a partition that begins with it, that much is text. */
  readonly stem: string;
  /** Whether dbopt would have called it so without a template. */
  usual(sibling: Sibling): boolean;
}

/** How the partitions of a table are called, as far as their names follow from their bounds: the way that fits most of
 *  the newest ones. null: dbopt's own, or no way at all. */
export function foundTemplate(
  siblings: readonly Sibling[],
  every: unknown,
  reading: Reading,
): Template | null {
  const newest = [...siblings].sort(byBeginning).reverse().slice(0, READ);
  const fits = (template: Template) =>
    newest.filter((sibling) => render(template, sibling, reading.line) === sibling.name).length;
  let best: { readonly template: Template | null; readonly rank: readonly number[] } = {
    template: null,
    rank: [newest.filter(reading.usual).length, Infinity],
  };
  for (const sibling of newest.slice(0, TRIED)) {
    if (best.rank[0] === newest.length) break;
    for (const template of readings(sibling, reading)) {
      if (!tellsApart(template, every)) continue;
      const rank = [fits(template), ...likelihood(template)];
      if (isMore(rank, best.rank)) best = { template, rank };
    }
  }
  return best.template;
}

function isMore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== (b[i] ?? 0));
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** Of ways that fit alike: years before months and months before days, as most people write them; one moment after the
 *  other; and text as long as it goes, since that is a name, whatever digits are in it. */
function likelihood(template: Template): readonly number[] {
  const moments = template.flatMap((piece) => ('end' in piece ? [piece] : []));
  const [first] = template;
  const switches = moments.filter(({ end }, i) => i > 0 && end !== moments[i - 1]?.end).length;
  const falls = moments.filter(({ end, word }, i) => {
    const before = moments[i - 1];
    return before?.end === end && width(before.word) >= width(word);
  }).length;
  return [-falls, -switches, first !== undefined && 'text' in first ? first.text.length : 0];
}

const width = (word: string | null): number => ORDER.indexOf(word?.toUpperCase() ?? '');

const ORDER = [
  'YYYY',
  'IYYY',
  'YY',
  'Q',
  'MONTH',
  'MON',
  'MM',
  'IW',
  'DDD',
  'DD',
  'HH24',
  'MI',
  'SS',
];

/** Every way in which a name can be read as text and moments, up to a number of them that no sensible name has. A run of
 *  digits is text as a whole, or made of moments as a whole. */
function readings(sibling: Sibling, reading: Reading): readonly Template[] {
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
  const words = [
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
