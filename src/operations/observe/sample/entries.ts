import { meanByPage, quantiles } from '../../../advisors/statistics/index.ts';
import type { EntrySample } from '../../../model/index.ts';
import { Counts } from './values.ts';

interface PageTally {
  rows: number;
  pathOps: number;
  ops: number;
}

/** Bytes of one leaf of jsonb_path_ops in the pending list, and of an item of jsonb_ops besides its text. */
const LEAF = 20;
const itemBytes = (length: number): number => Math.ceil((10 + length) / 8) * 8 + 4;

/** Values that are looked at once more, to tell how long those are that were seen once. */
const KEPT = 200_000;

/** Counts what a GIN index would hold of documents or arrays. */
export class EntryTally {
  readonly #pages = new Map<number, PageTally>();
  readonly #leaves: number[] = [];
  readonly #items: number[] = [];
  readonly #seen = new Counts();
  readonly #lengths: { readonly leaf: string; readonly length: number }[] = [];
  #total = 0;
  #empty = 0;

  add(page: number, document: unknown): void {
    const sums = {
      leaves: new Map<string, number>(),
      items: new Map<string, number>(),
      empty: false,
    };
    collect(document, '', sums);
    const tally = this.#pages.get(page) ?? { rows: 0, pathOps: 0, ops: 0 };
    this.#pages.set(page, tally);
    tally.rows += 1;
    tally.pathOps += LEAF * sums.leaves.size;
    for (const length of sums.items.values()) tally.ops += itemBytes(length);
    this.#leaves.push(sums.leaves.size);
    this.#items.push(sums.items.size);
    this.#total += sums.leaves.size;
    if (sums.empty) this.#empty += 1;
    for (const [leaf, length] of sums.leaves) {
      this.#seen.add(leaf);
      if (this.#lengths.length < KEPT) this.#lengths.push({ leaf, length });
    }
  }

  finish(seed: number): EntrySample | null {
    const [leaves, items] = [quantiles(this.#leaves), quantiles(this.#items)];
    if (leaves === null || items === null) return null;
    const pages = [...this.#pages.values()];
    const { distinct, once, twice } = this.#seen.tally();
    const fresh = this.#lengths.filter(({ leaf }) => this.#seen.of(leaf) === 1);
    const length = fresh.reduce((sum, one) => sum + one.length, 0) / Math.max(1, fresh.length);
    return {
      rows: this.#leaves.length,
      ...{ leaves, items },
      path_ops_pending_bytes: meanByPage(
        pages.map(({ rows, pathOps }) => ({ rows, sum: pathOps })),
        seed,
      ),
      ops_pending_bytes: meanByPage(
        pages.map(({ rows, ops }) => ({ rows, sum: ops })),
        seed,
      ),
      ...{ distinct_leaves: distinct, seen_once: once, seen_twice: twice },
      never_again: this.#total === 0 ? 0 : once / this.#total,
      new_item_bytes: length,
      empty_containers: this.#empty,
    };
  }
}

interface Found {
  readonly leaves: Map<string, number>;
  readonly items: Map<string, number>;
  empty: boolean;
}

/** Leaves with their paths, as jsonb_path_ops hashes them; keys and values, as jsonb_ops keeps them. */
function collect(value: unknown, path: string, found: Found): void {
  if (Array.isArray(value)) {
    if (value.length === 0) found.empty = true;
    for (const one of value) {
      // A string in an array is kept as a key is.
      if (typeof one !== 'string') collect(one, path, found);
      else {
        found.items.set(`k${one}`, Buffer.byteLength(one));
        found.leaves.set(`${path}\0=string${one}`, Buffer.byteLength(one));
      }
    }
    return;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) found.empty = true;
    for (const [key, inner] of entries) {
      found.items.set(`k${key}`, Buffer.byteLength(key));
      collect(inner, `${path}\0${key}`, found);
    }
    return;
  }
  const text = String(value);
  const length = Buffer.byteLength(text);
  found.leaves.set(`${path}\0=${typeof value}${text}`, length);
  found.items.set(`v${typeof value}${text}`, length);
}
