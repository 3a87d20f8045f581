import { qualified, type Value } from '../../model/index.ts';
import { type Column, columnsIn } from './shared/columns.ts';
import { type Comparison, comparisonOf, isOneRow } from './shared/compare.ts';
import { type Hit, isSmall, type Rule, rowsIn } from './shared/rule.ts';
import type { Level } from './shared/scope.ts';
import { body, disjuncts, lastName, locationOf, nodes, stringOf } from './shared/tree.ts';

/** LIKE and ILIKE. */
const LIKE: ReadonlySet<string> = new Set(['~~', '~~*']);
/** Functions that make a pattern of parts, or of words that SIMILAR TO understands. */
const JOINS: ReadonlySet<string> = new Set(['concat', 'similar_to_escape']);

export const leadingWildcard: Rule = {
  code: 'leading-wildcard',
  about: 'LIKE with a pattern that begins with a wildcard, which no B-tree serves',
  find: (levels) =>
    levels.flatMap((level) =>
      level.conditions.flatMap(disjuncts).flatMap((condition) => hits(condition, level)),
    ),
};

function hits(condition: Value, level: Level): readonly Hit[] {
  const comparison = comparisonOf(condition);
  if (comparison === null || !isLike(condition, comparison)) return [];
  const pattern = beginning(comparison.right);
  const [column, second] = columnsIn(comparison.left, level);
  // A pattern of wildcards alone asks for everything.
  if (pattern === null || !/^[%_]/.test(pattern) || /^%+$/.test(pattern)) return [];
  if (column === undefined || second !== undefined || column.level !== level) return [];
  const { item, table } = column;
  if (table.kind === 'v' || table.kind === 'f' || isSmall(table)) return [];
  if (hasTrigrams(column) || isOneRow(item, level)) return [];
  return [
    {
      ...{ at: locationOf(condition), table, severity: 'warning' },
      title: `every row of ${qualified(table)} is read to match ${column.column.name}: the pattern begins with a wildcard`,
      evidence: rowsIn(table),
      outside: `have a GIN index of trigrams (extension pg_trgm, gin_trgm_ops) on ${column.column.name}, or search words with tsvector`,
    },
  ];
}

/** The parser writes SIMILAR TO as a regular expression that a function makes. */
const isLike = (condition: Value, { operator }: Comparison): boolean =>
  LIKE.has(operator) || (operator === '~' && body(condition, 'A_Expr')?.kind === 'AEXPR_SIMILAR');

/** What a pattern begins with, as far as it is a constant; null: nobody knows. */
function beginning(node: Value): string | null {
  const whole = stringOf(node);
  if (whole !== null) return whole;
  const joined = comparisonOf(node);
  const call = body(node, 'FuncCall');
  const [first] = call !== null && JOINS.has(lastName(call.funcname)) ? nodes(call.args) : [];
  const start = joined?.operator === '||' ? joined.left : first;
  // What is put between wildcards is more than wildcards.
  return start === undefined ? null : suffixed(beginning(start));
}

const suffixed = (start: string | null): string | null =>
  start === null || start === '' ? null : `${start}…`;

/** Any index by trigrams that has the column, or an expression: which one it is does not matter enough. */
const hasTrigrams = ({ table, column }: Column): boolean =>
  table.indexes.some(
    ({ valid, keys }) =>
      valid &&
      keys.some(
        (key) =>
          /trgm|bigm/.test(key.opclass) &&
          (key.column === column.name ||
            JSON.stringify(key.tree ?? '').includes(`"${column.name}"`)),
      ),
  );
