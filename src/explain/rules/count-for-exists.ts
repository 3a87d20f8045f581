import { isMap, type Value, type ValueMap } from '../../model/index.ts';
import { comparisonOf, isOneRow } from './shared/compare.ts';
import { type Hit, isSmall, type Rule, rowsIn } from './shared/rule.ts';
import type { Level } from './shared/scope.ts';
import { body, integerOf, lastName, locationOf, nodes, visit } from './shared/tree.ts';

export const countForExists: Rule = {
  code: 'count-for-exists',
  about: 'all rows are counted to know whether there is one',
  find: (levels, { tree }) => {
    const hits: Hit[] = [];
    visit(tree, (key, node) => {
      if (key !== 'A_Expr') return;
      const hit = hitOf({ A_Expr: node }, levels);
      if (hit !== null) hits.push(hit);
    });
    return hits;
  },
};

const FLIPPED: ReadonlyMap<string, string> = new Map([
  ['>', '<'],
  ['<', '>'],
  ['>=', '<='],
  ['<=', '>='],
  ['=', '='],
  ['<>', '<>'],
]);

/** What tells no more than whether there is a row: of a count that is never below 0. */
const ASKS: ReadonlySet<string> = new Set(['> 0', '>= 1', '= 0', '<> 0', '< 1', '<= 0']);

function hitOf(node: Value, levels: readonly Level[]): Hit | null {
  const comparison = comparisonOf(node);
  if (comparison === null) return null;
  const { operator, left, right } = comparison;
  const counted = countOf(left, levels) ?? countOf(right, levels);
  const isLeft = countOf(left, levels) !== null;
  const number = integerOf(isLeft ? right : left);
  const asked = isLeft ? operator : FLIPPED.get(operator);
  if (counted === null || !ASKS.has(`${asked} ${number}`)) return null;
  const { items } = counted;
  const matters = items.filter((item) => !isSmall(item.table) && !isOneRow(item, counted));
  if (matters.length === 0) return null;
  const table = matters[0]?.table ?? null;
  const negated = ['= 0', '< 1', '<= 0'].includes(`${asked} ${number}`);
  return {
    ...{ at: locationOf(node), table, severity: 'warning' },
    title: 'all rows are counted to know whether there is one',
    evidence: table === null ? [] : rowsIn(table),
    outside: `write ${negated ? 'NOT EXISTS' : 'EXISTS'} (SELECT … ): it ends at the first row`,
  };
}

/** The query whose rows are counted, and nothing else; null: it is no such count. */
function countOf(node: Value, levels: readonly Level[]): Level | null {
  const link = body(node, 'SubLink');
  if (link?.subLinkType === 'EXPR_SUBLINK' && isMap(link.subselect)) {
    const query = body(link.subselect, 'SelectStmt');
    const [target, second] = nodes(query?.targetList);
    const level = levels.find((one) => one.query === query);
    const isCount = second === undefined && isCounting(body(target, 'ResTarget')?.val);
    return isCount && level !== undefined && isWhole(level.query) ? level : null;
  }
  if (!isCounting(node)) return null;
  return (
    levels.find(
      ({ query }) => isWhole(query) && aggregatesOf(query) === 1 && holds(query.targetList, node),
    ) ?? null
  );
}

/** Calls in what it returns: beside another aggregate all rows are read anyway. */
function aggregatesOf({ targetList }: ValueMap): number {
  let calls = 0;
  visit(
    targetList,
    (key) => {
      calls += key === 'FuncCall' ? 1 : 0;
    },
    (key) => key !== 'SubLink',
  );
  return calls;
}

/** Whether it is part of it, subqueries aside. */
function holds(whole: Value | undefined, part: Value): boolean {
  let has = false;
  visit(
    whole,
    (_, each) => {
      has ||= Object.values(each).includes(part);
    },
    (key) => key !== 'SubLink',
  );
  return has;
}

/** One row for all that there is. */
const isWhole = (query: ValueMap): boolean =>
  query.groupClause === undefined &&
  query.havingClause === undefined &&
  query.limitCount === undefined &&
  query.limitOffset === undefined;

function isCounting(node: Value | undefined): boolean {
  const call = body(node, 'FuncCall');
  if (call === null || lastName(call.funcname) !== 'count') return false;
  return call.agg_distinct !== true && call.over === undefined;
}
