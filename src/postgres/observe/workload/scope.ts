import type { Named } from './names.ts';
import type { Operand } from './operand.ts';

/** A column of a table that a statement names, and what was taken out of it on the way. */
export interface Source {
  readonly item: TableItem;
  readonly column: string;
  readonly operator: string | null;
  readonly path: readonly (string | null)[];
}

/** A table in FROM. */
export interface TableItem {
  readonly of: 'table';
  readonly alias: string;
  readonly table: Named;
}

/** A subquery, a view or a CTE: what its columns are, where that is a column of a table. */
export interface QueryItem {
  readonly of: 'query';
  readonly alias: string;
  readonly outputs: ReadonlyMap<string, Source | null>;
  /** Tables below it of which all columns are among the outputs. */
  readonly stars: readonly TableItem[];
}

/** A function, VALUES, a relation that is not known: whatever has columns that are of no interest. */
export interface OpaqueItem {
  readonly of: 'other';
  readonly alias: string;
}

export type Item = TableItem | QueryItem | OpaqueItem;

/** What names of columns may stand for, from the innermost query outwards. */
export interface Scope {
  readonly items: readonly Item[];
  readonly outer: Scope | null;
  /** WITH queries that can be seen from here, innermost first. */
  readonly queries: ReadonlyMap<string, QueryItem>;
}

/** The column that an operand is of; null: of no table, or it cannot be told. */
export function sourceOf(operand: Operand, scope: Scope): Source | null {
  const name = operand.column.at(-1) ?? '';
  const alias = operand.column.at(-2) ?? null;
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    for (const item of at.items) {
      if (alias !== null && item.alias !== alias) continue;
      const source = columnOf(item, name);
      if (source !== undefined) return source === null ? null : through(source, operand);
    }
    // A name in a query with one table can be of nothing else, even where its columns are not known.
    const [only, second] = at.items;
    if (alias === null && only?.of === 'other' && second === undefined) return null;
  }
  return null;
}

/** undefined: it has no such column. */
function columnOf(item: Item, column: string): Source | null | undefined {
  if (item.of === 'other') return undefined;
  if (item.of === 'query') {
    const output = item.outputs.get(column);
    if (output !== undefined) return output;
    const star = item.stars.find(({ table }) => table.columns.has(column));
    return star === undefined ? undefined : columnOf(star, column);
  }
  if (!item.table.columns.has(column)) return undefined;
  return { item, column, operator: null, path: [] };
}

const through = (source: Source, { operator, path }: Operand): Source => ({
  ...source,
  operator: operator ?? source.operator,
  path: [...source.path, ...path],
});

/** Whole rows: `t` where t is a table of the query, or `t.*`. */
export function rowsOf(alias: string, scope: Scope): readonly TableItem[] {
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const item = at.items.find((one) => one.alias === alias);
    if (item !== undefined) return starsOf(item);
  }
  return [];
}

export const starsOf = (item: Item): readonly TableItem[] =>
  item.of === 'table' ? [item] : item.of === 'query' ? item.stars : [];

export const typeOf = ({ item, column }: Source): string => item.table.columns.get(column) ?? '';
