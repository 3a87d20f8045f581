import { isMap, type Value, type ValueMap } from '../../model/index.ts';
import { type Column, columnOf } from './shared/columns.ts';
import { comparisonOf } from './shared/compare.ts';
import { type Hit, type Rule, rowsIn } from './shared/rule.ts';
import type { Level } from './shared/scope.ts';
import { body, disjuncts, lastName, locationOf, nodes, withoutCasts } from './shared/tree.ts';

/** Rows that a hash table in memory takes with ease. */
const FEW = 10_000;

export const notInSubquery: Rule = {
  code: 'not-in-subquery',
  about: 'NOT IN (SELECT …): no row at all where a NULL is among them, and never an anti-join',
  find: (levels) =>
    levels.flatMap((level) =>
      level.conditions.flatMap(disjuncts).flatMap((condition) => hits(condition, levels)),
    ),
};

function hits(condition: Value, levels: readonly Level[]): readonly Hit[] {
  const query = excluded(condition);
  if (query === null) return [];
  const inner = levels.find((level) => level.query === query);
  const value = query.valuesLists === undefined ? outputOf(query) : null;
  // A list of constants is a list, however it is written.
  if (value === null ? areConstants(query) : isNeverNull(value) && inner?.items.length === 0)
    return [];
  const column = inner === undefined ? null : columnOf(value ?? undefined, inner);
  const hit = {
    ...{ at: locationOf(condition), table: column?.table ?? null },
    evidence: column === null ? [] : rowsIn(column.table),
    outside:
      'write NOT EXISTS (SELECT … WHERE … = …): it can be an anti-join, and NULLs do no harm',
  };
  const isSure = inner !== undefined && column !== null && isNotNull(column, inner);
  if (isSure || isNeverNull(value)) {
    const rows = column?.table.rows ?? inner?.items[0]?.table?.rows ?? null;
    if (rows !== null && rows < FEW) return [];
    const title =
      'NOT IN cannot be an anti-join: all rows of the subquery are kept and looked through';
    return [{ ...hit, severity: 'info', title }];
  }
  const what = column === null ? 'a row of the subquery' : column.column.name;
  const title = `NOT IN returns no row at all once ${what} is NULL, and it cannot be an anti-join`;
  return [{ ...hit, severity: 'warning', title }];
}

/** The subquery of `x NOT IN (SELECT …)` or `x <> ALL (SELECT …)`; null: it is neither. */
function excluded(condition: Value): ValueMap | null {
  const bool = body(condition, 'BoolExpr');
  const negated = bool?.boolop === 'NOT_EXPR' ? nodes(bool.args)[0] : undefined;
  const any = body(negated, 'SubLink');
  if (any?.subLinkType === 'ANY_SUBLINK' && OF_EQUAL.has(lastName(any.operName))) {
    return selectOf(any);
  }
  const all = body(condition, 'SubLink');
  const isAll = all?.subLinkType === 'ALL_SUBLINK' && lastName(all.operName) === '<>';
  return isAll && all !== null ? selectOf(all) : null;
}

/** IN has no name of an operator. */
const OF_EQUAL: ReadonlySet<string> = new Set(['', '=']);

const selectOf = ({ subselect }: ValueMap): ValueMap | null =>
  isMap(subselect) ? body(subselect, 'SelectStmt') : null;

const outputOf = ({ targetList }: ValueMap): Value | null =>
  body(nodes(targetList)[0], 'ResTarget')?.val ?? null;

/** `VALUES (1), (2)` */
const areConstants = ({ valuesLists }: ValueMap): boolean =>
  nodes(valuesLists).length > 0 &&
  nodes(valuesLists).every((row) => nodes(body(row, 'List')?.items).every(isNeverNull));

/** A constant, a count, coalesce() that ends in one: whatever the rows hold. */
function isNeverNull(node: Value | null): boolean {
  const bare = node === null ? undefined : withoutCasts(node);
  const constant = body(bare, 'A_Const');
  if (constant !== null) return constant.isnull !== true;
  const call = body(bare, 'FuncCall');
  if (call !== null) return lastName(call.funcname) === 'count' && call.over === undefined;
  return nodes(body(bare, 'CoalesceExpr')?.args).some(isNeverNull);
}

/** By its declaration, or because a condition that it meets says so. */
function isNotNull({ column, item }: Column, level: Level): boolean {
  if (column.notNull && !item.nullable) return true;
  const isIt = (node: Value | undefined) => {
    const other = columnOf(node, level);
    return other?.item === item && other.column.name === column.name;
  };
  return level.conditions.some((condition) => {
    const test = body(condition, 'NullTest');
    if (test !== null) return test.nulltesttype === 'IS_NOT_NULL' && isIt(test.arg);
    const comparison = comparisonOf(condition);
    const isPlain = body(condition, 'A_Expr')?.kind !== 'AEXPR_DISTINCT';
    return comparison !== null && isPlain && (isIt(comparison.left) || isIt(comparison.right));
  });
}
