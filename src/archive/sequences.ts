import { fail, qualified, type RelationName } from '../model/index.ts';
import { type Client, id, list, lit, type Retired, rel, sql } from '../postgres/index.ts';

interface Owned extends RelationName {
  readonly column: string;
}

/** A sequence that is `OWNED BY` a column goes when the table is dropped, and nothing brings it back; that of an identity
 *  is a part of its column. Throws `bound` where there is one, with the first ten. */
export async function requireNoSequence(client: Client, table: Retired): Promise<void> {
  const owned = sql`
SELECT n.nspname::pg_catalog.text AS schema, s.relname::pg_catalog.text AS name, a.attname::pg_catalog.text AS column
  FROM pg_catalog.pg_depend d
  JOIN pg_catalog.pg_class s ON s.oid = d.objid AND s.relkind = 'S'
  JOIN pg_catalog.pg_namespace n ON n.oid = s.relnamespace
  JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
 WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = ${lit(table.oid)}
   AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype = 'a'
 ORDER BY n.nspname, s.relname LIMIT 10`;
  const { rows } = await client.query<Owned>(owned.text);
  if (rows.length === 0) return;
  const which = rows.map((one) => `${qualified(one)} (of ${id(one.column).text})`).join(', ');
  throw fail(
    'bound',
    `${qualified(table)} is not dropped: what sequences its columns own would go with it, and not come back: ${which}`,
    {
      hint: `keep them: ${rows.map((one) => release(one, table)).join('; ')}; or DROP SEQUENCE where nobody needs one`,
    },
  );
}

/** A sequence may be owned by a table of its own schema alone. */
function release({ column, ...sequence }: Owned, { retirement: { parent } }: Retired): string {
  const alter = sql`ALTER SEQUENCE ${rel(sequence)} OWNED BY`;
  const table = sql`${rel(parent)}.${id(column)}`;
  const ways = [sql`NONE`, ...(sequence.schema === parent.schema ? [table] : [])];
  return list(
    ways.map((way) => sql`${alter} ${way}`),
    ' or ',
  ).text;
}
