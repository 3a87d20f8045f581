import { type Calls, identifier } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { lit, type Sql, sql } from '../sql/quote.ts';

/** Schemas in which roles without the rights of this one may make things, with these roles. Whoever owns the database is
 *  pg_database_owner. */
export const OPEN_SCHEMAS = sql`
  SELECT n.nspname AS schema, pg_catalog.string_agg(DISTINCT COALESCE(r.rolname::text, 'everybody'), ', ') AS who
    FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_database d ON d.datname = pg_catalog.current_database()
   CROSS JOIN LATERAL (
     SELECT n.nspowner AS role UNION SELECT a.grantee FROM pg_catalog.aclexplode(n.nspacl) a WHERE a.privilege_type = 'CREATE') AS g
    LEFT JOIN pg_catalog.pg_roles w ON w.oid = g.role AND w.rolname = 'pg_database_owner'
    LEFT JOIN pg_catalog.pg_roles r ON r.oid = CASE WHEN w.oid IS NULL THEN g.role ELSE d.datdba END
   WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND (r.oid IS NULL OR NOT pg_catalog.pg_has_role(r.oid, CURRENT_USER, 'USAGE'))
   GROUP BY 1`;

/** What the script of an extension, run by `user`, would find there. */
export const scriptMessage = (
  { extension, schema }: NonNullable<Calls['script']>,
  { user, who }: { readonly user: string; readonly who: string },
): string =>
  `the script of extension ${extension} runs with the rights of ${user}, and finds what ${who} may make in schema ${identifier(schema)}`;

const askedOf = (schema: Sql): Sql => sql`
SELECT o.who, CURRENT_USER::text AS user FROM (${OPEN_SCHEMAS}) AS o
 WHERE o.schema = ${schema} AND pg_catalog.current_setting('is_superuser') = 'on'`;

/** The same of the schema as it is now: who made it, or may make something in it, since the plan. */
export async function readScriptCode(
  client: Client,
  { script }: Calls,
): Promise<readonly string[]> {
  if (script === undefined) return [];
  const { rows } = await client.query<{ who: string; user: string }>(askedOf(sql`$1`).text, [
    script.schema,
  ]);
  return rows.map((row) => scriptMessage(script, row));
}

/** A statement that a plan tries: an error where the script would find anything of others. */
export const triedScript = (statement: string, { schema }: NonNullable<Calls['script']>): string =>
  sql`DO ${lit(
    sql`BEGIN
  IF EXISTS (${askedOf(lit(schema))}) THEN RAISE insufficient_privilege; END IF;
  EXECUTE ${lit(statement)};
END`.text,
  )}`.text;
