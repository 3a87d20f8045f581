import { qualified, type RelationName, type Scope, type Snapshot } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { list, lit, sql } from '../sql/quote.ts';
import { TABLES } from './relations.ts';

/** More than anybody has by hand. */
const MOST = 20_000;

const EXISTING = sql`
SELECT n.nspname::text AS schema, c.relname::text AS name
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN (${list(TABLES.map(lit))}) AND NOT c.relispartition
   AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
 ORDER BY 1, 2 LIMIT ${lit(MOST)}`;

/** Where a design names a table that is not there: all that there are, since one of them was meant. */
export async function existingTables(
  client: Client,
  { declared }: Pick<Scope, 'declared'>,
  { relations, others = {} }: Pick<Snapshot, 'relations' | 'others'>,
): Promise<Pick<Snapshot, 'existing'>> {
  const isThere = (table: RelationName) =>
    relations[qualified(table)] !== undefined || others[qualified(table)] !== undefined;
  if (declared.every(({ table }) => table === undefined || isThere(table))) return {};
  const { rows } = await client.query<RelationName>(EXISTING.text);
  return { existing: rows };
}
