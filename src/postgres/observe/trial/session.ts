import { DboptError, PAGE, type TableFacts } from '../../../model/index.ts';
import { afterLock, hasSettledTypes, type Look, refusedBy } from '../../probe/after-lock.ts';
import { type Client, errorCode } from '../../session/connect.ts';
import { endsWithUs } from '../../session/pins.ts';
import { isCancelled, isLockWait } from '../../session/raised.ts';
import { id, list, lit, rel, type Sql, sql } from '../../sql/quote.ts';
import type { Offered } from '../offered.ts';
import { type Pace, paceOf } from '../pace.ts';

/** What one trial works with: a transaction of its own that is rolled back, whatever becomes of it. */
export interface Bench {
  readonly client: Client;
  readonly seed: number;
  /** Pages of the table that a copy is made of. */
  readonly pages: number;
  /** By column of a domain, its base type: a copy has no domains, whose checks their owners wrote. */
  readonly bases: ReadonlyMap<string, Sql>;
  /** To be sent before each statement that reads the table, in its message. */
  readonly look: readonly string[];
  /** As `look`, before one that asks for the table's columns alone. */
  readonly same: readonly string[];
  /** As `look`, before one that reads copies: none where nobody can change what their values call. */
  readonly beside: readonly string[];
  /** For what is sent past those below. */
  readonly paced: Pace;
  /** Reads the table. */
  read<R>(statement: Sql): Promise<Answer<R>>;
  /** Reads and writes copies alone, as those below. */
  run(statement: Sql): Promise<void>;
  rows<R>(query: Sql): Promise<readonly R[]>;
  number(query: Sql): Promise<number>;
  /** Milliseconds that a statement takes, as this side sees it. It must call nothing that a type brings along. */
  time(statement: Sql): Promise<number>;
}

interface Answer<R> {
  readonly rows: readonly R[];
  readonly rowCount: number | null;
}

const LOCK_TIMEOUT = 100;

interface Terms {
  readonly seed: number;
  readonly pages: number;
  /** Milliseconds. */
  readonly timeout: number;
  /** Milliseconds that it may rest in all. */
  readonly rest: number;
  readonly looks: readonly Look[];
}

/** Runs a trial. Nothing of it outlives the transaction, nor this process: where that is killed, the server ends what runs
 *  for it, and temporary tables of a transaction that did not commit were never there. */
export async function inTrial<T>(
  client: Client,
  table: Pick<TableFacts, 'schema' | 'name' | 'oid'>,
  { seed, pages, timeout, rest, looks }: Terms,
  work: (bench: Bench) => Promise<T>,
): Promise<T> {
  const look = afterLock([table], looks);
  const paced = paceOf(client, rest);
  const sent = <R>(before: readonly string[], { text }: Sql): Promise<Answer<R>> =>
    paced(async () => {
      // Several statements in one message give an array of results; the types know only the single one.
      const answers: unknown = await client.query([...before, text].join(';\n'));
      return (Array.isArray(answers) ? answers.at(-1) : answers) as Answer<R>;
    });
  await endsWithUs(client);
  await client.query(
    sql`BEGIN READ WRITE; SET LOCAL statement_timeout = ${lit(timeout)}; SET LOCAL lock_timeout = ${lit(LOCK_TIMEOUT)};
SET LOCAL idle_in_transaction_session_timeout = ${lit(timeout)};
SET LOCAL maintenance_work_mem = '64MB'; SET LOCAL max_parallel_maintenance_workers = 0;
SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL jit = off; SET LOCAL temp_tablespaces = ''; SET LOCAL client_min_messages = 'error'`
      .text,
  );
  try {
    await client.query(look.join(';\n'));
    const { bases, settled } = await typesOf(client, table.oid);
    const beside = settled ? [] : look;
    const rows = async <R>(query: Sql) => (await sent<R>(beside, query)).rows;
    return await work({
      ...{ client, seed, pages, bases, look, beside, paced, rows },
      same: afterLock([table], []),
      read: (statement) => sent(look, statement),
      async run(statement) {
        await sent(beside, statement);
      },
      number: async (query) =>
        Number((await rows<{ n: number | string | null }>(query))[0]?.n ?? 0),
      time: (statement) =>
        paced(async () => {
          const start = performance.now();
          await client.query(statement.text);
          return performance.now() - start;
        }),
    });
  } finally {
    // Where the connection is gone, so is the transaction.
    await client.query('ROLLBACK').catch(() => {});
  }
}

/** Why rows may not be copied into temporary tables; null: they may. */
export function whyNoCopy(
  { standby, firesTriggers }: Pick<Offered, 'standby' | 'firesTriggers'>,
  may: { readonly temporary: boolean; readonly readable: boolean },
): string | null {
  if (standby) return 'a standby makes no copies';
  if (!may.temporary) return 'this role may not create temporary tables';
  if (!may.readable) return 'without SELECT no row can be copied';
  return firesTriggers ? 'event triggers would be called' : null;
}

export const copyName = (name: string): Sql => id('pg_temp', `dbopt_trial_${name}`);

/** Rows of the table, pages drawn at random; only these columns. */
export function sampleOf(table: TableFacts, columns: readonly string[], bench: Bench): Sql {
  const share = Math.min(1, bench.pages / Math.max(1, Math.ceil((table.bytes ?? 0) / PAGE)));
  return sql`SELECT ${list(columns.map((name) => withoutDomain(name, bench)))} FROM ONLY ${rel(table)} TABLESAMPLE SYSTEM (${lit(100 * share)}) REPEATABLE (${lit(bench.seed)})`;
}

function withoutDomain(name: string, { bases }: Bench): Sql {
  const base = bases.get(name);
  return base === undefined ? id(name) : sql`${id(name)}::${base} AS ${id(name)}`;
}

/** The base types of columns that are of a domain, and whether nobody else can change what their values are made of while
 *  the table is locked. */
async function typesOf(
  client: Client,
  oid: number,
): Promise<{ readonly bases: ReadonlyMap<string, Sql>; readonly settled: boolean }> {
  const query = sql`
WITH RECURSIVE base AS (
  SELECT a.attname, a.atttypid AS oid, 0 AS depth FROM pg_catalog.pg_attribute a
   WHERE a.attrelid = ${lit(oid)}::pg_catalog.oid AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL SELECT b.attname, y.typbasetype, b.depth + 1 FROM base b JOIN pg_catalog.pg_type y ON y.oid = b.oid AND y.typtype = 'd')
SELECT b.attname AS column, n.nspname AS schema, y.typname AS name, b.depth > 0 AS domain, ${hasSettledTypes(sql`${lit(oid)}::pg_catalog.oid`)} AS settled
  FROM base b JOIN pg_catalog.pg_type y ON y.oid = b.oid AND y.typtype <> 'd' JOIN pg_catalog.pg_namespace n ON n.oid = y.typnamespace`;
  const { rows } = await client.query<Base>(query.text);
  const domains = rows.filter(({ domain }) => domain);
  return {
    bases: new Map(domains.map(({ column, schema, name }) => [column, id(schema, name)])),
    settled: rows.every(({ settled }) => settled),
  };
}

interface Base {
  readonly column: string;
  readonly schema: string;
  readonly name: string;
  readonly domain: boolean;
  readonly settled: boolean;
}

export const names = (columns: readonly string[]): Sql => list(columns.map((name) => id(name)));

export const allColumns = (table: TableFacts): readonly string[] =>
  table.columns.map(({ name }) => name);

/** Main, TOAST with its index, and both, in bytes a row. */
export async function sizeOf(name: string, rows: number, { rows: ask }: Bench) {
  const [size] = await ask<{ main: number | string; toast: number | string }>(sql`
SELECT pg_catalog.pg_relation_size(c.oid) AS main,
       CASE c.reltoastrelid WHEN 0 THEN 0 ELSE pg_catalog.pg_total_relation_size(c.reltoastrelid) END AS toast
  FROM pg_catalog.pg_class c WHERE c.oid = ${lit(copyName(name).text)}::pg_catalog.regclass`);
  const [main, toast] = [Number(size?.main ?? 0), Number(size?.toast ?? 0)];
  const per = (bytes: number) => bytes / Math.max(1, rows);
  return { main: per(main), toast: per(toast), total: per(main + toast), pages: main / PAGE };
}

/** A trial that cannot be done, for a reason that is told. */
export class NotDone extends Error {}

/** Why the server would not go on, in our own words: its own may quote values. */
export function whyStopped(error: unknown): string {
  if (error instanceof NotDone) return error.message;
  if (error instanceof DboptError) return error.diagnostics[0]?.message ?? 'it failed';
  const refused = refusedBy(error);
  if (refused !== null) return refused;
  const code = errorCode(error);
  if (isCancelled(error)) return 'it took longer than it may';
  if (isLockWait(error)) return 'somebody has the table to himself';
  if (code === '42501') return 'this role lacks a right for it';
  if (/^(?:22|23)/.test(code)) return 'some rows do not fit';
  return `the server refused it (${code === '' ? 'no code' : code})`;
}
