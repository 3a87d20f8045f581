import { failedWith, type ObservedScope, type Row, STATE_COMMENT } from '../../model/index.ts';
import { inSnapshot } from '../catalog/snapshot.ts';
import { type Client, errorCode } from '../session/connect.ts';
import type { Question } from '../session/rows.ts';
import { lit, type Sql, sql, textArray } from '../sql/quote.ts';
import { type Cannot, cannotFor } from './cannot.ts';
import type { Pace } from './pace.ts';

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

/** Milliseconds for each query. */
const TIMEOUT = 60_000;
/** Milliseconds to wait for who has a relation to himself. */
const LOCK_TIMEOUT = 500;

/** Whoever takes a table for himself while it is asked about is left out the next time, see LOCKED. */
const ATTEMPTS = 3;

/** Asks all of them in one READ ONLY transaction: one message there, one back; with a pace, a message each and a rest
 *  after it. Throws `table-locked`. */
export async function ask<P extends { readonly [name: string]: Part<unknown> }>(
  client: Client,
  parts: P,
  pace: Pace | null = null,
): Promise<Answers<P>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await askOnce(client, parts, pace);
    } catch (error) {
      if (attempt === ATTEMPTS || !failedWith(error, 'table-locked')) throw error;
    }
  }
}

async function askOnce<P extends { readonly [name: string]: Part<unknown> }>(
  client: Client,
  parts: P,
  pace: Pace | null,
): Promise<Answers<P>> {
  const entries = Object.entries(parts);
  const timeout = sql`SET LOCAL statement_timeout = ${lit(TIMEOUT)}`.text;
  const queries = entries.map(([, { query, unfold }]) => ({ query: query.text, unfold }));
  const answers =
    pace === null
      ? (await inSnapshot(client, [timeout, ...queries], { patience: LOCK_TIMEOUT })).slice(1)
      : await askInPieces(client, timeout, queries, pace);
  const read = entries.map(([name, part], i) => [name, part.read(answers[i] ?? [])] as const);
  return Object.fromEntries(read) as Answers<P>;
}

/** The same in a message each. */
async function askInPieces(
  client: Client,
  first: string,
  queries: readonly Question[],
  pace: Pace,
): Promise<readonly (readonly Row[])[]> {
  await inSnapshot(client, [first], { patience: LOCK_TIMEOUT, ends: false });
  const answers: (readonly Row[])[] = [];
  for (const [at, query] of queries.entries()) {
    const ends = at === queries.length - 1;
    const terms = { moment: 'open', patience: LOCK_TIMEOUT, ends } as const;
    const [rows = []] = await pace(() => inSnapshot(client, [query], terms));
    answers.push(rows);
  }
  return answers;
}

/** Waits for tables that are asked about by name: they are not to be left out. Throws `table-locked`. */
export async function requireNamed(
  client: Client,
  scope: ObservedScope,
  except: readonly string[],
): Promise<void> {
  if (scope.tables.length === 0) return;
  const query = sql`
SELECT pg_catalog.pg_relation_size(c.oid) AS bytes
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p', 'm') AND c.relpersistence <> 't' AND ${inScope(scope, except)}`;
  await inSnapshot(client, [query.text], { patience: LOCK_TIMEOUT });
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
  pace: Pace | null = null,
): Promise<Answers<P>> {
  try {
    return await ask(client, parts, pace);
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
