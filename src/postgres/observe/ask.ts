import { failedWith, type ObservedScope, type Row, STATE_COMMENT } from '../../model/index.ts';
import { inSnapshot } from '../catalog/snapshot.ts';
import { type Client, errorCode } from '../session/connect.ts';
import { lit, type Sql, sql, textArray } from '../sql/quote.ts';
import { type Cannot, cannotFor } from './cannot.ts';

/** A query, and what is made of its rows. */
export interface Part<T> {
  readonly query: Sql;
  /** What is made of a row as it arrives: of big answers the raw one need not be kept. */
  unfold?(row: Row): Row;
  read(rows: readonly Row[]): T;
}

type Answers<P extends { readonly [name: string]: Part<unknown> }> = {
  readonly [name in keyof P]: P[name] extends Part<infer T> ? T : never;
};

export interface Patience {
  /** Milliseconds for each query. */
  readonly statement: number;
  /** Milliseconds to wait for who has a relation to himself. */
  readonly lock: number;
}

export const READING: Patience = { statement: 60_000, lock: 500 };

/** Asks all of them in one READ ONLY transaction: one message there, one back. Throws `table-locked`. */
export async function ask<P extends { readonly [name: string]: Part<unknown> }>(
  client: Client,
  parts: P,
  { statement, lock }: Patience = READING,
): Promise<Answers<P>> {
  const entries = Object.entries(parts);
  const timeout = sql`SET LOCAL statement_timeout = ${lit(statement)}`;
  const [, ...answers] = await inSnapshot(
    client,
    [timeout.text, ...entries.map(([, part]) => ({ query: part.query.text, unfold: part.unfold }))],
    { patience: lock },
  );
  const read = entries.map(([name, part], i) => [name, part.read(answers[i] ?? [])] as const);
  return Object.fromEntries(read) as Answers<P>;
}

/** One that may fail for a reason of its own, and must not take the others with it. */
export interface Fragile<T> extends Part<T> {
  /** What it is called in `cannot`. */
  readonly what: string;
  readonly otherwise: T;
}

/** Asks all of them in one message; where that fails, one by one, and what fails by itself is said to. */
export async function askOrEach<P extends { readonly [name: string]: Fragile<unknown> }>(
  client: Client,
  parts: P,
  cannot: Cannot,
): Promise<Answers<P>> {
  try {
    return await ask(client, parts);
  } catch (error) {
    if (!isOfStatement(error)) throw error;
  }
  const answers: [string, unknown][] = [];
  for (const [name, part] of Object.entries(parts)) {
    try {
      answers.push([name, (await ask(client, { part })).part]);
    } catch (error) {
      if (!isOfStatement(error)) throw error;
      cannot.add(cannotFor(part.what, null, error));
      answers.push([name, part.otherwise]);
    }
  }
  return Object.fromEntries(answers) as Answers<P>;
}

/** The server refused a statement; the connection is still there. */
const isOfStatement = (error: unknown): boolean =>
  failedWith(error, 'table-locked') || /^(?!08|57P)[0-9A-Z]{5}$/.test(errorCode(error));

/** Schemas that a state of dbopt's is in. */
const OF_STATES = sql`ARRAY(
  SELECT d.objoid FROM pg_catalog.pg_description d
   WHERE d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.objsubid = 0 AND d.description = ${lit(STATE_COMMENT)})`;

/** What was asked for, as a condition on a namespace `n` and a relation `c`; a table by the names of spellingsOf. Other systems' schemas are never in it, nor
 *  are temporary ones. */
export function inScope({ schemas, tables }: ObservedScope, except: readonly string[]): Sql {
  const own = sql`n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND n.nspname <> ALL (${textArray(except)}) AND n.oid <> ALL (${OF_STATES})`;
  const bySchema = schemas.length === 0 ? sql`` : sql` AND n.nspname = ANY (${textArray(schemas)})`;
  // A partitioned table stands for its leaves.
  const byTable =
    tables.length === 0
      ? sql``
      : sql` AND EXISTS (
  SELECT FROM pg_catalog.pg_class r JOIN pg_catalog.pg_namespace rn ON rn.oid = r.relnamespace
   WHERE r.oid = COALESCE(pg_catalog.pg_partition_root(c.oid), c.oid) AND ${textArray(tables)} && ARRAY[
         r.relname::text, pg_catalog.quote_ident(r.relname), rn.nspname || '.' || r.relname,
         pg_catalog.quote_ident(rn.nspname) || '.' || pg_catalog.quote_ident(r.relname)])`;
  return sql`${own}${bySchema}${byTable}`;
}

/** Relations that somebody has to himself, or is about to: their definitions and sizes would be waited for. */
export const LOCKED: Sql = sql`ARRAY(
  SELECT l.relation FROM pg_catalog.pg_locks l
   WHERE l.locktype = 'relation' AND l.mode = 'AccessExclusiveLock'
     AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()))`;
