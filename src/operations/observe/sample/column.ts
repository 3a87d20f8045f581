import { meanByPage, proportion, quantiles } from '../../../advisors/statistics/index.ts';
import {
  type ColumnFacts,
  type ColumnSample,
  isServersArray,
  type ToastUse,
} from '../../../model/index.ts';
import type { SampledRow } from '../../../postgres/observe/index.ts';
import { EntryTally } from './entries.ts';
import { JsonTally } from './json.ts';

interface PageTally {
  rows: number;
  nulls: number;
  stored: number;
  raw: number;
}

/** Above this a value is out of line for certain, where the server does not tell; `main` stays on its page longer. */
const OUT = { p: Number.POSITIVE_INFINITY, e: 2_000, x: 2_000, m: 8_000 } as const;

/** What is counted of one column, row by row. */
export class ColumnTally {
  readonly #column: ColumnFacts;
  readonly #at: number;
  readonly #asked: number;
  readonly #pages = new Map<number, PageTally>();
  readonly #stored: number[] = [];
  readonly #raw: number[] = [];
  readonly #toast = {
    out_of_line: 0,
    pglz: 0,
    lz4: 0,
    uncompressed: 0,
    out_of_line_uncompressed: 0,
  };
  readonly #json: JsonTally | null;
  readonly #entries: EntryTally | null;

  /** `at`: its place in the table; `asked`: among the columns asked for; `literals`: keys that are data are told. */
  constructor(column: ColumnFacts, at: number, asked: number, literals: boolean) {
    this.#column = column;
    this.#at = at;
    this.#asked = asked;
    const { base_type: type } = column;
    this.#json = type === 'jsonb' || type === 'json' ? new JsonTally(literals) : null;
    this.#entries = type === 'jsonb' || isServersArray(type) ? new EntryTally() : null;
  }

  add({ page, sizes, external, values }: SampledRow): void {
    const tally = this.#pages.get(page) ?? { rows: 0, nulls: 0, stored: 0, raw: 0 };
    this.#pages.set(page, tally);
    tally.rows += 1;
    const size = sizes[this.#at] ?? null;
    const value = values[this.#asked];
    if (size === null || value === undefined) {
      tally.nulls += 1;
      return;
    }
    tally.stored += size;
    tally.raw += value.raw ?? 0;
    this.#stored.push(size);
    if (value.raw !== null) this.#raw.push(value.raw);
    this.#keep(external[this.#at] ?? size > OUT[this.#column.storage], value.compression);
    const document = value.document === null ? undefined : parsed(value.document);
    if (document === undefined) return;
    this.#json?.add(page, document);
    this.#entries?.add(page, document);
  }

  #keep(isOut: boolean, compression: 'pglz' | 'lz4' | null): void {
    if (isOut) this.#toast.out_of_line += 1;
    if (compression !== null) this.#toast[compression] += 1;
    else {
      this.#toast.uncompressed += 1;
      if (isOut) this.#toast.out_of_line_uncompressed += 1;
    }
  }

  finish(ofPages: number, seed: number): ColumnSample {
    const pages = [...this.#pages.values()];
    const mean = (of: 'stored' | 'raw') =>
      meanByPage(
        pages.map((page) => ({ rows: page.rows - page.nulls, sum: page[of] })),
        seed,
      );
    const nulls = pages.reduce((sum, page) => sum + page.nulls, 0);
    const hasRaw = this.#raw.length > 0;
    const toast: ToastUse = this.#toast;
    return {
      ...{ column: this.#column.name, base_type: this.#column.base_type },
      ...{ values: this.#stored.length, nulls },
      null_share: proportion(
        pages.map((page) => ({ rows: page.rows, hits: page.nulls })),
        ofPages,
      ),
      stored: quantiles(this.#stored),
      stored_mean: this.#stored.length === 0 ? null : mean('stored'),
      raw: quantiles(this.#raw),
      raw_mean: hasRaw ? mean('raw') : null,
      toast: this.#column.length === -1 && this.#stored.length > 0 ? toast : null,
      json: this.#json?.finish(ofPages, seed) ?? null,
      entries: this.#entries?.finish(seed) ?? null,
    };
  }
}

/** undefined: JavaScript does not take what the server has, which is no reason to stop. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
