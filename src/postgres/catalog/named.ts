import { dictionary, parseName, type Row } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { type Sql, sql, textArray } from '../sql/quote.ts';

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
  const query = sql`
SELECT w.name, c.relkind::pg_catalog.text AS kind FROM ${wanted(names)}
  JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = w.own`;
  const { rows } = await client.query<Row>(query.text);
  return new Map(rows.map(({ name, kind }) => [String(name), KINDS[String(kind)] ?? 'a relation']));
}

/** Those of the qualified names that statistics have. */
export async function statisticsNamed(
  client: Client,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  const query = sql`
SELECT w.name FROM ${wanted(names)}
  JOIN pg_catalog.pg_statistic_ext s ON s.stxnamespace = n.oid AND s.stxname = w.own`;
  const { rows } = await client.query<{ name: string }>(query.text);
  return new Set(rows.map(({ name }) => name));
}

/** Each of the qualified names, `w.name`, with its own, `w.own`, in its schema, `n`. */
function wanted(names: readonly string[]): Sql {
  const parts = names.map((name) => parseName(name) ?? []);
  const each = (at: 0 | 1) => textArray(parts.map((part) => part[at] ?? ''));
  return sql`unnest(${textArray(names)}, ${each(0)}, ${each(1)}) AS w(name, schema, own)
  JOIN pg_catalog.pg_namespace n ON n.nspname = w.schema`;
}
