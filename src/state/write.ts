import { id, list, lit, type Sql, sql, textArray } from '../postgres/index.ts';

/** Writes rows, which have the keys of the first for columns, in any order. With `keys`, over those that are the same in these columns. */
export function writing(table: Sql, rows: readonly object[], keys: readonly string[] = []): Sql {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => {
    const fields = new Map<string, unknown>(Object.entries(row));
    return sql`(${list(columns.map((column) => literal(fields.get(column))))})`;
  });
  const others = columns.filter((column) => !keys.includes(column));
  const sets = others.map((column) => sql`${id(column)} = EXCLUDED.${id(column)}`);
  const over = sql` ON CONFLICT (${names(keys)}) DO UPDATE SET ${list(sets)}`;
  return sql`INSERT INTO ${table} (${names(columns)}) VALUES ${list(values)}${keys.length === 0 ? sql`` : over}`;
}

const names = (columns: readonly string[]): Sql => list(columns.map((column) => id(column)));

/** Texts in a list are an array; what is no value of SQL becomes JSON. */
function literal(value: unknown): Sql {
  if (value === null || value === undefined) return lit(null);
  if (isText(value) || typeof value === 'number' || typeof value === 'boolean') return lit(value);
  return Array.isArray(value) && value.every(isText)
    ? textArray(value)
    : lit(JSON.stringify(value));
}

const isText = (value: unknown): value is string => typeof value === 'string';
