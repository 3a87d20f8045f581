import type { Row, Value } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { queryRows } from '../session/rows.ts';
import { list, lit, type Sql, sql } from '../sql/quote.ts';
import { asApplication } from './settings.ts';

/** Milliseconds. */
export const LOCK_TIMEOUT = 200;

/** A statement as it is sent. */
export interface Query {
  readonly text: Sql;
  /** How many it has. */
  readonly parameters: number;
  readonly values: readonly string[];
  readonly generic: boolean;
}

/** Settings as the application's sessions have them, but for the path: names of our own queries are looked for in ours.
 *  What `first` does is done before there is a snapshot. */
export async function beginAsked(
  client: Client,
  timeout: number,
  mode: Sql,
  first: () => Promise<void> = async () => {},
): Promise<{ readonly path: readonly string[]; readonly major: number }> {
  const settings = [
    sql`BEGIN ${mode}`,
    sql`SET LOCAL statement_timeout = ${lit(timeout)}`,
    sql`SET LOCAL lock_timeout = ${lit(LOCK_TIMEOUT)}`,
    sql`SET LOCAL idle_in_transaction_session_timeout = ${lit(timeout)}`,
    ...asApplication,
    OURS,
  ];
  await client.query(settings.map(({ text }) => text).join(';'));
  await first();
  const answers = await queryRows(
    client,
    [
      sql`SET LOCAL search_path TO DEFAULT`,
      // Views of theirs are read as they are.
      sql`SELECT pg_catalog.set_config(name, '', true) FROM (VALUES ('restrict_nonsystem_relation_kind')) AS pins(name)
           WHERE pg_catalog.current_setting(name, true) IS NOT NULL`,
      sql`SELECT pg_catalog.to_json(pg_catalog.current_schemas(true)) AS path, pg_catalog.current_setting('server_version_num')::int AS version`,
      OURS,
    ].map(({ text }) => text),
  );
  const session = answers.flat().find((row): row is Row & SessionRow => 'path' in row);
  return { path: session?.path ?? [], major: Math.floor((session?.version ?? 0) / 10_000) };
}

/** Nothing of the statement stays. Where the connection is gone, so are the transaction and what was prepared. */
export async function endAsked(client: Client): Promise<void> {
  await client.query('ROLLBACK').catch(() => {});
  await client.query('DEALLOCATE ALL').catch(() => {});
}

/** Schemas that names are looked for in by sessions of this role. */
export async function applicationPath(client: Client): Promise<readonly string[]> {
  try {
    return (await beginAsked(client, LOCK_TIMEOUT, sql`READ ONLY`)).path;
  } finally {
    await endAsked(client);
  }
}

interface SessionRow {
  readonly path: readonly string[];
  readonly version: number;
}

const GENERIC_PLAN_SINCE = 16;
const PREPARED = sql`dbopt_explained`;

/** Names are looked for as the application's sessions do, for as long as `work` lasts and no longer: names in queries of
 *  ours are nobody's to choose. */
export async function byTheirPath<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('SET LOCAL search_path TO DEFAULT');
  const done = await work();
  await client.query(OURS.text);
  return done;
}

const OURS = sql`SET LOCAL search_path = pg_catalog, pg_temp`;

interface Manner {
  readonly runs: boolean;
  readonly major: number;
}

/** EXPLAIN (FORMAT JSON) of it. */
export const planOf = (client: Client, query: Query, manner: Manner): Promise<Value> =>
  byTheirPath(client, () => planned(client, query, manner));

async function planned(
  client: Client,
  { text, parameters, values, generic }: Query,
  { runs, major }: Manner,
): Promise<Value> {
  const options = runs
    ? sql`ANALYZE, BUFFERS, VERBOSE, SETTINGS, FORMAT JSON`
    : sql`VERBOSE, SETTINGS, FORMAT JSON`;
  if (parameters === 0) return explain(client, sql`EXPLAIN (${options}) ${text}`);
  if (generic && major >= GENERIC_PLAN_SINCE) {
    return explain(client, sql`EXPLAIN (${options}, GENERIC_PLAN) ${text}`);
  }
  const mode = generic ? sql`force_generic_plan` : sql`force_custom_plan`;
  await client.query(sql`SET LOCAL plan_cache_mode = ${mode}`.text);
  await client.query(sql`PREPARE ${PREPARED} AS ${text}`.text);
  // Under a generic plan a NULL says nothing: it is not looked at.
  const given = generic
    ? Array.from({ length: parameters }, () => lit(null))
    : values.map((value) => lit(value));
  const plan = await explain(
    client,
    sql`EXPLAIN (${options}) EXECUTE ${PREPARED} (${list(given)})`,
  );
  await client.query(sql`DEALLOCATE ${PREPARED}`.text);
  return plan;
}

async function explain(client: Client, statement: Sql): Promise<Value> {
  const { rows } = await client.query<{ readonly 'QUERY PLAN': Value }>(statement.text);
  return rows[0]?.['QUERY PLAN'] ?? null;
}
