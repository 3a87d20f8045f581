import { PAGE, type TableFacts } from '../../../model/index.ts';
import { type Client, errorCode } from '../../session/connect.ts';
import { endsWithUs } from '../../session/pins.ts';
import { isCancelled, isLockWait } from '../../session/raised.ts';
import { id, list, lit, rel, type Sql, sql } from '../../sql/quote.ts';
import type { Offered } from '../offered.ts';

/** What one trial works with: a transaction of its own that is rolled back, whatever becomes of it. */
export interface Bench {
  readonly client: Client;
  readonly seed: number;
  /** Pages of the table that a copy is made of. */
  readonly pages: number;
  run(statement: Sql): Promise<void>;
  number(query: Sql): Promise<number>;
  /** Milliseconds that a statement takes, as this side sees it. */
  time(statement: Sql): Promise<number>;
}

const LOCK_TIMEOUT = 100;

/** Runs a trial. Nothing of it outlives the transaction, nor this process: where that is killed, the server ends what runs
 *  for it, and temporary tables of a transaction that did not commit were never there. */
export async function inTrial<T>(
  client: Client,
  {
    seed,
    pages,
    timeout,
  }: { readonly seed: number; readonly pages: number; readonly timeout: number },
  work: (bench: Bench) => Promise<T>,
): Promise<T> {
  const run = async (statement: Sql) => {
    await client.query(statement.text);
  };
  await endsWithUs(client);
  await client.query(
    sql`BEGIN READ WRITE; SET LOCAL statement_timeout = ${lit(timeout)}; SET LOCAL lock_timeout = ${lit(LOCK_TIMEOUT)};
SET LOCAL idle_in_transaction_session_timeout = ${lit(timeout)};
SET LOCAL maintenance_work_mem = '64MB'; SET LOCAL max_parallel_maintenance_workers = 0;
SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL temp_tablespaces = ''; SET LOCAL client_min_messages = 'error'`
      .text,
  );
  try {
    return await work({
      ...{ client, seed, pages, run },
      async number(query) {
        const { rows } = await client.query<{ n: number | string | null }>(query.text);
        return Number(rows[0]?.n ?? 0);
      },
      async time(statement) {
        const start = performance.now();
        await run(statement);
        return performance.now() - start;
      },
    });
  } finally {
    // Where the connection is gone, so is the transaction.
    await client.query('ROLLBACK').catch(() => {});
  }
}

/** Why rows may not be copied into temporary tables; null: they may. */
export function whyNoCopy(
  { standby, firesTriggers }: Pick<Offered, 'standby' | 'firesTriggers'>,
  may: { readonly temporary: boolean; readonly readable: boolean; readonly harmless: boolean },
): string | null {
  if (standby) return 'a standby makes no copies';
  if (!may.temporary) return 'this role may not create temporary tables';
  if (!may.readable) return 'without SELECT no row can be copied';
  if (firesTriggers) return 'event triggers would be called';
  return may.harmless ? null : 'reading the table would call functions of others';
}

export const copyName = (name: string): Sql => id('pg_temp', `dbopt_trial_${name}`);

/** Rows of the table, pages drawn at random; only these columns. */
export function sampleOf(table: TableFacts, columns: readonly string[], bench: Bench): Sql {
  const share = Math.min(1, bench.pages / Math.max(1, Math.ceil((table.bytes ?? 0) / PAGE)));
  return sql`SELECT ${names(columns)} FROM ONLY ${rel(table)} TABLESAMPLE SYSTEM (${lit(100 * share)}) REPEATABLE (${lit(bench.seed)})`;
}

export const names = (columns: readonly string[]): Sql => list(columns.map((name) => id(name)));

export const allColumns = (table: TableFacts): readonly string[] =>
  table.columns.map(({ name }) => name);

/** An empty copy with how each column is stored; options of the table as given. */
export const createLike = (name: string, table: TableFacts, target: number | null): Sql => sql`
CREATE TEMP TABLE ${copyName(name)} (LIKE ${rel(table)} INCLUDING STORAGE INCLUDING COMPRESSION)
  WITH (${list([
    sql`fillfactor = ${lit(Number(table.options.fillfactor ?? 100))}`,
    ...(target === null ? [] : [sql`toast_tuple_target = ${lit(target)}`]),
  ])}) ON COMMIT DROP`;

/** Main, TOAST with its index, and both, in bytes a row. */
export async function sizeOf(name: string, rows: number, bench: Bench) {
  const relation = sql`${lit(copyName(name).text)}::pg_catalog.regclass`;
  const main = await bench.number(sql`SELECT pg_catalog.pg_relation_size(${relation}) AS n`);
  const toast = await bench.number(sql`
SELECT pg_catalog.pg_total_relation_size(c.reltoastrelid) AS n FROM pg_catalog.pg_class c
 WHERE c.oid = ${relation} AND c.reltoastrelid <> 0`);
  const per = (bytes: number) => bytes / Math.max(1, rows);
  return { main: per(main), toast: per(toast), total: per(main + toast), pages: main / PAGE };
}

export const countOf = (name: string, bench: Bench): Promise<number> =>
  bench.number(sql`SELECT pg_catalog.count(*) AS n FROM ${copyName(name)}`);

/** A trial that cannot be done, for a reason that is told. */
export class NotDone extends Error {}

/** Why the server would not go on, in our own words: its own may quote values. */
export function whyStopped(error: unknown): string {
  if (error instanceof NotDone) return error.message;
  const code = errorCode(error);
  if (isCancelled(error)) return 'it took longer than it may';
  if (isLockWait(error)) return 'somebody has the table to himself';
  if (code === '42501') return 'this role lacks a right for it';
  if (/^(?:22|23)/.test(code)) return 'some rows do not fit';
  return `the server refused it (${code === '' ? 'no code' : code})`;
}
