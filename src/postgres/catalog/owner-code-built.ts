import { namesWithSchema } from '../probe/harmless.ts';
import { isUntrusted } from '../probe/trust.ts';
import type { Client } from '../session/connect.ts';
import { whoIs } from '../sql/membership.ts';
import { regclass, sql } from '../sql/quote.ts';
import { OPERATOR, PROC, TYPE } from './bodies.ts';
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
meant (at, definition, holder, classid, objid, writer, what, later) AS (
  SELECT a.at, a.definition, a.relowner, ${PROC}, p.oid, p.proowner, p.oid::pg_catalog.regprocedure::text, ''
    FROM asked a JOIN pg_catalog.pg_proc p ON p.pronamespace = a.schema AND p.proname = a.name WHERE p.oid >= 16384
  UNION ALL
  SELECT a.at, a.definition, a.relowner, x.classid, x.objid, x.writer, x.what, ''
    FROM asked a JOIN pg_catalog.pg_operator o ON o.oprnamespace = a.schema AND o.oprname = a.name CROSS JOIN LATERAL (
      SELECT ${OPERATOR}, o.oid, o.oprowner, o.oid::pg_catalog.regoperator::text
      UNION ALL SELECT ${PROC}, p.oid, p.proowner, p.oid::pg_catalog.regprocedure::text FROM pg_catalog.pg_proc p WHERE p.oid = o.oprcode) AS x(classid, objid, writer, what)
   WHERE x.objid >= 16384
  UNION ALL
  SELECT a.at, a.definition, a.relowner, ${TYPE}, y.oid, y.typowner, pg_catalog.format('what type %s calls', y.oid::pg_catalog.regtype), ''
    FROM asked a JOIN pg_catalog.pg_type y ON y.typnamespace = a.schema AND y.typname = a.name WHERE y.oid >= 16384
  UNION ALL
  -- While the statement waits for its lock, whoever owns a schema gives its name, or a name in it, to something else. The
  -- owner of the database has what belongs to nobody else in it, and counts where the table is a superuser's.
  SELECT a.at, a.definition, a.relowner, ${regclass('pg_namespace')}, n.oid, w.writer, pg_catalog.format('what is called so in schema %I', n.nspname), ' by then'
    FROM asked a JOIN pg_catalog.pg_namespace n ON n.oid = a.schema JOIN pg_catalog.pg_database d ON d.datname = pg_catalog.current_database()
    JOIN pg_catalog.pg_roles h ON h.oid = a.relowner CROSS JOIN LATERAL (SELECT ${whoIs(sql`n.nspowner`)} AS writer) AS w
   WHERE w.writer <> d.datdba OR h.rolsuper)
SELECT DISTINCT m.at, m.definition, 'built' AS part, pg_catalog.format('what is made on %s runs %s of %s%s with the rights of %s', m.at, m.what,
         pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(m.writer)), m.later, pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(m.holder))) AS message
  FROM meant m CROSS JOIN (SELECT r.oid AS me FROM pg_catalog.pg_roles r WHERE r.rolname = CURRENT_USER) AS us
 WHERE ${isUntrusted(sql`m.classid`, sql`m.objid`, sql`m.writer`, sql`m.holder`)}
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
