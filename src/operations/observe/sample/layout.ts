import type { ColumnFacts } from '../../../model/index.ts';

const HEADER = 23;
const POINTER = 18;
/** A varlena of so many bytes has a header of one byte, and no alignment. */
const SHORT = 127;
const ALIGN = { c: 1, s: 2, i: 4, d: 8 } as const;

const up = (bytes: number, to: number): number => Math.ceil(bytes / to) * to;

/** Bytes that a row takes on its page, without its line pointer: header, NULL bitmap, values aligned, all in eights.
 *  `attributes` counts dropped columns too: the bitmap has a bit for each. */
export function rowBytes(
  columns: readonly ColumnFacts[],
  sizes: readonly (number | null)[],
  external: readonly boolean[],
  attributes: number,
): number {
  const hasNull = sizes.includes(null) || attributes > columns.length;
  let at = up(HEADER + (hasNull ? Math.ceil(attributes / 8) : 0), 8);
  for (const [i, column] of columns.entries()) {
    const size = sizes[i];
    if (size === null || size === undefined) continue;
    const bytes = external[i] === true ? POINTER : size;
    const isUnaligned = column.length === -1 && (external[i] === true || bytes < SHORT);
    at = up(at, isUnaligned ? 1 : ALIGN[column.align]) + bytes;
  }
  return up(at, 8);
}
