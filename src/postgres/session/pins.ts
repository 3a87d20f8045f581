import { list, lit, type Sql, sql } from '../sql/quote.ts';
import { notAnswered } from './answers.ts';
import type { Client } from './open.ts';
import { noteOwn, SESSION } from './own.ts';
import { requireOwnSession } from './pooler.ts';

/*
 * What roles, databases and servers may set, and what would change what our statements mean or when they end. Each
 * session has these values before its first query, whatever ALTER DATABASE, ALTER ROLE, PGOPTIONS or the URL say: the
 * owner of a database must not choose the operators that we run, nor how a string is read that the parser has seen.
 * They are SET, not sent with the start of the connection, so that pg_settings.reset_val still tells what the session
 * came with: text of a design is read with that (see probe.ts), and settings are compared with it.
 * Not here: where temporary files go, memory, cost of plans, how values are compressed; they are the operator's.
 */

/** What a statement means, and what its answer looks like. */
export const MEANING: { readonly [name: string]: string } = {
  // Names: nobody but a superuser makes anything in pg_catalog.
  search_path: 'pg_catalog, pg_temp',
  // Syntax, as the parser of designs has it.
  standard_conforming_strings: 'on',
  backslash_quote: 'safe_encoding',
  transform_null_equals: 'off',
  array_nulls: 'on',
  // Forms of values, both ways.
  quote_all_identifiers: 'off',
  extra_float_digits: '1',
  bytea_output: 'hex',
  xmlbinary: 'base64',
  xmloption: 'content',
  TimeZone: 'UTC',
  // EST and IST are other offsets by it.
  timezone_abbreviations: 'Default',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  lc_monetary: 'C',
  lc_numeric: 'C',
  lc_time: 'C',
  // Rows: all of them, or an error.
  row_security: 'off',
  gin_fuzzy_search_limit: '0',
  // To exclude a table by its checks, the planner calls their functions: as us.
  constraint_exclusion: 'off',
  // What is made is made as the statement says.
  default_tablespace: '',
  default_table_access_method: 'heap',
  check_function_bodies: 'on',
};

/** Milliseconds that a statement waits for a lock, unless it says otherwise: a plan in a pipeline had better fail, and say
 *  who is in the way, than hang behind a VACUUM FULL. Catalogs make others wait too: of some definitions and sizes the
 *  server tells only what it may open. */
export const LOCK_PATIENCE = 30_000;

/** When a statement, a transaction or a session ends, and what else of it is ours to say. */
export const CONDUCT: { readonly [name: string]: string } = {
  client_encoding: 'UTF8',
  client_min_messages: 'warning',
  escape_string_warning: 'on',
  default_transaction_isolation: 'read committed',
  default_transaction_deferrable: 'off',
  statement_timeout: '0',
  lock_timeout: String(LOCK_PATIENCE),
  idle_in_transaction_session_timeout: '0',
  idle_session_timeout: '0',
  transaction_timeout: '0',
  tcp_user_timeout: '0',
  tcp_keepalives_idle: '60',
  // An error that is expected, and caught, would end the session.
  exit_on_error: 'off',
  // The same moment for all counters of one object.
  stats_fetch_consistency: 'cache',
  // Warnings of one's own choice about blocks of ours would be errors, and tell values.
  'plpgsql.extra_errors': 'none',
  'plpgsql.extra_warnings': 'none',
  'plpgsql.print_strict_params': 'off',
  jit: 'off',
  createrole_self_grant: '',
  // A table that its owner has just swapped for a view would call functions of the view as us. From 15.8 and 16.4 on.
  restrict_nonsystem_relation_kind: 'view, foreign-table',
};

/** Pins a session that has just begun, in one message. `pid` is the backend that the start of the connection named: a
 *  pooler names another one, and what is set there may be left to other clients. So behind a pooler the session is
 *  proven to be ours first, with the help of another connection. Throws `pooler`. */
export async function pin(
  client: Client,
  pid: number,
  another: () => Promise<Client>,
): Promise<void> {
  const isOwn = sql`pg_catalog.pg_backend_pid() OPERATOR(pg_catalog.=) ${lit(pid)}`;
  if (await setPins(client, isOwn)) return;
  const other = await another();
  try {
    await requireOwnSession(client, other);
  } finally {
    await other.end();
  }
  await setPins(client, sql`true`);
}

/** Whether it was done. No operator or function of this is looked up by a search_path; what a version does not have is
 *  left out. */
async function setPins(client: Client, when: Sql): Promise<boolean> {
  const values = Object.entries({ ...MEANING, ...CONDUCT }).map(
    ([name, value]) => sql`(${lit(name)}::pg_catalog.text, ${lit(value)}::pg_catalog.text)`,
  );
  // Before the first snapshot: one that is serializable and deferrable would wait for every writer that is.
  const query = sql`
SET TRANSACTION ISOLATION LEVEL READ COMMITTED, NOT DEFERRABLE;
SELECT pg_catalog.set_config(pins.name, pins.value, false) FROM (VALUES ${list(values)}) AS pins(name, value)
 WHERE pg_catalog.current_setting(pins.name, true) IS NOT NULL AND ${when}
UNION ALL
${OWN_ROLE} AND ${when}
UNION ALL
SELECT pg_catalog.concat(${lit(NAMED)}, ${SESSION})
  FROM pg_catalog.pg_stat_get_activity(pg_catalog.pg_backend_pid()) AS a WHERE ${when}`;
  // Several statements in one message give an array of results; the types know only the single one.
  const results: unknown = await client.query(query.text);
  if (!Array.isArray(results)) throw notAnswered();
  const { rows }: { rows: readonly { set_config?: unknown }[] } = results.at(-1);
  for (const { set_config: said } of rows) {
    if (typeof said !== 'string') throw notAnswered();
    if (said.startsWith(NAMED)) noteOwn(client, said.slice(NAMED.length));
  }
  return rows.length > 0;
}

/** Before the name of the session. */
const NAMED = 'session ';

/** Whoever owns the database may have its sessions act as himself, by ALTER DATABASE … SET role. His code would then pass
 *  for that of dbopt's role, and go back to the session's own. What a role is told to act as, or the connection, stays. */
const OWN_ROLE = sql`
SELECT pg_catalog.set_config('role', 'none', false) FROM pg_catalog.pg_database d
 WHERE d.datname OPERATOR(pg_catalog.=) pg_catalog.current_database() AND EXISTS (
   SELECT FROM pg_catalog.pg_db_role_setting s
    WHERE s.setdatabase OPERATOR(pg_catalog.=) d.oid AND s.setrole OPERATOR(pg_catalog.=) 0::pg_catalog.oid
      AND pg_catalog.concat('role=', pg_catalog.current_setting('role')) OPERATOR(pg_catalog.=) ANY (s.setconfig))
   AND NOT EXISTS (
   SELECT FROM pg_catalog.pg_db_role_setting s JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) s.setrole, pg_catalog.unnest(s.setconfig) AS c
    WHERE r.rolname OPERATOR(pg_catalog.=) SESSION_USER AND pg_catalog.starts_with(c, 'role=')
      AND (s.setdatabase OPERATOR(pg_catalog.=) d.oid OR s.setdatabase OPERATOR(pg_catalog.=) 0::pg_catalog.oid))`;

/** Makes a pinned session ready to change something. Whether triggers fire is no matter of a role's settings; who may not
 *  set that, may not go on. Where this process is killed, its running statement ends too. */
export async function pinWriting(client: Client): Promise<void> {
  const query = sql`
SELECT pg_catalog.set_config(name, value, false)
  FROM (VALUES ('default_transaction_read_only', 'off'), ('session_replication_role', 'origin')) AS pins(name, value)
 WHERE pg_catalog.current_setting(name) <> value`;
  await client.query(query.text);
  // Triggers and functions of applications read views.
  const views = sql`
SELECT pg_catalog.set_config(name, '', false) FROM (VALUES ('restrict_nonsystem_relation_kind')) AS pins(name)
 WHERE pg_catalog.current_setting(name, true) IS NOT NULL`;
  await client.query(views.text);
  await endsWithUs(client);
}

/** Has the server end what runs for a client that is gone; not every platform of a server can tell that it is. */
export const endsWithUs = async (client: Client): Promise<void> => {
  await client.query(sql`SET client_connection_check_interval = '1s'`.text).catch(() => {});
};
