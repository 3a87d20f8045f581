import { isList, isMap, type StatementTable, type Value } from '../../../model/index.ts';
import { type Column, columnOf, hasColumns } from './columns.ts';
import type { Item, Level } from './scope.ts';
import { body, lastName, names } from './tree.ts';

export interface Comparison {
  /** As the parser names it: `=`, `~~` of LIKE, `BETWEEN`; `IN` of a list. */
  readonly operator: string;
  readonly left: Value;
  readonly right: Value;
}

/** A comparison of two sides; null: it is none. */
export function comparisonOf(node: Value | undefined): Comparison | null {
  const expression = body(node, 'A_Expr');
  if (expression === null) return null;
  const { lexpr, rexpr } = expression;
  if (lexpr === undefined || rexpr === undefined) return null;
  const name = lastName(expression.name);
  const operator = expression.kind === 'AEXPR_IN' && name === '=' ? 'IN' : name;
  return { operator, left: lexpr, right: rexpr };
}

/** Operators that a B-tree may serve. */
const SERVED: ReadonlySet<string> = new Set(['=', '<', '<=', '>', '>=', 'IN', 'BETWEEN']);

export const isServed = ({ operator }: Comparison): boolean => SERVED.has(operator);

/** Whether another condition picks one row of it by a unique index: then nothing else of it is worth an index. */
export function isOneRow(item: Item, level: Level): boolean {
  const equal = new Set(
    level.conditions.flatMap((condition) => {
      const comparison = comparisonOf(condition);
      if (comparison?.operator !== '=') return [];
      return [
        [comparison.left, comparison.right],
        [comparison.right, comparison.left],
      ].flatMap(([side, other]) => {
        const column = columnOf(side, level);
        return column?.item === item && !hasColumns(other) ? [column.column.name] : [];
      });
    }),
  );
  return (item.table?.indexes ?? []).some(
    ({ unique, valid, partial, keys }) =>
      unique &&
      valid &&
      !partial &&
      keys.every(({ column }) => column !== null && equal.has(column)),
  );
}

/** An index that a condition on the bare column may use. */
export const leadingIndex = ({ table, column }: Column): string | null =>
  table.indexes.find(
    ({ valid, method, keys }) =>
      valid && ['btree', 'hash', 'brin'].includes(method) && keys[0]?.column === column.name,
  )?.name ?? null;

/** Whether a key of an index of the table is this expression. */
export const isIndexed = (expression: Value, { indexes }: StatementTable): boolean => {
  const wanted = JSON.stringify(shape(expression));
  return indexes.some(
    ({ valid, keys }) =>
      valid && keys.some(({ tree }) => tree !== null && JSON.stringify(shape(tree)) === wanted),
  );
};

/** Casts that the server writes by itself, and that change nothing. */
const TEXT: ReadonlySet<string> = new Set(['text', 'varchar', 'bpchar']);

/** An expression without where it stands, whose its columns are, and casts of texts. */
function shape(node: Value | undefined): Value {
  if (isList(node)) return node.map(shape);
  if (!isMap(node)) return node ?? null;
  const cast = body(node, 'TypeCast');
  if (cast !== null && isMap(cast.typeName) && TEXT.has(lastName(cast.typeName.names))) {
    return shape(cast.arg);
  }
  const column = body(node, 'ColumnRef');
  if (column !== null) return { ColumnRef: names(column.fields).at(-1) ?? '' };
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'location' && key !== 'funcformat')
      .map(([key, value]) => [
        key,
        NAMED.has(key) && names(value).length > 0 ? lastName(value) : shape(value),
      ]),
  );
}

/** Names whose schema the server writes where somebody else did not. */
const NAMED: ReadonlySet<string> = new Set(['funcname', 'names', 'name']);

/** A function's own name; null: the node calls none. */
export const functionOf = (node: Value | undefined): string | null => {
  const call = body(node, 'FuncCall');
  return call === null ? null : lastName(call.funcname);
};
