import { fail, qualified } from '../model/index.ts';
import { type Client, id, lit, type Retired, rel, sql } from '../postgres/index.ts';

interface Found {
  readonly name: string;
  readonly definition: string;
}

/** Rows that break a constraint which nobody has validated would not come back: an attach asks for what the parent has,
 *  and NOT NULL is asked of every row that is loaded. Throws `not-validated`. */
export async function requireValid(client: Client, table: Retired): Promise<void> {
  // From 18 on one may be not enforced, and then nobody asks for it.
  const query = sql`
SELECT k.conname::pg_catalog.text AS name, pg_catalog.pg_get_constraintdef(k.oid) AS definition FROM pg_catalog.pg_constraint k
 WHERE k.conrelid = ${lit(table.oid)} AND NOT k.convalidated AND (pg_catalog.to_jsonb(k) ->> 'conenforced') IS DISTINCT FROM 'false'
   AND (k.contype = 'n' OR EXISTS (SELECT FROM pg_catalog.pg_constraint p
          WHERE p.conrelid = pg_catalog.to_regclass(${lit(rel(table.retirement.parent).text)}) AND p.contype = k.contype
            AND (p.conname = k.conname OR pg_catalog.pg_get_constraintdef(p.oid) = pg_catalog.pg_get_constraintdef(k.oid))))
 ORDER BY k.conname LIMIT 1`;
  const [open] = (await client.query<Found>(query.text)).rows;
  if (open === undefined) return;
  const validate = sql`ALTER TABLE ${rel(table)} VALIDATE CONSTRAINT ${id(open.name)}`.text;
  throw fail(
    'not-validated',
    `${qualified(table)} is not archived: rows that break its constraint ${open.name} (${open.definition}) would not come back`,
    { hint: `mend them, then: ${validate}; or drop the constraint there` },
  );
}
