import type { JsonSample } from '../../model/index.ts';

/** Keys are long from this many bytes on. */
export const LONG = 3;

export interface KeyTotal {
  readonly key: string;
  readonly bytes: number;
  readonly occurrences: number;
}

/** Keys by name, whatever their path: a rename reaches them all. Most frequent first. */
export function keyTotals({ keys }: Pick<JsonSample, 'keys'>): readonly KeyTotal[] {
  const totals = new Map<string, KeyTotal>();
  for (const { key, bytes, occurrences } of keys) {
    if (key === '[]') continue;
    const before = totals.get(key)?.occurrences ?? 0;
    totals.set(key, { key, bytes, occurrences: before + occurrences });
  }
  return [...totals.values()].sort(
    (a, b) => b.occurrences - a.occurrences || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

/** New names for keys that are long: at most three letters, the shortest for the most frequent, none that another key
 *  has. Only keys that the sample saw are known to be free of collisions. */
export function shortNames(json: Pick<JsonSample, 'keys'>): { readonly [key: string]: string } {
  const totals = keyTotals(json);
  const taken = new Set(totals.map(({ key }) => key));
  const names = words();
  const map: { [key: string]: string } = {};
  for (const { key, bytes } of totals) {
    if (bytes <= LONG) continue;
    let next = names.next();
    while (!next.done && taken.has(next.value)) next = names.next();
    if (next.done) break;
    map[key] = next.value;
  }
  return map;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** a … z, aa … zz, aaa … zzz. */
function* words(): Generator<string, void> {
  let last = [''];
  for (let length = 1; length <= LONG; length += 1) {
    last = last.flatMap((start) => LETTERS.map((letter) => start + letter));
    yield* last;
  }
}

/** Bytes of key text that the names save in a document, on average. */
export function savedBytes(
  json: Pick<JsonSample, 'keys' | 'documents'>,
  names: { readonly [key: string]: string },
): number {
  const saved = keyTotals(json).reduce((bytes, { key, bytes: before, occurrences }) => {
    const name = names[key];
    return name === undefined ? bytes : bytes + (before - name.length) * occurrences;
  }, 0);
  return json.documents === 0 ? 0 : saved / json.documents;
}
