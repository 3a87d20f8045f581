import { isMap, qualified, type Value } from '../../model/index.ts';
import { columnOf } from './shared/columns.ts';
import { comparisonOf, functionOf, isServed, leadingIndex } from './shared/compare.ts';
import { type Hit, isSmall, type Rule, rowsIn } from './shared/rule.ts';
import type { Level } from './shared/scope.ts';
import { body, disjuncts, lastName, locationOf, nodes } from './shared/tree.ts';

export const implicitCast: Rule = {
  code: 'implicit-cast',
  about: 'a comparison for which the column itself is cast, so that its index does not serve',
  find: (levels) =>
    levels.flatMap((level) =>
      level.conditions.flatMap(disjuncts).flatMap((condition) => hits(condition, level)),
    ),
};

function hits(condition: Value, level: Level): readonly Hit[] {
  const comparison = comparisonOf(condition);
  if (comparison === null || !isServed(comparison)) return [];
  const { left, right } = comparison;
  return [
    { side: left, other: right },
    { side: right, other: left },
  ].flatMap(({ side, other }): readonly Hit[] => {
    const column = columnOf(side, level);
    const type = typeOf(other, level);
    if (column === null || type === null || column.level !== level) return [];
    const { table, column: of } = column;
    const index = leadingIndex(column);
    if (!isCast(of.type, type) || index === null || isSmall(table)) return [];
    if (hasCastIndexed(of.name, type, column.table)) return [];
    return [
      {
        ...{ at: locationOf(condition), table, severity: 'warning', evidence: rowsIn(table) },
        title: `${of.name} of ${qualified(table)} is ${of.type} and is cast to ${type} to be compared: the index ${index} cannot serve it`,
        outside: `give the other side the type of the column: (…)::${of.type}`,
      },
    ];
  });
}

const hasCastIndexed = (
  column: string,
  type: string,
  { indexes }: NonNullable<ReturnType<typeof columnOf>>['table'],
): boolean =>
  indexes.some(({ keys }) =>
    keys.some(({ tree }) => {
      const cast = body(tree ?? undefined, 'TypeCast');
      return (
        isMap(cast?.typeName) &&
        lastName(cast.typeName.names) === type &&
        JSON.stringify(cast.arg).includes(`"${column}"`)
      );
    }),
  );

/** Of two numbers the one below is cast (pg_operator has none for both). Within a rank there are operators for each pair. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['int2', 1],
  ['int4', 1],
  ['int8', 1],
  ['numeric', 2],
  ['float4', 3],
  ['float8', 3],
]);

const rankOf = (type: string): number => RANKS.get(type) ?? 0;

const isCast = (column: string, other: string): boolean =>
  (rankOf(column) > 0 && rankOf(other) > rankOf(column)) ||
  (column === 'bpchar' && other === 'text');

/** What these give, whatever they are given. */
const RESULTS: ReadonlyMap<string, string> = new Map([
  ['extract', 'numeric'],
  ['avg', 'numeric'],
  ['random', 'float8'],
  ['date_part', 'float8'],
  ['percentile_cont', 'float8'],
]);

const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%']);

const MOST_INT8 = 9_223_372_036_854_775_807n;

/** The type of an expression; null: nobody can tell, or it takes the column's. */
function typeOf(node: Value, level: Level): string | null {
  const constant = body(node, 'A_Const');
  if (constant !== null) return typeOfConstant(constant);
  const cast = body(node, 'TypeCast');
  if (cast !== null) return isMap(cast.typeName) ? lastName(cast.typeName.names) : null;
  const column = columnOf(node, level);
  if (column !== null) return column.column.type;
  const items = nodes(body(node, 'List')?.items ?? body(node, 'A_ArrayExpr')?.elements);
  if (items.length > 0) return highest(items, level);
  const call = functionOf(node);
  if (call !== null) return RESULTS.get(call) ?? null;
  const operation = comparisonOf(node);
  return operation !== null && ARITHMETIC.has(operation.operator)
    ? highest([operation.left, operation.right], level)
    : null;
}

function highest(all: readonly Value[], level: Level): string | null {
  const types = all.flatMap((one) => typeOf(one, level) ?? []);
  return types.sort((a, b) => rankOf(b) - rankOf(a))[0] ?? null;
}

function typeOfConstant({ ival, fval }: NonNullable<ReturnType<typeof body>>): string | null {
  if (isMap(ival)) return 'int4';
  if (!isMap(fval)) return null;
  const text = String(fval.fval);
  return /^\d{1,19}$/.test(text) && BigInt(text) <= MOST_INT8 ? 'int8' : 'numeric';
}
