import {
  type Histogram,
  meanByPage,
  proportion,
  quantileByPage,
  quantiles,
  unseen,
} from '../../../advisors/statistics/index.ts';
import type { JsonSample } from '../../../model/index.ts';
import { PathCounts } from './path-counts.ts';
import { below, ROOT, ToldKeys, type ToldPlace } from './told-keys.ts';

interface PageTally {
  documents: number;
  occurrences: number;
  keyBytes: number;
  readonly depths: number[];
}

const ENTRY = 4;
/** Share of occurrences of paths that were seen once, above which keys are data. */
const DATA = 0.1;

/** Counts keys, types and depths of documents, page by page. */
export class JsonTally {
  readonly #paths = new PathCounts();
  readonly #told: ToldKeys;
  readonly #pages = new Map<number, PageTally>();
  readonly #kinds = { object: 0, array: 0, scalar: 0 };
  readonly #depths: number[] = [];
  #documents = 0;
  #occurrences = 0;

  /** `literals`: keys that are data are told, too. */
  constructor(literals: boolean) {
    this.#told = new ToldKeys(literals);
  }

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
    const depth = this.#walk(document, '', ROOT, page, tally);
    this.#depths.push(depth);
    tally.depths[depth] = (tally.depths[depth] ?? 0) + 1;
  }

  /** Returns the levels of objects. */
  #walk(value: unknown, name: string, told: ToldPlace, page: number, tally: PageTally): number {
    let most = 0;
    const note = (depth: number): void => {
      most = Math.max(most, depth);
    };
    if (Array.isArray(value)) {
      const element = below(told, '[]');
      for (const one of value) note(this.#walk(one, `${name}\0[]`, element, page, tally));
      return most;
    }
    if (typeof value !== 'object' || value === null) return 0;
    this.#told.seeObject(told);
    for (const [key, inner] of Object.entries(value)) {
      const own = `${name}\0${key}`;
      this.#occurrences += 1;
      tally.occurrences += 1;
      tally.keyBytes += Buffer.byteLength(key) + ENTRY;
      this.#paths.see(own, this.#documents, page);
      const place = this.#told.see(told, key, inner, this.#documents, page);
      note(this.#walk(inner, own, place, page, tally));
    }
    return most + 1;
  }

  /** null: there was no document. */
  finish(ofPages: number, seed: number): JsonSample | null {
    const depth = quantiles(this.#depths);
    if (depth === null) return null;
    const pages = [...this.#pages.entries()];
    const { distinct, once, twice } = this.#paths.tally();
    const onceBy = this.#paths.onceByPage();
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
    const told = this.#told.finish(this.#pages, ofPages);
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
      ...{ distinct_paths: distinct, seen_once: once, seen_twice: twice },
      unseen: unseen(once, twice),
      once_share,
      ...told,
      ...(once_share.estimate > DATA ? { keys: [], keyed_by_data: [[]] } : {}),
    };
  }
}
