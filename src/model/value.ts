/** Whatever survives JSON. Plans, changes, steps and states are made of nothing else. */
export type Value = null | boolean | number | string | readonly Value[] | ValueMap;
export interface ValueMap {
  readonly [key: string]: Value;
}

export const isMap = (value: Value | undefined): value is ValueMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** Structural equality; the order of keys does not count, the order of lists does. */
export function equal(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

/** JSON with sorted keys: equal values give equal text, which is what gets hashed and compared. */
export function canonicalJson(value: Value): string {
  return JSON.stringify(value, (_key, inner: Value) =>
    isMap(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
