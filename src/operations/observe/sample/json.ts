import {
  type Histogram,
  meanByPage,
  proportion,
  quantileByPage,
  quantiles,
  unseen,
} from '../../../advisors/statistics/index.ts';
import type { JsonSample, KeySample } from '../../../model/index.ts';
import { CASTS, Counts } from './values.ts';

/** What is told of a path once enough documents have it. */
interface PathTally {
  readonly path: readonly string[];
  readonly bytes: number;
  documents: number;
  occurrences: number;
  /** The document that it was seen in last, by number. */
  last: number;
  readonly pages: Map<number, number>;
  readonly types: Map<string, number>;
  readonly misfits: Map<string, number>;
  readonly values: Counts;
}

interface PageTally {
  documents: number;
  occurrences: number;
  keyBytes: number;
  readonly depths: number[];
}

/** Paths that are looked at; more of them are data. */
const MOST_PATHS = 100_000;
const TOLD = 500;
/** Fewer documents than this name somebody, not a schema. */
const COMMON = 3;
const ENTRY = 4;
/** Share of occurrences of paths that were seen once, above which keys are data. */
const DATA = 0.1;

/** Counts keys, types and depths of documents, page by page. */
export class JsonTally {
  readonly #paths = new Map<string, PathTally>();
  readonly #pages = new Map<number, PageTally>();
  readonly #kinds = { object: 0, array: 0, scalar: 0 };
  readonly #depths: number[] = [];
  #documents = 0;
  #occurrences = 0;
  #length = 0;

  add(page: number, document: unknown): void {
    this.#documents += 1;
    const tally = this.#pages.get(page) ?? {
      documents: 0,
      occurrences: 0,
      keyBytes: 0,
      depths: [],
    };
    this.#pages.set(page, tally);
    tally.documents += 1;
    const isObject = typeof document === 'object' && document !== null;
    this.#kinds[Array.isArray(document) ? 'array' : isObject ? 'object' : 'scalar'] += 1;
    const depth = this.#walk(document, [], page, tally);
    this.#depths.push(depth);
    tally.depths[depth] = (tally.depths[depth] ?? 0) + 1;
  }

  /** Returns the levels of objects. */
  #walk(value: unknown, path: readonly string[], page: number, tally: PageTally): number {
    if (Array.isArray(value)) {
      let most = 0;
      for (const one of value) most = Math.max(most, this.#walk(one, [...path, '[]'], page, tally));
      return most;
    }
    if (typeof value !== 'object' || value === null) return 0;
    let most = 0;
    for (const [key, inner] of Object.entries(value)) {
      const below = [...path, key];
      this.#see(below, key, inner, page, tally);
      most = Math.max(most, this.#walk(inner, below, page, tally));
    }
    return most + 1;
  }

  #see(path: readonly string[], key: string, value: unknown, page: number, tally: PageTally): void {
    const bytes = Buffer.byteLength(key);
    this.#occurrences += 1;
    this.#length += bytes;
    tally.occurrences += 1;
    tally.keyBytes += bytes + ENTRY;
    const name = path.join('\0');
    let one = this.#paths.get(name);
    if (one === undefined) {
      if (this.#paths.size >= MOST_PATHS) return;
      one = {
        ...{ path, bytes, documents: 0, occurrences: 0, last: -1 },
        ...{ pages: new Map(), types: new Map(), misfits: new Map(), values: new Counts() },
      };
      this.#paths.set(name, one);
    }
    one.occurrences += 1;
    if (one.last !== this.#documents) {
      one.last = this.#documents;
      one.documents += 1;
      one.pages.set(page, (one.pages.get(page) ?? 0) + 1);
    }
    count(one.types, typeOf(value));
    if (value === null || typeof value === 'object') return;
    const text = String(value);
    one.values.add(text);
    for (const [type, pattern] of Object.entries(CASTS)) {
      if (!pattern.test(text)) count(one.misfits, type);
    }
  }

  /** null: there was no document. */
  finish(ofPages: number, seed: number): JsonSample | null {
    const depth = quantiles(this.#depths);
    if (depth === null) return null;
    const pages = [...this.#pages.entries()];
    const all = [...this.#paths.values()];
    const seen = (documents: number) => all.filter((one) => one.documents === documents);
    const [once, twice] = [seen(1), seen(2)];
    const onceBy = new Map<number, number>();
    for (const { pages: own, occurrences } of once) {
      for (const page of own.keys()) onceBy.set(page, (onceBy.get(page) ?? 0) + occurrences);
    }
    const once_share = proportion(
      pages.map(([page, { occurrences }]) => ({ rows: occurrences, hits: onceBy.get(page) ?? 0 })),
      ofPages,
    );
    const sums = (of: (page: PageTally) => { readonly rows: number; readonly sum: number }) =>
      meanByPage(
        pages.map(([, page]) => of(page)),
        seed,
      );
    const histograms: readonly Histogram[] = pages.map(([, { depths }]) =>
      Array.from(depths, (n) => n ?? 0),
    );
    return {
      documents: this.#documents,
      ...{ objects: this.#kinds.object, arrays: this.#kinds.array, scalars: this.#kinds.scalar },
      depth,
      depth_p95: quantileByPage(histograms, 0.95, seed),
      occurrences: this.#occurrences,
      key_bytes: sums(({ documents, keyBytes }) => ({ rows: documents, sum: keyBytes })),
      key_length: sums(({ occurrences, keyBytes }) => ({
        rows: occurrences,
        sum: keyBytes - ENTRY * occurrences,
      })),
      ...{ distinct_paths: all.length, seen_once: once.length, seen_twice: twice.length },
      unseen: unseen(once.length, twice.length),
      once_share,
      keys: once_share.estimate > DATA ? [] : this.#keys(all, pages, ofPages),
    };
  }

  #keys(
    all: readonly PathTally[],
    pages: readonly (readonly [number, PageTally])[],
    ofPages: number,
  ): readonly KeySample[] {
    return all
      .filter(({ documents }) => documents >= COMMON)
      .sort((a, b) => b.documents - a.documents || (a.path.join('\0') < b.path.join('\0') ? -1 : 1))
      .slice(0, TOLD)
      .map((one) => {
        const { distinct, once, twice } = one.values.tally();
        return {
          ...{ path: one.path, key: one.path.at(-1) ?? '', bytes: one.bytes },
          ...{ documents: one.documents, occurrences: one.occurrences },
          share: proportion(
            pages.map(([page, { documents }]) => ({
              rows: documents,
              hits: one.pages.get(page) ?? 0,
            })),
            ofPages,
          ),
          ...{ types: Object.fromEntries(one.types), misfits: Object.fromEntries(one.misfits) },
          ...{ distinct_values: distinct, seen_once: once, seen_twice: twice },
        };
      });
  }
}

const count = (of: Map<string, number>, key: string): void => {
  of.set(key, (of.get(key) ?? 0) + 1);
};

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
