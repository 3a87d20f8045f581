import type { Key } from './key.ts';

/** A range of key values, from inclusive, to exclusive; null: without end. */
export interface Range {
  readonly from: bigint | null;
  readonly to: bigint | null;
}

export interface WholeRange extends Range {
  readonly from: bigint;
  readonly to: bigint;
}

/** The bounds that are none. */
export const MINVALUE = 'MINVALUE';
export const MAXVALUE = 'MAXVALUE';

/** As they are written. */
export const boundsText = (
  { from, to }: Range,
  { literal }: Key,
): { readonly from: string; readonly to: string } => ({
  from: from === null ? MINVALUE : literal(from),
  to: to === null ? MAXVALUE : literal(to),
});

/** By where they begin: what has no beginning is before all others. */
export const byBeginning = ({ from: a }: Range, { from: b }: Range): number =>
  a === b ? 0 : a === null ? -1 : b === null || a > b ? 1 : -1;

const RANGE = /^FOR VALUES FROM \((.*)\) TO \((.*)\)$/;

/** The bounds of a partition as pg_get_expr writes them, for keys of one column; null: they are not ranges of this
 *  key. */
export function readBounds(text: string, key: Key): Range | null {
  const [, from = '', to = ''] = RANGE.exec(text) ?? [];
  const [low, high] = [
    readEnd(from, MINVALUE, '-infinity', key),
    readEnd(to, MAXVALUE, 'infinity', key),
  ];
  return low === undefined || high === undefined ? null : { from: low, to: high };
}

/** undefined: not a value of this key. */
function readEnd(text: string, end: string, infinite: string, key: Key): bigint | null | undefined {
  const value = text.replace(/^'(.*)'$/, '$1');
  return value === end || value === infinite ? null : (key.parse(value) ?? undefined);
}

export const isDefault = (text: string): boolean => text === 'DEFAULT';
