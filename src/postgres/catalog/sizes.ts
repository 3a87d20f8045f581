import { failedWith, PAGE, qualified, type Relation } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { sql, textArray } from '../sql/quote.ts';
import { inSnapshot } from './snapshot.ts';

/** Milliseconds to wait for whoever has a table to himself. */
const PATIENCE = 1_000;

/** Main and TOAST bytes of tables by qualified name: it stats files, so only for those a plan touches. Where one of them
 *  is locked, what the statistics say has to do: without TOAST, and as of the last VACUUM or ANALYZE. */
export async function readSizes(
  client: Client,
  tables: readonly Relation[],
): Promise<{ readonly [qualified: string]: number }> {
  if (tables.length === 0) return {};
  const query = sql`
SELECT oid, pg_catalog.pg_table_size(oid::pg_catalog.regclass)::pg_catalog.int8 AS bytes
  FROM pg_catalog.unnest(${textArray(tables.map(({ oid }) => String(oid)))}::pg_catalog.oid[]) AS oid`;
  try {
    const [rows = []] = await inSnapshot(client, [query.text], { patience: PATIENCE });
    const bytes = new Map(rows.map((row) => [Number(row.oid), Number(row.bytes ?? 0)]));
    return Object.fromEntries(tables.map((table) => [qualified(table), bytes.get(table.oid) ?? 0]));
  } catch (error) {
    if (!failedWith(error, 'table-locked')) throw error;
    return Object.fromEntries(tables.map((table) => [qualified(table), table.pages * PAGE]));
  }
}
