/** Types that a JSON scalar may be kept in as a column, and what of its text casts to them. Stricter than the server,
 *  which takes many spellings of a time and of truth. */
export const CASTS: { readonly [type: string]: RegExp } = {
  boolean: /^(?:true|false)$/,
  bigint: /^-?\d{1,18}$/,
  numeric: /^-?\d{1,100}(?:\.\d{1,100})?(?:[eE][+-]?\d{1,3})?$/,
  timestamptz: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/,
  uuid: /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/,
};

/** A number of 53 bits that stands for a text (cyrb53): which texts are the same is counted, and none is kept. */
export function hash(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** How often each of many things was seen; above a million only those known by then go on counting. */
export class Counts {
  static readonly MOST = 1_000_000;
  readonly #seen = new Map<number, number>();

  add(text: string): void {
    const key = hash(text);
    const before = this.#seen.get(key);
    if (before !== undefined || this.#seen.size < Counts.MOST)
      this.#seen.set(key, (before ?? 0) + 1);
  }

  of(text: string): number {
    return this.#seen.get(hash(text)) ?? 0;
  }

  tally(): { readonly distinct: number; readonly once: number; readonly twice: number } {
    let [once, twice] = [0, 0];
    for (const count of this.#seen.values()) {
      if (count === 1) once += 1;
      if (count === 2) twice += 1;
    }
    return { distinct: this.#seen.size, once, twice };
  }
}
