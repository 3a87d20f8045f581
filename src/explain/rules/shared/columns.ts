import type { StatementColumn, StatementTable, Value } from '../../../model/index.ts';
import type { Item, Level } from './scope.ts';
import { body, names, visit } from './tree.ts';

export interface Column {
  readonly item: Item;
  readonly table: StatementTable;
  readonly column: StatementColumn;
  /** The query that has the table in FROM. */
  readonly level: Level;
}

/** The column of a table that a node is; null: it is none, or nobody can tell whose. */
export function columnOf(node: Value | undefined, level: Level): Column | null {
  const reference = body(node, 'ColumnRef');
  if (reference === null) return null;
  const parts = names(reference.fields);
  const name = parts.at(-1);
  const alias = parts.at(-2);
  if (name === undefined) return null;
  for (let at: Level | null = level; at !== null; at = at.outer) {
    const own = at.items.filter((item) => alias === undefined || item.alias === alias);
    const known = own.flatMap((item): Column[] => {
      const column = item.table?.columns.find((one) => one.name === name);
      return item.table === null || column === undefined || at === null
        ? []
        : [{ item, table: item.table, column, level: at }];
    });
    if (known.length > 0) return known.length === 1 ? (known[0] ?? null) : null;
    if (own.some(({ table }) => table === null)) return null;
  }
  return null;
}

/** Columns that an expression reads at this level, subqueries aside. */
export function columnsIn(node: Value | undefined, level: Level): readonly Column[] {
  const found: Column[] = [];
  visit(
    node,
    (key, each) => {
      const column = key === 'ColumnRef' ? columnOf({ ColumnRef: each }, level) : null;
      if (column !== null) found.push(column);
    },
    (key) => key !== 'SubLink',
  );
  return found;
}

/** Whether an expression names a column at all, subqueries aside. */
export function hasColumns(node: Value | undefined): boolean {
  let has = false;
  visit(
    node,
    (key) => {
      has ||= key === 'ColumnRef';
    },
    (key) => key !== 'SubLink',
  );
  return has;
}

/** Whether each column that an expression names is one that is known, subqueries aside. */
export function areKnown(node: Value, level: Level): boolean {
  let known = true;
  visit(
    node,
    (key, each) => {
      if (key === 'ColumnRef') known &&= columnOf({ ColumnRef: each }, level) !== null;
    },
    (key) => key !== 'SubLink',
  );
  return known;
}

/** No column of this query is in it, only constants, parameters and what comes from outside. */
export const isApart = (node: Value, level: Level): boolean =>
  areKnown(node, level) && columnsIn(node, level).every((one) => one.level !== level);
