import type { Range } from '../calendar/bounds.ts';
import { type Interval, parseInterval } from '../calendar/interval.ts';
import type { Key } from '../calendar/key.ts';
import { RESOLUTIONS, type Resolution, resolutionOf, WORDS } from './words.ts';

/** Which moment of a partition is meant: where it begins, where it ends, or the last one that is in it. */
export type End = 'FROM' | 'TO' | 'LAST';

/** A piece of a name: text as it stands, the value of a bound, or a word of to_char for it. */
export type Piece = { readonly text: string } | { readonly end: End; readonly word: string | null };

/** How the partitions of a table are called. */
export type Template = readonly Piece[];

/** What turns a bound into a moment, see Lifecycle. */
export interface Line {
  readonly key: Key;
  wall(position: bigint): number | null;
}

/** A partition's name; null: it lacks the bound that the name is made of. */
export function render(template: Template, range: Range, line: Line): string | null {
  const texts = template.map((piece) =>
    'text' in piece ? piece.text : pieceText(piece, range, line),
  );
  return texts.includes(null) ? null : texts.join('');
}

export function pieceText(
  { end, word }: Exclude<Piece, { readonly text: string }>,
  { from, to }: Range,
  { key, wall }: Line,
): string | null {
  const position = end === 'FROM' ? from : to === null ? null : end === 'TO' ? to : to - 1n;
  if (position === null) return null;
  // A minus would have to be quoted.
  if (word === null) return key.literal(position).replace('-', 'n');
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
      'end' in piece && piece.end === end ? [piece.word?.toUpperCase() ?? null] : [],
    );
    if (words.includes(null)) return true;
    const found = resolutionOf(new Set(words.flatMap((word) => word ?? [])));
    return found !== null && span !== null && isFine(found, span);
  });
}

function isFine(found: Resolution, { count, unit }: Interval): boolean {
  const needed = unit === 'month' && count % 3 === 0 ? 'quarter' : unit;
  // Weeks begin on any day of a month, months and years on none of a week.
  if (found === 'week') return needed === 'week';
  return RESOLUTIONS.indexOf(found) >= RESOLUTIONS.indexOf(needed);
}
