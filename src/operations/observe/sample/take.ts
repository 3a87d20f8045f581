import { meanByPage } from '../../../advisors/statistics/index.ts';
import {
  PAGE,
  qualified,
  type SampleRequest,
  type TableFacts,
  type TableSample,
} from '../../../model/index.ts';
import type { Client } from '../../../postgres/index.ts';
import {
  type Cannot,
  cannotFor,
  type Offered,
  readDead,
  type SampledRow,
  sampleTable,
} from '../../../postgres/observe/index.ts';
import { ColumnTally } from './column.ts';
import { rowBytes } from './layout.ts';

export interface SampleOptions {
  readonly seed: number;
  /** Milliseconds for all samples together. */
  readonly maxTime: number;
}

/** Pages that are drawn first, and at most. */
const FIRST = 400;
const MOST = 1_600;
/** Half of the width of a share's interval that is good enough. */
const HALF = 0.025;
/** Bytes that may be detoasted of a table. */
const DETOASTED = 64 * 2 ** 20;
/** What is known of no column: a guess of its width, and of how much a compressed one grows. */
const WIDTH = 1_000;
const GROWTH = 3;
/** Bytes that pgstattuple_approx may read. */
const DEAD = 2 ** 30;
/** Milliseconds for one table. */
const TIMEOUT = 5_000;

/** Takes samples, one short transaction a table; what cannot be sampled is said in `cannot`. */
export async function takeSamples(
  client: Client,
  offered: Offered,
  tables: readonly TableFacts[],
  requests: readonly SampleRequest[],
  { seed, maxTime }: SampleOptions,
  cannot: Cannot,
): Promise<readonly TableSample[]> {
  const samples: TableSample[] = [];
  const end = performance.now() + maxTime;
  for (const request of requests) {
    const table = tables.find(({ oid }) => oid === request.table);
    if (table === undefined) continue;
    const why = refusal(table, performance.now() < end);
    if (why !== null) {
      cannot.add({ what: 'sample', relation: table.oid, ...why });
      continue;
    }
    try {
      samples.push(await takeSample(client, offered, table, request, seed, cannot));
    } catch (error) {
      cannot.add(cannotFor('sample', table.oid, error, 'try again when the table is free'));
    }
  }
  return samples;
}

function refusal(table: TableFacts, isInTime: boolean) {
  if (!table.readable) {
    const why = 'without SELECT no row can be sampled';
    const needs = `a GRANT of SELECT on ${qualified(table)} to this role`;
    return { code: 'no-privilege', why, needs } as const;
  }
  if (isInTime) return null;
  return {
    code: 'budget',
    why: 'the time for samples is up',
    needs: 'a longer --max-time',
  } as const;
}

async function takeSample(
  client: Client,
  offered: Offered,
  table: TableFacts,
  request: SampleRequest,
  seed: number,
  cannot: Cannot,
): Promise<TableSample> {
  const start = performance.now();
  const most = Math.max(1, Math.min(MOST, pagesFor(table, request)));
  let pages = Math.min(FIRST, most);
  for (;;) {
    const tally = new TableTally(table, request);
    const terms = { columns: request.columns, pages, seed, timeout: TIMEOUT };
    const sampled = await sampleTable(client, offered, table, terms, (row) => tally.add(row));
    const sample = tally.finish(sampled, seed);
    const isEnough = pages >= most || pages >= sampled.of_pages || widest(sample) <= HALF;
    if (!isEnough && performance.now() - start < TIMEOUT) {
      pages = Math.min(most, pages * 2);
      continue;
    }
    const dead = request.dead ? await deadOf(client, offered, table, cannot) : null;
    return { ...sample, dead, took_ms: Math.round(performance.now() - start) };
  }
}

/** Pages whose values may be detoasted within the bound. */
function pagesFor(table: TableFacts, { columns }: SampleRequest): number {
  const width = table.columns
    .filter(({ name, length }) => length === -1 && columns.includes(name))
    .reduce((sum, { stats }) => sum + GROWTH * (stats?.avg_width ?? WIDTH), 0);
  const pages = Math.max(1, Math.ceil((table.bytes ?? 0) / PAGE));
  const rows = Math.max(1, (table.reltuples ?? pages * 50) / pages);
  return width === 0 ? MOST : Math.floor(DETOASTED / (width * rows));
}

const widest = ({ columns }: Pick<TableSample, 'columns'>): number =>
  Math.max(
    0,
    ...columns.flatMap(({ json }) =>
      (json?.keys ?? []).map(({ share }) => (share.high - share.low) / 2),
    ),
  );

async function deadOf(client: Client, offered: Offered, table: TableFacts, cannot: Cannot) {
  const unseen = (table.bytes ?? 0) - table.relallvisible * PAGE;
  if (unseen > DEAD) {
    const why = 'more than 1 GB of it would have to be read';
    cannot.add({
      what: 'pgstattuple_approx',
      relation: table.oid,
      code: 'budget',
      why,
      needs: 'VACUUM it first',
    });
    return null;
  }
  try {
    return await readDead(client, offered, table, 10 * TIMEOUT);
  } catch (error) {
    cannot.add(cannotFor('pgstattuple_approx', table.oid, error));
    return null;
  }
}

/** What is counted of a table, row by row. */
class TableTally {
  readonly #table: TableFacts;
  readonly #columns: readonly ColumnTally[];
  readonly #pages = new Map<number, { rows: number; sum: number }>();
  #bytes = 0;

  constructor(table: TableFacts, { columns }: SampleRequest) {
    this.#table = table;
    const wanted = table.columns.filter(({ name }) => columns.includes(name));
    this.#columns = wanted.map(
      (column, at) => new ColumnTally(column, table.columns.indexOf(column), at),
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
