import { meanByPage } from '../../../advisors/statistics/index.ts';
import type { SampleRequest, TableFacts, TableSample } from '../../../model/index.ts';
import type { SampledRow } from '../../../postgres/observe/index.ts';
import { ColumnTally } from './column.ts';
import { rowBytes } from './layout.ts';

/** What is counted of a table, row by row. */
export class TableTally {
  readonly #table: TableFacts;
  readonly #columns: readonly ColumnTally[];
  readonly #pages = new Map<number, { rows: number; sum: number }>();
  #bytes = 0;

  constructor(table: TableFacts, { columns }: SampleRequest, literals: boolean) {
    this.#table = table;
    const wanted = table.columns.filter(({ name }) => columns.includes(name));
    this.#columns = wanted.map(
      (column, at) => new ColumnTally(column, table.columns.indexOf(column), at, literals),
    );
  }

  add(row: SampledRow): void {
    const { columns, dropped_columns: dropped } = this.#table;
    const tally = this.#pages.get(row.page) ?? { rows: 0, sum: 0 };
    this.#pages.set(row.page, tally);
    tally.rows += 1;
    const external = row.external.map((one, at) => one ?? (row.sizes[at] ?? 0) > 2_000);
    tally.sum += rowBytes(columns, row.sizes, external, columns.length + dropped);
    for (const { raw } of row.values) this.#bytes += raw ?? 0;
    for (const column of this.#columns) column.add(row);
  }

  finish(
    {
      at,
      share,
      of_pages,
    }: { readonly at: string; readonly share: number; readonly of_pages: number },
    seed: number,
  ): TableSample {
    const drawn = [...this.#pages.values()];
    const rows = drawn.reduce((sum, page) => sum + page.rows, 0);
    // Pages without rows may have been drawn too. How many pages are drawn is chance; what is missing beyond that was empty.
    const expected = share * of_pages;
    const chance = 3 * Math.sqrt(expected * (1 - share));
    const isShort = drawn.length < expected - chance;
    const pages = isShort ? Math.round(expected) : drawn.length;
    const empty = Array.from({ length: pages - drawn.length }, () => ({ rows: 1, sum: 0 }));
    const perPage = meanByPage(
      [...drawn.map((page) => ({ rows: 1, sum: page.rows })), ...empty],
      seed,
    );
    return {
      table: this.#table.oid,
      ...{ at, seed, pages_with_rows: drawn.length, pages, of_pages, rows },
      table_rows: {
        estimate: perPage.estimate * of_pages,
        low: perPage.low * of_pages,
        high: perPage.high * of_pages,
      },
      row_bytes: meanByPage(drawn, seed),
      took_ms: 0,
      read_bytes: this.#bytes,
      columns: this.#columns.map((column) => column.finish(of_pages, seed)),
      dead: null,
    };
  }
}
