import type { Range } from '../calendar/bounds.ts';
import { type Interval, parseInterval } from '../calendar/interval.ts';
import type { Key } from '../calendar/key.ts';
import { RESOLUTIONS, type Resolution, resolutionOf, WORDS } from './words.ts';

/** Which moment of a partition is meant: where it begins, where it ends, or the last one that is in it. */
export type End = 'FROM' | 'TO' | 'LAST';

/** A piece of a name: text as it stands, the value of a bound, with zeros before it or a word of to_char for it, or a
 *  count: the number of the interval in which it begins, and `plus`, with at least `width` digits. */
export type Piece = { readonly text: string } | Moment | Count;
export type Moment = { readonly end: End; readonly word: string | null };
export type Count = { readonly plus: bigint; readonly width: number };

/** How the partitions of a table are called. */
export type Template = readonly Piece[];

/** What turns a bound into a moment, see Lifecycle. */
export interface Line {
  readonly key: Key;
  wall(position: bigint): number | null;
  index(position: bigint): bigint;
}

/** A bound as it is, or as `000000`. */
export const isValue = (word: string | null): boolean => word === null || /^0+$/.test(word);

/** A partition's name; null: it lacks the bound that the name is made of. */
export function render(template: Template, range: Range, line: Line): string | null {
  const texts = template.map((piece) =>
    'text' in piece
      ? piece.text
      : 'plus' in piece
        ? countText(piece, range, line)
        : pieceText(piece, range, line),
  );
  return texts.includes(null) ? null : texts.join('');
}

function countText({ plus, width }: Count, { from }: Range, { index }: Line): string | null {
  const count = from === null ? -1n : index(from) + plus;
  return count < 0n ? null : String(count).padStart(width, '0');
}

export function pieceText(
  { end, word }: Moment,
  { from, to }: Range,
  { key, wall }: Line,
): string | null {
  const position = end === 'FROM' ? from : to === null ? null : end === 'TO' ? to : to - 1n;
  if (position === null) return null;
  // A minus would have to be quoted.
  if (word === null || isValue(word)) {
    const [, minus = '', digits = ''] = /^(-?)(.*)$/.exec(key.literal(position)) ?? [];
    return (minus && 'n') + digits.padStart(word?.length ?? 0, '0');
  }
  const moment = wall(position);
  if (moment === null) return null;
  return cased(word, WORDS[word.toUpperCase()]?.(new Date(moment)) ?? '');
}

/** As to_char does it: MON is JAN, Mon is Jan, mon is jan. */
function cased(word: string, text: string): string {
  if (word === word.toUpperCase()) return text.toUpperCase();
  return word === word.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether no two partitions of such a width have the same name. */
export function tellsApart(template: Template, every: unknown): boolean {
  const span = parseInterval(String(every));
  const ends = ['FROM', 'TO', 'LAST'] as const;
  return ends.some((end) => {
    const words = template.flatMap((piece) =>
      'end' in piece && piece.end === end ? [piece.word] : [],
    );
    if (words.some(isValue)) return true;
    const found = resolutionOf(new Set(words.flatMap((word) => word?.toUpperCase() ?? [])));
    return found !== null && span !== null && isFine(found, span);
  });
}

function isFine(found: Resolution, { count, unit }: Interval): boolean {
  const needed = unit === 'month' && count % 3 === 0 ? 'quarter' : unit;
  // Weeks begin on any day of a month, months and years on none of a week.
  if (found === 'week') return needed === 'week';
  return RESOLUTIONS.indexOf(found) >= RESOLUTIONS.indexOf(needed);
}
