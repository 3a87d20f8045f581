import { isList, type Value, type ValueMap } from '../../model/index.ts';

/** What a format's reader makes of a text: the tree with the names and nesting of EXPLAIN (FORMAT JSON). Numbers may still
 *  be text, as XML has them. */
export type Raw = ValueMap;

const NUMBER = /^-?\d{1,310}(?:\.\d{1,20})?$/;

/** A number, whether it was written as one or not; null: it is none. */
export function numberAt(raw: Raw, key: string): number | null {
  const value = raw[key];
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && NUMBER.test(value) ? Number(value) : null;
}

/** Text; a list of texts is one with commas. */
export function textAt(raw: Raw, key: string): string | null {
  const value = raw[key];
  if (isList(value)) return value.map((each) => plain(each)).join(', ');
  return value === undefined || value === null || typeof value === 'object' ? null : String(value);
}

const plain = (value: Value): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

export const flagAt = (raw: Raw, key: string): boolean => raw[key] === true || raw[key] === 'true';

/** The maps of a list; what else is in it is nothing that EXPLAIN writes. */
export const mapsAt = (raw: Raw, key: string): readonly Raw[] => {
  const value = raw[key];
  return isList(value) ? value.filter(isRaw) : [];
};

export const mapAt = (raw: Raw, key: string): Raw => {
  const value = raw[key];
  return isRaw(value) ? value : {};
};

export const isRaw = (value: Value | undefined): value is Raw =>
  typeof value === 'object' && value !== null && !isList(value);

/** As every format would have it: numbers as numbers, lists of words as one text. `depth` keeps texts made to overflow the
 *  stack from doing so. */
export function kept(value: Value, depth = 0): Value {
  if (depth > 50) return '…';
  if (typeof value === 'string') {
    if (value === 'true' || value === 'false') return value === 'true';
    return NUMBER.test(value) ? Number(value) : value;
  }
  if (isList(value)) {
    return value.some((each) => typeof each === 'object')
      ? value.map((each) => kept(each, depth + 1))
      : value.map(String).join(', ');
  }
  if (!isRaw(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, kept(each, depth + 1)]),
  );
}

/** What is in a map beside what is known. */
export const others = (raw: Raw, known: ReadonlySet<string>): ValueMap =>
  Object.fromEntries(
    Object.entries(raw)
      .filter(([key]) => !known.has(key))
      .map(([key, value]) => [key, kept(value)]),
  );
