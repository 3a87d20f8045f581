import { type Element, identifier, type StatementTable, type Value } from '../../model/index.ts';
import { columnOf, columnsIn, hasColumns } from '../rules/shared/columns.ts';
import { comparisonOf } from '../rules/shared/compare.ts';
import type { Item, Level } from '../rules/shared/scope.ts';
import { body, nodes, visit } from '../rules/shared/tree.ts';
import { elementOf } from './elements.ts';

/** What one query of a statement asks of one table. */
export interface Wanted {
  readonly table: StatementTable;
  /** Compared with a value for equality; `=`, IN and bare booleans. */
  readonly equal: readonly Element[];
  /** Compared with a column of another table. */
  readonly joined: readonly Element[];
  /** <, >, BETWEEN, LIKE 'x%'. */
  readonly range: readonly Element[];
  /** ORDER BY, as far as it is of this table alone, from its first key. */
  readonly order: readonly { readonly element: Element; readonly descending: boolean }[];
  /** GROUP BY and DISTINCT, where they are of this table alone. */
  readonly groups: readonly Element[];
  /** Columns that its query reads of it, whatever for; null: all of them, or nobody knows. */
  readonly reads: readonly string[] | null;
  /** What it says of a column whatever is asked for: that it is NULL or not, true or not. */
  readonly always: readonly Always[];
  /** It is the only table of its query. */
  readonly alone: boolean;
}

interface Always {
  /** As the predicate of an index has it. */
  readonly sql: string;
  readonly column: string;
}

const RANGE: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', 'BETWEEN']);

export const wantedOf = (levels: readonly Level[]): readonly Wanted[] =>
  levels.flatMap((level) =>
    level.items.flatMap((item) => {
      const { table } = item;
      return table !== null && 'rpm'.includes(table.kind) ? [wantedIn(level, item, table)] : [];
    }),
  );

function wantedIn(level: Level, item: Item, table: StatementTable): Wanted {
  const equal: Element[] = [];
  const joined: Element[] = [];
  const range: Element[] = [];
  for (const condition of level.conditions) {
    const comparison = comparisonOf(condition);
    if (comparison === null) continue;
    const { operator, left, right } = comparison;
    for (const [side, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const element = ofItem(side, level, item);
      if (element === null) continue;
      const isValue = !hasColumns(other) && body(other, 'SubLink') === null;
      if (operator === '=' || operator === 'IN') (isValue ? equal : joined).push(element);
      else if (RANGE.has(operator) && isValue) range.push(element);
    }
  }
  const only = (of: readonly (Element | null)[]): readonly Element[] =>
    of.every((one) => one !== null) ? of.flatMap((one) => one ?? []) : [];
  return {
    ...{ table, alone: level.items.length === 1 },
    ...{ equal: distinct(equal), joined: distinct(joined), range: distinct(range) },
    order: orderOf(level, item),
    reads: readsOf(level, item),
    always: level.conditions.flatMap((condition) => alwaysOf(condition, level, item)),
    groups: distinct(only(nodes(level.query.groupClause).map((node) => ofItem(node, level, item)))),
  };
}

/** A condition that has no value in it which the next statement may have otherwise. */
function alwaysOf(node: Value, level: Level, item: Item): readonly Always[] {
  const bool = body(node, 'BoolExpr');
  const [negated] = bool?.boolop === 'NOT_EXPR' ? nodes(bool.args) : [];
  const test = body(node, 'NullTest');
  const column = columnOf(negated ?? test?.arg ?? node, level);
  if (column?.item !== item) return [];
  const { name, type } = column.column;
  const bare = identifier(name);
  if (test !== null) {
    const word = test.nulltesttype === 'IS_NULL' ? 'NULL' : 'NOT NULL';
    return [{ sql: `${bare} IS ${word}`, column: name }];
  }
  if (type !== 'bool') return [];
  return [{ sql: negated === undefined ? bare : `NOT ${bare}`, column: name }];
}

/** An element that is of this table alone; null: it is not, or it cannot be said. */
function ofItem(node: Value, level: Level, item: Item): Element | null {
  const columns = columnsIn(node, level);
  const isOwn = columns.length > 0 && columns.every((one) => one.item === item);
  return isOwn ? elementOf(node) : null;
}

function readsOf(level: Level, item: Item): readonly string[] | null {
  const found = new Set<string>();
  let all = false;
  visit(level.query, (key, node) => {
    if (key !== 'ColumnRef') return;
    const column = columnOf({ ColumnRef: node }, level);
    if (column?.item === item) found.add(column.column.name);
    // `*`, `t.*`, `t`, or a name that nobody here knows.
    if (column === null) all = true;
  });
  return all ? null : [...found];
}

function orderOf(level: Level, item: Item): Wanted['order'] {
  const keys = nodes(level.query.sortClause).map((node) => {
    const sort = body(node, 'SortBy');
    const column = columnOf(sort?.node, level);
    const element = column?.item === item ? elementOf(sort?.node) : null;
    return element === null ? null : { element, descending: sort?.sortby_dir === 'SORTBY_DESC' };
  });
  return keys.every((key) => key !== null) ? keys.flatMap((key) => key ?? []) : [];
}

const distinct = (elements: readonly Element[]): readonly Element[] => [
  ...new Map(elements.map((one) => [one.sql, one])).values(),
];
