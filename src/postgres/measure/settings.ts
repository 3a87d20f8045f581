import type { Client } from '../session/connect.ts';
import { list, lit, type Sql, sql, textArray } from '../sql/quote.ts';

/** Values by the names of settings. */
export type Settings = { readonly [setting: string]: string };

interface Setting {
  readonly name: string;
  readonly value: string;
}

/** What extensions of vectors are told of a search. */
const OF_SEARCH = sql`'^(hnsw|ivfflat|vchordrq|diskann)[.]'`;

/** Sets what sessions of a role come with and may change plans or searches; null: this session's own are left. */
export async function takeSettings(
  client: Client,
  role: string | null,
  how: 'local' | 'session' = 'local',
): Promise<void> {
  if (role === null) return;
  const { rows } = await client.query<Setting>(
    sql`SELECT DISTINCT ON (c.name) c.name, c.value
          FROM pg_catalog.pg_db_role_setting d
          JOIN pg_catalog.pg_roles r ON r.oid = d.setrole AND r.rolname = ${lit(role)}
          CROSS JOIN LATERAL (
            SELECT pg_catalog.split_part(s, '=', 1) AS name, pg_catalog.substr(s, pg_catalog.strpos(s, '=') + 1) AS value
              FROM pg_catalog.unnest(d.setconfig) AS s) AS c
         WHERE d.setdatabase IN (0, (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()))
           AND (c.name ~ ${OF_SEARCH} OR c.name IN (
             SELECT p.name FROM pg_catalog.pg_settings p
              WHERE p.context = 'user' AND (p.category LIKE 'Query Tuning%' OR p.name IN ('work_mem', 'hash_mem_multiplier'))))
         ORDER BY c.name, d.setdatabase DESC`.text,
  );
  const settings = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  await client.query(setAll(settings, how).text);
}

/** Those of them that are known to the session. */
export async function settingsInForce(client: Client): Promise<readonly Setting[]> {
  const { rows } = await client.query<Setting>(
    sql`SELECT name, setting AS value FROM pg_catalog.pg_settings
         WHERE name OPERATOR(pg_catalog.~) ${OF_SEARCH} ORDER BY name`.text,
  );
  return rows;
}

/** What settings are now; what the server does not have is absent. */
export async function inForce(client: Client, names: readonly string[]): Promise<Settings> {
  const { rows } = await client.query<{ readonly name: string; readonly value: string | null }>(
    sql`SELECT n.name, pg_catalog.current_setting(n.name, true) AS value
          FROM pg_catalog.unnest(${textArray(names)}) AS n(name)`.text,
  );
  return Object.fromEntries(
    rows.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
  );
}

/** Sets all of them in one message: for the transaction, or for the session. */
export const setAll = (settings: Settings, how: 'local' | 'session' = 'local'): Sql =>
  sql`SELECT ${list(
    Object.entries(settings).map(
      ([name, value]) =>
        sql`pg_catalog.set_config(${lit(name)}, ${lit(value)}, ${lit(how === 'local')})`,
    ),
  )}`;
