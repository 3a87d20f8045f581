import { append, type Value, type ValueMap } from '../../../model/index.ts';
import { body } from '../../sql/syntax/node.ts';
import { type Context, emit, markAll, type Outputs } from './context.ts';
import { walkExpression } from './expressions.ts';
import { fromItems, joinConditions } from './from.ts';
import { operandOf } from './operand.ts';
import {
  type QueryItem,
  type Scope,
  type Source,
  sourceOf,
  starsOf,
  type TableItem,
} from './scope.ts';
import { columnParts, isNumber, literal, nodes } from './tree.ts';

const NOTHING: Outputs = { outputs: new Map(), stars: [] };

/** Notes what a SELECT uses, and tells what its columns are. */
export function walkQuery(select: ValueMap, outer: Scope | null, context: Context): Outputs {
  context.found.nested += 1;
  const queries = withQueries(select.withClause, outer, context);
  const around: Scope = { items: [], outer, queries };
  const sides = [select.larg, select.rarg].flatMap((side) => {
    // The arms of a set operation are bare bodies.
    const arm = body(side, 'SelectStmt') ?? (typeof side === 'object' ? (side as ValueMap) : null);
    return arm === null || select.op === 'SETOP_NONE' ? [] : [walkQuery(arm, around, context)];
  });
  if (sides[0] !== undefined) return sides[0];
  const isPlain =
    nodes(select.groupClause).length + nodes(select.distinctClause).length === 0 &&
    select.havingClause === undefined;
  const only = {
    alone: isPlain && nodes(select.fromClause).length === 1,
    limit: select.limitCount !== undefined,
    rows: rowsAsked(select),
  };
  const items = fromItems(select.fromClause, around, context, only);
  if (items.length !== 1) only.alone = false;
  const scope: Scope = { items, outer, queries };
  joinConditions(select.fromClause, scope, context);
  walkExpression(select.valuesLists, { position: 'output', conjunct: false }, scope, context);
  const before = context.found.nested;
  const given = walkTargets(select.targetList, scope, context);
  walkExpression(select.whereClause, { position: 'where', conjunct: true }, scope, context);
  walkExpression(select.havingClause, { position: 'where', conjunct: false }, scope, context);
  walkExpression(select.groupClause, { position: 'group', conjunct: false }, scope, context);
  walkExpression(select.distinctClause, { position: 'group', conjunct: false }, scope, context);
  walkSort(select.sortClause, select.targetList, scope, context);
  if (context.found.nested > before) only.alone = false;
  return given;
}

/** LIMIT and OFFSET together; null: there is none, or a parameter. */
function rowsAsked({ limitCount, limitOffset }: ValueMap): number | null {
  const [most, skipped] = [limitCount, limitOffset].map((one) =>
    isNumber(one) ? Number(literal(one)) : null,
  );
  if (most == null || (limitOffset !== undefined && skipped === null)) return null;
  return most + (skipped ?? 0);
}

/** The columns of a target list or of RETURNING. */
export function walkTargets(
  targets: Value | undefined,
  scope: Scope,
  context: Context,
  position: 'output' | 'returning' = 'output',
): Outputs {
  const outputs = new Map<string, Source | null>();
  const stars: TableItem[] = [];
  for (const node of nodes(targets)) {
    const target = body(node, 'ResTarget');
    const parts = columnParts(target?.val);
    if (parts?.at(-1) === '*') {
      const alias = parts.at(-2);
      const of = scope.items.filter((item) => alias === undefined || item.alias === alias);
      const ownStars = of.flatMap(starsOf);
      append(stars, ownStars);
      markAll(ownStars, context);
      for (const item of of) {
        if (item.of === 'query')
          for (const [name, source] of item.outputs) outputs.set(name, source);
      }
      continue;
    }
    const operand = operandOf(target?.val);
    const name = typeof target?.name === 'string' ? target.name : (parts?.at(-1) ?? null);
    const source = operand === null ? null : sourceOf(operand, scope);
    if (name !== null) outputs.set(name, source);
    walkExpression(target?.val, { position, conjunct: false }, scope, context);
  }
  return { outputs, stars };
}

function walkSort(
  clause: Value | undefined,
  targets: Value | undefined,
  scope: Scope,
  context: Context,
): void {
  for (const node of nodes(clause)) {
    const sort = body(node, 'SortBy');
    const position = body(sort?.node, 'A_Const');
    // `ORDER BY 2`, and by the name of an output, which wins over a column's.
    const number = position === null ? null : Number((position.ival as ValueMap | undefined)?.ival);
    const name = columnParts(sort?.node);
    const target = nodes(targets)
      .map((one) => body(one, 'ResTarget'))
      .find((one, at) => at + 1 === number || (name?.length === 1 && one?.name === name[0]));
    const expression = target?.val ?? sort?.node;
    const operand = operandOf(expression);
    const descending = sort?.sortby_dir === 'SORTBY_DESC';
    if (operand !== null) emit(operand, scope, context, { position: 'order', descending });
    else
      walkExpression(
        expression,
        { position: 'order', conjunct: false, descending },
        scope,
        context,
      );
  }
}

/** WITH: those of before can be seen too. */
export function withQueries(
  clause: Value | undefined,
  outer: Scope | null,
  context: Context,
): ReadonlyMap<string, QueryItem> {
  const queries = new Map(outer?.queries ?? []);
  const inner = typeof clause === 'object' ? (clause as ValueMap | null) : null;
  for (const node of nodes(inner?.ctes)) {
    const query = body(node, 'CommonTableExpr');
    const name = String(query?.ctename ?? '');
    if (inner?.recursive === true) queries.set(name, { of: 'query', alias: name, ...NOTHING });
    const scope: Scope = { items: [], outer, queries: new Map(queries) };
    const select = body(query?.ctequery, 'SelectStmt');
    const given =
      select === null
        ? context.walk.statement(query?.ctequery, scope, context).returning
        : walkQuery(select, scope, context);
    queries.set(name, { of: 'query', alias: name, ...given });
  }
  return queries;
}
