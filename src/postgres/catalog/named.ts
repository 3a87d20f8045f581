import { dictionary, parseName, type Row } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { sql, textArray } from '../sql/quote.ts';

const KINDS: { readonly [relkind: string]: string } = dictionary({
  r: 'a table',
  p: 'a partitioned table',
  i: 'an index',
  I: 'a partitioned index',
  S: 'a sequence',
  v: 'a view',
  m: 'a materialized view',
  c: 'a composite type',
  f: 'a foreign table',
});

/** Those of the qualified names that a relation has, with what it is. Indexes, tables, views, sequences and composite
 *  types of a schema share their names. */
export async function relationsNamed(
  client: Client,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const parts = names.map((name) => parseName(name) ?? []);
  const query = sql`
SELECT w.name, c.relkind::pg_catalog.text AS kind
  FROM unnest(${textArray(names)}, ${textArray(parts.map(([schema = '']) => schema))},
                         ${textArray(parts.map(([, name = '']) => name))}) AS w(name, schema, relation)
  JOIN pg_catalog.pg_namespace n ON n.nspname = w.schema
  JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = w.relation`;
  const { rows } = await client.query<Row>(query.text);
  return new Map(rows.map(({ name, kind }) => [String(name), KINDS[String(kind)] ?? 'a relation']));
}
