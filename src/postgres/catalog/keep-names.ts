import { fail } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { id, list, lit, type Sql, sql } from '../sql/quote.ts';

/*
 * A statement that waits for a name or a lock gives whoever owns schemas the time to rename them, and the next one would
 * be about other tables. A row of a catalog that is locked is not renamed, but only superusers may lock one; for others
 * what names mean is looked at again.
 */

const IS_SUPERUSER = sql`pg_catalog.current_setting('is_superuser') = 'on'`;

/** Whoever would rename one of them, or drop it, waits for the end of the transaction; who grants rights on it does not. */
const keep = (schemas: readonly string[]): Sql =>
  sql`FROM pg_catalog.pg_namespace WHERE nspname IN (${literals(schemas)}) ORDER BY oid FOR KEY SHARE`;

export interface Schema {
  readonly name: string;
  readonly oid: number;
  readonly owner: string;
  /** Whether this role is a superuser. */
  readonly isSuper: boolean;
  /** Whether this session is all that there are (PGlite), so that nobody comes in between. */
  readonly isAlone: boolean;
}

/** The oids of all schemas by name. */
export async function schemaOids(client: Client): Promise<ReadonlyMap<string, number>> {
  const query = sql`SELECT nspname::pg_catalog.text AS name, oid::pg_catalog.int8 AS oid FROM pg_catalog.pg_namespace`;
  const { rows } = await client.query<{ name: string; oid: number }>(query.text);
  return new Map(rows.map(({ name, oid }) => [name, oid]));
}

/** Schemas as they are by now. Nothing of it keeps a snapshot in a transaction that goes on, as a parameter would. */
export async function readSchemas(
  client: Client,
  names: readonly string[],
): Promise<readonly Schema[]> {
  const query = sql`
SELECT s.nspname::pg_catalog.text AS name, s.oid::pg_catalog.int8 AS oid, pg_catalog.pg_get_userbyid(s.nspowner)::pg_catalog.text AS owner,
       ${IS_SUPERUSER} AS "isSuper",
       (SELECT a.backend_type = 'standalone backend' FROM pg_catalog.pg_stat_get_activity(pg_catalog.pg_backend_pid()) AS a) AS "isAlone"
  FROM pg_catalog.pg_namespace s WHERE s.nspname IN (${literals(names)}) ORDER BY s.oid`;
  return names.length === 0 ? [] : (await client.query<Schema>(query.text)).rows;
}

const literals = (names: readonly string[]): Sql => list(names.map((name) => lit(name)));

/** Statements that keep schemas for as long as their transaction lasts. What they give owners those have already, or, with a
 *  warning, they give nothing; the row is kept all the same, and all of it is to be rolled back. */
export function keepingAll(schemas: readonly Schema[]): readonly Sql[] {
  if (schemas.some(({ isAlone }) => isAlone)) return [];
  const names = schemas.map(({ name }) => name);
  if (schemas.some(({ isSuper }) => isSuper)) return [sql`SELECT ${keep(names)}`];
  return schemas.map(({ name, owner }) => sql`GRANT USAGE ON SCHEMA ${id(name)} TO ${id(owner)}`);
}

/** Indexes give each other their names within a transaction of ours. */
const MEANT = sql`
WITH asked AS (SELECT DISTINCT n AS name, pg_catalog.parse_ident(n) AS parts FROM pg_catalog.unnest($1::pg_catalog.text[]) AS n)
SELECT DISTINCT pg_catalog.format('the schema %I', s.nspname) AS name, s.oid::pg_catalog.int8 AS oid
  FROM asked a JOIN pg_catalog.pg_namespace s ON s.nspname = a.parts[1] AND pg_catalog.cardinality(a.parts) = 2
UNION ALL
SELECT a.name, c.oid::pg_catalog.int8 FROM asked a JOIN pg_catalog.pg_namespace s ON s.nspname = a.parts[1]
  JOIN pg_catalog.pg_class c ON c.relnamespace = s.oid AND c.relname = a.parts[2] AND c.relkind IN ('r', 'p')`;

/** Keeps schemas until the end of the transaction that the session is in, where this role may; waits for them no longer than
 *  lock_timeout. */
export async function keepForNow(client: Client, schemas: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(sql`SELECT ${IS_SUPERUSER} AS may`.text);
  if (rows[0]?.may === true) await client.query(sql`SELECT ${keep(schemas)}`.text);
}

/** Looks whether names of relations, and of their schemas, still mean what they did. What is new is kept in mind, too.
 *  Throws `changed-outside`. */
export async function requireSameNames(
  client: Client,
  names: readonly string[],
  seen: Map<string, number>,
): Promise<void> {
  const { rows } = await client.query<{ name: string; oid: number }>(MEANT.text, [names]);
  for (const { name, oid } of rows) {
    if ((seen.get(name) ?? oid) !== oid) throw another(name);
    seen.set(name, oid);
  }
}

/** Looks whether schemas that were read are those that were there before, by name. Throws `changed-outside`. */
export function requireSameSchemas(
  found: readonly Schema[],
  before: ReadonlyMap<string, number>,
): void {
  const now = new Map(found.map(({ name, oid }) => [name, oid]));
  for (const [name, oid] of before)
    if (now.get(name) !== oid) throw another(`the schema ${id(name).text}`);
}

const another = (what: string) =>
  fail('changed-outside', `${what} is no longer the one that it was`, {
    hint: 'run it again, and look who renames schemas and tables here',
  });

/** Statement of a PL/pgSQL block that commits on its way: keeps schemas until its transaction ends, where this role may. */
export const keepSchemas = (schemas: readonly string[]): Sql =>
  sql`IF ${IS_SUPERUSER} THEN PERFORM ${keep(schemas)}; END IF;`;

/** What schemas are by now, as an array of oids. */
export const schemasMean = (schemas: readonly string[]): Sql =>
  sql`ARRAY[${list(schemas.map((name) => sql`pg_catalog.to_regnamespace(${lit(id(name).text)})`))}]::pg_catalog.oid[]`;
