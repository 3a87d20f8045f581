import type { TableFacts } from '../../../model/index.ts';
import { id, list, lit, rel, type Sql, sql } from '../../sql/quote.ts';
import { type Bench, copyName } from './session.ts';

export const STORAGE = {
  plain: sql`PLAIN`,
  external: sql`EXTERNAL`,
  extended: sql`EXTENDED`,
  main: sql`MAIN`,
} as const;
export const COMPRESSION = { pglz: sql`pglz`, lz4: sql`lz4` } as const;
export const BY_LETTER = { p: 'plain', e: 'external', x: 'extended', m: 'main' } as const;

/** An empty copy with how each column is stored; options of the table as given. */
export function createLike(
  name: string,
  table: TableFacts,
  target: number | null,
  bench: Bench,
): Sql {
  const like = sql`
CREATE TEMP TABLE ${copyName(name)} (LIKE ${rel(table)} INCLUDING STORAGE INCLUDING COMPRESSION)
  WITH (${list([
    sql`fillfactor = ${lit(Number(table.options.fillfactor ?? 100))}`,
    ...(target === null ? [] : [sql`toast_tuple_target = ${lit(target)}`]),
  ])}) ON COMMIT DROP`;
  const actions = table.columns.flatMap((column) => {
    const base = bench.bases.get(column.name);
    if (base === undefined) return [];
    const alter = sql`ALTER COLUMN ${id(column.name)}`;
    // With another type it is stored as that is by default.
    return [
      sql`${alter} TYPE ${base}`,
      sql`${alter} SET STORAGE ${STORAGE[BY_LETTER[column.storage]]}`,
      ...(column.compression === null
        ? []
        : [sql`${alter} SET COMPRESSION ${COMPRESSION[column.compression]}`]),
    ];
  });
  if (actions.length === 0) return like;
  return sql`${like}; ALTER TABLE ${copyName(name)} ${list(actions)}`;
}
