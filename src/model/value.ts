/** Whatever survives JSON. Plans, changes, steps and states are made of nothing else. */
export type Value = null | boolean | number | string | readonly Value[] | ValueMap;
export interface ValueMap {
  readonly [key: string]: Value;
}

export const isMap = (value: Value | object | undefined): value is ValueMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: Value | object | undefined): value is readonly Value[] =>
  Array.isArray(value);

/** A list's elements as text; of anything else none. */
export const texts = (value: Value | undefined): readonly string[] =>
  !isList(value) ? [] : value.every((one) => typeof one === 'string') ? value : value.map(String);

/** Structural equality; the order of keys does not count, the order of lists does. What is undefined is not there. */
export function equal(a: Value | object | undefined, b: Value | object | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return sameList(a, b);
  if (!isMap(a) || !isMap(b)) return (a ?? null) === (b ?? null);
  for (const key in b) if (b[key] !== undefined && a[key] === undefined) return false;
  for (const key in a) if (!sameMember(a[key], b[key])) return false;
  return true;
}

// Plans ask by the million: a loop makes nothing.
function sameList(a: readonly Value[], b: readonly Value[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (!equal(a[i], b[i])) return false;
  return true;
}

/** Maps as one, those that come later over those before. An object that is spread and then added to V8 keeps as a
 *  hash table, which takes four times the room and the time: so where there is one for each resource. */
export const overlaid = <T extends readonly object[]>(...parts: T): Overlaid<T> =>
  Object.assign({}, ...parts);

type Overlaid<T extends readonly object[]> = T extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? First & Overlaid<Rest>
  : unknown;

const sameMember = (a: Value | undefined, b: Value | undefined): boolean =>
  a === undefined || b === undefined ? a === b : equal(a, b);

/** Order of texts by their code units, the same in every locale: for `sort`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** JSON of plain data with sorted keys: equal data give equal text, which is what gets hashed and compared.
 *  Written out by hand: sorting inside JSON.stringify takes several times as long, and plans do it by the thousand. */
export function canonicalJson(value: Value | object): string {
  if (isList(value)) return `[${value.map((v) => canonicalJson(v ?? null)).join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  let text = '';
  // Without a comparison of its own, sort goes by code units.
  for (const key of Object.keys(value).sort()) {
    const inner = value[key];
    if (inner === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(inner)}`;
  }
  return `{${text}}`;
}

/** A row of a catalog query; the kind that wrote the query knows its columns. */
export type Row = { readonly [column: string]: Value };
