import { runsNothing } from '../probe/runs-nothing.ts';
import type { Client } from '../session/connect.ts';
import { sql, textArray } from '../sql/quote.ts';

/** Those of some tables that reading runs nobody's code of: planning works out what is constant in indexes, with the
 *  rights of whoever asks. Of a table that is this role's own that is its own affair. */
export async function readHarmless(
  client: Client,
  oids: readonly number[],
): Promise<ReadonlySet<number>> {
  if (oids.length === 0) return new Set();
  const query = sql`
SELECT c.oid::int8 AS oid FROM pg_catalog.pg_class c
 WHERE c.oid = ANY (${textArray(oids.map(String))}::pg_catalog.oid[])
   AND (pg_catalog.pg_get_userbyid(c.relowner) = CURRENT_USER OR ${runsNothing(sql`c.oid`)})`;
  const { rows } = await client.query<{ oid: number }>(query.text);
  return new Set(rows.map(({ oid }) => oid));
}
