import { proportion } from '../../../advisors/statistics/index.ts';
import {
  dataAmong,
  grouped,
  type KeySample,
  MASKED_KEY,
  type SiblingKey,
  toldKey,
} from '../../../model/index.ts';
import { MOST_PATHS } from './path-counts.ts';
import { CASTS, Counts } from './values.ts';

/** Where a value stands, in words that may be told. */
export interface ToldPlace {
  readonly name: string;
  readonly path: readonly string[];
}

interface KeyTally extends ToldPlace {
  readonly key: string;
  /** Name of the object that it is a key of. */
  readonly above: ToldPlace;
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

export const ROOT: ToldPlace = { name: '', path: [] };
const TOLD = 500;
/** Objects whose keys are data that are told of. */
const PLACES = 100;
/** Fewer documents than this name somebody, not a schema. */
const COMMON = 3;

export const below = ({ name, path }: ToldPlace, key: string): ToldPlace => ({
  name: `${name}\0${key}`,
  path: [...path, key],
});

/** What is told of keys: of those that are names. */
export class ToldKeys {
  readonly #literals: boolean;
  readonly #keys = new Map<string, KeyTally>();
  /** Objects by their place. */
  readonly #objects = new Map<string, number>();
  readonly #told = new Map<string, string>();
  /** Objects that have keys whose form is that of data. */
  readonly #masked = new Map<string, ToldPlace>();

  /** `literals`: keys that are data are told, too. */
  constructor(literals: boolean) {
    this.#literals = literals;
  }

  seeObject({ name }: ToldPlace): void {
    count(this.#objects, name);
  }

  /** The place of the key's value. */
  see(above: ToldPlace, key: string, value: unknown, document: number, page: number): ToldPlace {
    const told = this.#tell(key);
    const place = below(above, told);
    if (told === MASKED_KEY && !this.#literals) this.#masked.set(above.name, above);
    else this.#add({ ...place, key, above }, value, document, page);
    return place;
  }

  #tell(key: string): string {
    if (this.#literals) return key;
    const before = this.#told.get(key);
    if (before !== undefined) return before;
    const told = toldKey(key);
    if (this.#told.size < MOST_PATHS) this.#told.set(key, told);
    return told;
  }

  #add(
    at: Pick<KeyTally, 'name' | 'path' | 'key' | 'above'>,
    value: unknown,
    document: number,
    page: number,
  ): void {
    let one = this.#keys.get(at.name);
    if (one === undefined) {
      if (this.#keys.size >= MOST_PATHS) return;
      one = {
        ...{ ...at, bytes: Buffer.byteLength(at.key), documents: 0, occurrences: 0, last: -1 },
        ...{ pages: new Map(), types: new Map(), misfits: new Map(), values: new Counts() },
      };
      this.#keys.set(at.name, one);
    }
    one.occurrences += 1;
    if (one.last !== document) {
      one.last = document;
      one.documents += 1;
      count(one.pages, page);
    }
    count(one.types, typeOf(value));
    if (value === null || typeof value === 'object') return;
    const text = String(value);
    one.values.add(text);
    for (const [type, pattern] of Object.entries(CASTS)) {
      if (!pattern.test(text)) count(one.misfits, type);
    }
  }

  /** Keys that are names, the most frequent first, and the objects that have others. */
  finish(pages: ReadonlyMap<number, { readonly documents: number }>, ofPages: number) {
    const hidden = new Set<string>();
    const places = new Map(this.#masked);
    const bySite = grouped(this.#keys.values(), ({ above }) => above.name);
    for (const [name, tallies] of this.#literals ? [] : bySite) {
      const data = dataAmong(tallies.map(sibling), this.#objects.get(name) ?? 0);
      for (const { key, name: own, above } of tallies) {
        if (!data.has(key)) continue;
        hidden.add(own);
        places.set(name, above);
      }
    }
    const isTold = ({ path }: KeyTally): boolean => {
      let at = ROOT;
      return path.every((key) => {
        at = below(at, key);
        return !hidden.has(at.name);
      });
    };
    const drawn = [...pages];
    const keys = [...this.#keys.values()]
      .filter((one) => one.documents >= COMMON && isTold(one))
      .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1))
      .slice(0, TOLD)
      .map((one): KeySample => {
        const { distinct, once, twice } = one.values.tally();
        return {
          ...{ path: one.path, key: one.key, bytes: one.bytes },
          ...{ documents: one.documents, occurrences: one.occurrences },
          share: proportion(
            drawn.map(([page, { documents }]) => ({
              rows: documents,
              hits: one.pages.get(page) ?? 0,
            })),
            ofPages,
          ),
          ...{ types: Object.fromEntries(one.types), misfits: Object.fromEntries(one.misfits) },
          ...{ distinct_values: distinct, seen_once: once, seen_twice: twice },
        };
      });
    return { keys, keyed_by_data: [...places.values()].map(({ path }) => path).slice(0, PLACES) };
  }
}

function sibling({ key, occurrences, types }: KeyTally): SiblingKey {
  const [[type] = ['null']] = [...types]
    .filter(([type]) => type !== 'null')
    .sort(([, a], [, b]) => b - a);
  return { key, times: occurrences, type };
}

const count = <Key>(of: Map<Key, number>, key: Key): void => {
  of.set(key, (of.get(key) ?? 0) + 1);
};

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
