import type { ColumnFacts } from '../../model/index.ts';

/** A column as far as its place in a row goes. */
export type Laid = Pick<ColumnFacts, 'name' | 'length' | 'align' | 'not_null' | 'stats'>;

const ALIGN = { c: 1, s: 2, i: 4, d: 8 } as const;
const MAXALIGN = 8;
/** Up to this size a varlena has a header of one byte and is not aligned. */
const SHORT = 126;
/** Rows that are laid out to average over lengths and NULLs. */
const DRAWS = 64;

const aligned = (at: number, to: number): number => Math.ceil(at / to) * to;

/** Mean bytes of a row with its header and line pointer, for columns in this order; dropped ones are NULL in every
 *  new row. NULLs and lengths are drawn the same way each time, so that orders compare. Storage layout: heaptuple.c,
 *  heap_compute_data_size; NULLs take no space but a bitmap in the header. */
export function rowBytes(columns: readonly Laid[], dropped: number): number {
  let total = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) total += oneRow(columns, dropped, draw);
  return total / DRAWS;
}

function oneRow(columns: readonly Laid[], dropped: number, draw: number): number {
  let at = 0;
  let hasNull = dropped > 0;
  for (const column of columns) {
    const { length, align, stats } = column;
    if (chance(column.name, draw) < (stats?.null_frac ?? 0)) {
      hasNull = true;
      continue;
    }
    const isVaried = length < 0;
    const bytes = isVaried
      ? Math.max(1, (stats?.avg_width ?? 1) + jitter(column.name, draw))
      : length;
    const to = isVaried && bytes <= SHORT ? 1 : ALIGN[align];
    at = aligned(at, to) + bytes;
  }
  const bitmap = hasNull ? Math.ceil((columns.length + dropped) / 8) : 0;
  return aligned(aligned(23 + bitmap, MAXALIGN) + at, MAXALIGN) + 4;
}

/** Lengths of texts differ from row to row by some bytes. */
const jitter = (name: string, draw: number): number =>
  Math.floor(chance(`${name} length`, draw) * 8) - 4;

/** 0 to 1, the same for the same column and draw. */
function chance(name: string, draw: number): number {
  let hash = 2166136261 ^ draw;
  for (const char of `${name}:${draw}`)
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** Widest alignment first, what may be NULL after what may not, texts last; else as it was. */
export function tightOrder<T extends Laid>(columns: readonly T[]): readonly T[] {
  const rank = ({ length, align, not_null, stats }: T): number => {
    if (length < 0) return 100;
    const isSparse = !not_null && (stats?.null_frac ?? 0) > 0;
    return (isSparse ? 50 : 0) + 8 - ALIGN[align];
  };
  return [...columns].sort((a, b) => rank(a) - rank(b));
}
