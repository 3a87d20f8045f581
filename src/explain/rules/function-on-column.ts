import { isMap, qualified, type Value } from '../../model/index.ts';
import { areKnown, type Column, columnsIn, isApart } from './shared/columns.ts';
import {
  comparisonOf,
  functionOf,
  isIndexed,
  isOneRow,
  isServed,
  leadingIndex,
} from './shared/compare.ts';
import { type Hit, isSmall, type Rule, rowsIn } from './shared/rule.ts';
import type { Level } from './shared/scope.ts';
import { body, disjuncts, lastName, locationOf, stringOf } from './shared/tree.ts';

export const functionOnColumn: Rule = {
  code: 'function-on-column',
  about: 'a condition on a function of a column, which no index of the column serves',
  find: (levels) =>
    levels.flatMap((level) =>
      level.conditions.flatMap(disjuncts).flatMap((condition) => wrapped(condition, level)),
    ),
};

function wrapped(condition: Value, level: Level): readonly Hit[] {
  const comparison = comparisonOf(condition);
  if (comparison === null || !(isServed(comparison) || isPrefix(comparison))) return [];
  const { left, right } = comparison;
  return [
    { side: left, other: right },
    { side: right, other: left },
  ].flatMap(({ side, other }) => hitOf(side, other, level));
}

/** LIKE 'abc%': an index may serve that. */
const isPrefix = ({ operator, right }: { readonly operator: string; readonly right: Value }) =>
  operator === '~~' && !/^[%_]/.test(stringOf(right) ?? '%');

function hitOf(side: Value, other: Value, level: Level): readonly Hit[] {
  const label = labelOf(side);
  const columns = columnsIn(side, level);
  const [column] = columns;
  if (label === null || column === undefined || columns.some((one) => !same(one, column)))
    return [];
  const { item, table } = column;
  if (column.level !== level || table.kind === 'v' || table.kind === 'f') return [];
  // What is compared with columns beside it is looked up by none of them.
  if (!isApart(other, level) || !areKnown(side, level) || isSmall(table)) return [];
  if (isNoOp(side, column) || isIndexed(side, table) || isOneRow(item, level)) return [];
  const index = leadingIndex(column);
  const name = column.column.name;
  const served =
    index === null ? `no index has it` : `the index ${index} on ${name} cannot serve it`;
  return [
    {
      ...{ at: locationOf(side), table, severity: index === null ? 'info' : 'warning' },
      title: `the condition is on ${label(name)} of ${qualified(table)}: ${served}`,
      evidence: rowsIn(table),
      outside: remedyOf(side, name, label(name)),
    },
  ];
}

const same = (a: Column, b: Column): boolean =>
  a.item === b.item && a.column.name === b.column.name;

/** Functions that have a syntax of their own. */
const FORMS = [
  ['CoalesceExpr', 'coalesce'],
  ['CaseExpr', 'case'],
  ['MinMaxExpr', 'greatest'],
] as const;
const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '||']);

/** How it is written, given the column's name; null: it is a column, or what an index has other means for. */
function labelOf(node: Value): ((column: string) => string) | null {
  const name = functionOf(node);
  if (name !== null) return (column) => `${name}(${column})`;
  const form = FORMS.find(([tag]) => body(node, tag) !== null)?.[1];
  if (form !== undefined) return (column) => `${form}(${column})`;
  if (body(node, 'A_Expr')?.kind === 'AEXPR_NULLIF') return (column) => `nullif(${column})`;
  const cast = body(node, 'TypeCast');
  if (cast !== null && isMap(cast.typeName)) {
    const type = lastName(cast.typeName.names);
    const inner = labelOf(cast.arg ?? null) ?? ((column: string) => column);
    return isColumnOrCall(cast.arg) ? (column) => `${inner(column)}::${type}` : null;
  }
  const operator = comparisonOf(node)?.operator ?? '';
  return ARITHMETIC.has(operator) ? (column) => `${column} ${operator} …` : null;
}

const isColumnOrCall = (node: Value | undefined): boolean =>
  body(node, 'ColumnRef') !== null || functionOf(node) !== null;

const TEXT: ReadonlySet<string> = new Set(['text', 'varchar']);

/** A cast that the server leaves out. */
function isNoOp(node: Value, { column }: Column): boolean {
  const cast = body(node, 'TypeCast');
  if (cast === null || !isMap(cast.typeName) || body(cast.arg, 'ColumnRef') === null) return false;
  const type = lastName(cast.typeName.names);
  return type === column.type || (TEXT.has(type) && TEXT.has(column.type));
}

const OF_TIME: ReadonlySet<string> = new Set([
  'date_trunc',
  'date',
  'date_part',
  'extract',
  'to_char',
]);

function remedyOf(node: Value, column: string, label: string): string {
  const cast = body(node, 'TypeCast');
  const type = isMap(cast?.typeName) ? lastName(cast.typeName.names) : '';
  if (OF_TIME.has(functionOf(node) ?? '') || type === 'date') {
    return `compare ${column} itself with the range it stands for: ${column} >= … AND ${column} < …`;
  }
  if (body(node, 'A_Expr') !== null)
    return `move the arithmetic to the other side, so that ${column} stands alone`;
  return `write the condition on ${column} itself, or have an index on (${label})`;
}
