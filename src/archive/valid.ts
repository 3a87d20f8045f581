import { fail, qualified } from '../model/index.ts';
import { type Client, id, lit, type Retired, rel, sql } from '../postgres/index.ts';

interface Found {
  readonly definition: string;
  /** Of a constraint that its rows need not meet, and that a partition has to have: its name. */
  readonly open: string | null;
}

/** Rows that break a constraint which nobody has validated would not come back: an attach asks for what the parent has,
 *  and NOT NULL is asked of every row that is loaded. Returns the definitions of the parent's constraints.
 *  Throws `not-validated`. */
export async function requireValid(client: Client, table: Retired): Promise<readonly string[]> {
  // From 18 on one may be not enforced, and then nobody asks for it.
  const query = sql`
WITH own AS (
  SELECT k.conname, k.contype, pg_catalog.pg_get_constraintdef(k.oid) AS definition FROM pg_catalog.pg_constraint k
   WHERE k.conrelid = ${lit(table.oid)} AND NOT k.convalidated AND (pg_catalog.to_jsonb(k) ->> 'conenforced') IS DISTINCT FROM 'false'),
above AS (
  SELECT p.conname, p.contype, pg_catalog.pg_get_constraintdef(p.oid) AS definition FROM pg_catalog.pg_constraint p
   WHERE p.conrelid = pg_catalog.to_regclass(${lit(rel(table.retirement.parent).text)}))
SELECT above.definition, NULL AS open FROM above
UNION ALL
SELECT own.definition, own.conname::pg_catalog.text FROM own
 WHERE own.contype = 'n' OR EXISTS (SELECT FROM above WHERE above.contype = own.contype AND (above.conname = own.conname OR above.definition = own.definition))`;
  const { rows } = await client.query<Found>(query.text);
  const open = rows.find((row) => row.open !== null);
  if (open === undefined) return rows.map(({ definition }) => definition);
  throw fail(
    'not-validated',
    `${qualified(table)} is not archived: rows that break its constraint ${open.open} (${open.definition}) would not come back`,
    {
      hint: `mend them, then: ${sql`ALTER TABLE ${rel(table)} VALIDATE CONSTRAINT ${id(open.open ?? '')}`.text}; or drop the constraint there`,
    },
  );
}
