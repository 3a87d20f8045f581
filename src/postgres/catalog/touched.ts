import { fail, type RelationName } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { lit, rel, sql } from '../sql/quote.ts';

/** Looks whether the transaction of this session was about no table but this one, by its oid or by what its name means
 *  now: what its statements named stays locked until it ends, whatever those names mean since. With `rows` it may have read
 *  and written those of others, as functions of owners and event triggers do. Tables of the system and temporary ones do
 *  not count. Throws `changed-outside`. */
export async function requireNoOther(
  client: Client,
  table: number | RelationName,
  may: { readonly rows?: true } = {},
): Promise<void> {
  const own =
    typeof table === 'number'
      ? lit(table)
      : sql`coalesce(pg_catalog.to_regclass(${lit(rel(table).text)})::pg_catalog.oid, 0)`;
  const weak =
    may.rows === true
      ? sql`AND l.mode NOT IN ('AccessShareLock', 'RowShareLock', 'RowExclusiveLock')`
      : sql``;
  const query = sql`
SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) AS name
  FROM pg_catalog.pg_locks l
  JOIN pg_catalog.pg_class c ON c.oid = l.relation
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 WHERE l.pid = pg_catalog.pg_backend_pid() AND l.locktype = 'relation' AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
   AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
   AND c.relpersistence <> 't' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
   AND c.oid <> ${own} ${weak}
 ORDER BY c.oid LIMIT 1`;
  const [other] = (await client.query<{ name: string }>(query.text)).rows;
  if (other === undefined) return;
  throw fail(
    'changed-outside',
    `names meant something else meanwhile: ${other.name} was worked on`,
    {
      hint: 'nothing was kept; run it again, and look who renames schemas and tables here',
    },
  );
}
