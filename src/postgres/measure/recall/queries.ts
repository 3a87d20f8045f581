import type { Client } from '../../session/connect.ts';
import { id, list, lit, rel, type Sql, sql } from '../../sql/quote.ts';
import type { SearchFilter } from './search.ts';
import type { ColumnOf, SearchTarget } from './target.ts';

/** A vector that is searched for. */
export interface SearchQuery {
  /** Values of the filter's parameters, then the vector, as text. */
  readonly values: readonly (string | null)[];
  /** The row it is itself, which is no neighbour of its own; null: none. */
  readonly self: string | null;
}

interface QueryRow {
  readonly values: readonly (string | null)[];
  readonly self: string | null;
}

/** What is asked for them, with the names that our own sessions have. Vectors of a column, or of the table itself; those
 *  without a distance to themselves left out, since no index has them: NULL, and by the cosine also zero. The same ones for
 *  the same seed, and fewer are the first of more. */
export function queriesStatement(
  target: SearchTarget,
  filter: SearchFilter,
  source: ColumnOf | null,
  { count, seed }: { readonly count: number; readonly seed: number },
): Sql {
  const vector = source === null ? sql`(${target.expression})` : id(source.column);
  const typed = sql`(${vector}::pg_catalog.text)::${rel(target.type)}`;
  const itself = sql`${typed} ${target.operator} ${typed}`;
  const place = sql`(tableoid::pg_catalog.text OPERATOR(pg_catalog.||) ctid::pg_catalog.text)`;
  const key = source === null || source.stored ? place : sql`${vector}::pg_catalog.text`;
  const { predicate } = target;
  const own: readonly Sql[] = source === null && predicate !== null ? [sql`(${predicate})`] : [];
  const conditions: readonly Sql[] = [
    ...own,
    sql`${vector} IS NOT NULL`,
    sql`(${itself}) <> 'NaN'::pg_catalog.float8`,
  ];
  const values = [...filter.columns.map((name) => id(name)), vector].map(
    (one) => sql`${one}::pg_catalog.text`,
  );
  return sql`SELECT ARRAY[${list(values)}] AS values, ${source === null ? place : sql`NULL`} AS self
          FROM ${rel(source?.relation ?? target.table)} WHERE ${list(conditions, ' AND ')}
         ORDER BY pg_catalog.hashtextextended(${key}, ${lit(seed)}), ${key}
         LIMIT ${lit(count)}`;
}

export const readQueries = async (client: Client, { text }: Sql): Promise<readonly SearchQuery[]> =>
  (await client.query<QueryRow>(text)).rows;
