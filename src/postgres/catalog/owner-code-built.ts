import { namesWithSchema } from '../probe/harmless.ts';
import { isOthers } from '../probe/trust.ts';
import type { Client } from '../session/connect.ts';
import { whoIs } from '../sql/membership.ts';
import { sql } from '../sql/quote.ts';
import { NAMED } from './owner-code-reasons.ts';

/** An expression of an index or of statistics that are made: what it names runs as the table's owner, and later as
 *  whoever writes to the table. */
export interface Built {
  /** Its qualified name. */
  readonly table: string;
  readonly definition: string;
}

/** One row: what runs, whose it is, as whom. */
interface Found {
  readonly at: string;
  readonly definition: string;
  readonly part: 'built';
  readonly message: string;
}

/** $1: tables; $2: what is named on each, as JSON. */
const BUILT = sql`
WITH named AS (${NAMED}),
asked AS (
  SELECT t.oid, t.relowner, a.at, a.definition, n.oid AS schema, a.name
    FROM pg_catalog.jsonb_to_recordset($2::pg_catalog.jsonb) AS a(at text, definition text, schema text, name text)
    JOIN named d ON d.at = a.at JOIN pg_catalog.pg_class t ON t.oid = d.oid JOIN pg_catalog.pg_namespace n ON n.nspname = a.schema),
meant (at, definition, holder, classid, objid, writer, what) AS (
  SELECT a.at, a.definition, a.relowner, 'pg_catalog.pg_proc'::pg_catalog.regclass, p.oid, p.proowner, p.oid::pg_catalog.regprocedure::text
    FROM asked a JOIN pg_catalog.pg_proc p ON p.pronamespace = a.schema AND p.proname = a.name
  UNION ALL
  SELECT a.at, a.definition, a.relowner, 'pg_catalog.pg_operator'::pg_catalog.regclass, o.oid, o.oprowner, o.oid::pg_catalog.regoperator::text
    FROM asked a JOIN pg_catalog.pg_operator o ON o.oprnamespace = a.schema AND o.oprname = a.name
  UNION ALL
  SELECT a.at, a.definition, a.relowner, 'pg_catalog.pg_proc'::pg_catalog.regclass, p.oid, p.proowner, p.oid::pg_catalog.regprocedure::text
    FROM asked a JOIN pg_catalog.pg_operator o ON o.oprnamespace = a.schema AND o.oprname = a.name JOIN pg_catalog.pg_proc p ON p.oid = o.oprcode
  UNION ALL
  SELECT a.at, a.definition, a.relowner, 'pg_catalog.pg_type'::pg_catalog.regclass, y.oid, y.typowner, pg_catalog.format('what type %s calls', y.oid::pg_catalog.regtype)
    FROM asked a JOIN pg_catalog.pg_type y ON y.typnamespace = a.schema AND y.typname = a.name),
-- While the statement waits for its lock, whoever owns a schema gives its name, or a name in it, to something else. The
-- owner of the database has what belongs to nobody else in it, and counts where the table is a superuser's.
schemas AS (
  SELECT a.at, a.definition, a.relowner AS holder, n.oid AS objid, n.nspname, ${whoIs(sql`n.nspowner`)} AS writer, d.datdba
    FROM asked a JOIN pg_catalog.pg_namespace n ON n.oid = a.schema JOIN pg_catalog.pg_database d ON d.datname = pg_catalog.current_database())
SELECT s.at, s.definition, 'built' AS part, pg_catalog.format('what is made on %s runs what is called so in schema %I of %s by then with the rights of %s', s.at, s.nspname,
         pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(s.writer)), pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(s.holder))) AS message
  FROM schemas s CROSS JOIN (SELECT r.oid AS me FROM pg_catalog.pg_roles r WHERE r.rolname = CURRENT_USER) AS us
  JOIN pg_catalog.pg_roles h ON h.oid = s.holder
 WHERE (s.writer <> s.datdba OR h.rolsuper) AND ${isOthers(sql`'pg_catalog.pg_namespace'::pg_catalog.regclass`, sql`s.objid`, sql`s.writer`, sql`s.holder`)}
UNION
SELECT m.at, m.definition, 'built' AS part, pg_catalog.format('what is made on %s runs %s of %s with the rights of %s', m.at, m.what,
         pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(m.writer)), pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(m.holder))) AS message
  FROM meant m CROSS JOIN (SELECT r.oid AS me FROM pg_catalog.pg_roles r WHERE r.rolname = CURRENT_USER) AS us
 WHERE m.objid >= 16384 AND ${isOthers(sql`m.classid`, sql`m.objid`, sql`m.writer`, sql`m.holder`)}
 ORDER BY 1, 2, 4`;

/** Code that a definition names of roles that lack the rights of the table's owner. */
export async function builtCode(
  client: Client,
  builds: readonly Built[],
): Promise<readonly Found[]> {
  const asked = await Promise.all(
    builds.map(async ({ table: at, definition }) =>
      (await namesWithSchema(definition)).map((name) => ({ at, definition, ...name })),
    ),
  );
  const named = asked.flat();
  if (named.length === 0) return [];
  const tables = [...new Set(named.map(({ at }) => at))];
  return (await client.query<Found>(BUILT.text, [tables, JSON.stringify(named)])).rows;
}
