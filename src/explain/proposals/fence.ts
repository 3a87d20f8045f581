import {
  type FenceQuestion,
  type FenceTrial,
  isMap,
  measured,
  type Proposal,
  type StatementFacts,
  type StatementTable,
  type ValueMap,
} from '../../model/index.ts';
import { type Column, columnOf } from '../rules/shared/columns.ts';
import type { Level } from '../rules/shared/scope.ts';
import { body, lastName, nodes, visit } from '../rules/shared/tree.ts';
import { operatorsOf } from './fence-operators.ts';
import { proposal, round } from './shared.ts';

/*
 * A WITH query that says MATERIALIZED is worked out whole before anything of the outer query looks at it. Without that
 * word it means the same only where no row that it leaves out could be told of, no error could be raised that it kept
 * from being raised, and nothing depends on the order or the number of times. Whatever is in doubt is left alone.
 */

/** Fences that could go without the meaning of the statement, by its words alone. */
export function fenceQuestions(
  { tree, text }: StatementFacts,
  levels: readonly Level[],
): readonly FenceQuestion[] {
  const query = body(tree, 'SelectStmt');
  const clause = query?.withClause;
  if (query === null || !isMap(clause) || clause.recursive === true || !isSteady(tree)) return [];
  const outer = levels.find((level) => level.query === query);
  if (outer === undefined || !areTables(levels)) return [];
  return nodes(clause.ctes).flatMap((node) => {
    const cte = body(node, 'CommonTableExpr');
    return cte === null ? [] : questionOf(cte, outer, levels, text, tree);
  });
}

/** Functions whose result depends on the order of rows. */
const ORDERED = /^(?:array_agg|string_agg|jsonb?_(?:object_)?agg(?:_strict|_unique)*|xmlagg)$/;

/** Nothing of it depends on the order of rows, on how often something is done, or locks or writes. */
function isSteady(tree: ValueMap): boolean {
  let steady = true;
  visit(tree, (key, node) => {
    const { limitCount, limitOffset, distinctClause, sortClause } = node;
    if (UNSTEADY.has(key)) steady = false;
    if (limitCount !== undefined || limitOffset !== undefined) steady = false;
    // DISTINCT ON takes the first that comes; plain DISTINCT has one empty element.
    if (nodes(distinctClause).some((one) => isMap(one) && Object.keys(one).length > 0))
      steady = false;
    if (nodes(sortClause).length > 0 && node !== body(tree, 'SelectStmt')) steady = false;
    if (key === 'FuncCall' && (node.over !== undefined || ORDERED.test(lastName(node.funcname)))) {
      steady = false;
    }
  });
  return steady;
}

const UNSTEADY: ReadonlySet<string> = new Set([
  ...['LockingClause', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt', 'intoClause'],
  ...['RangeTableSample', 'RangeFunction', 'RangeTableFunc', 'JsonTable'],
]);

const areTables = (levels: readonly Level[]): boolean =>
  levels.every(({ items }) =>
    items.every(({ table }) => table === null || 'rpm'.includes(table.kind)),
  );

function questionOf(
  cte: ValueMap,
  outer: Level,
  levels: readonly Level[],
  text: string,
  tree: ValueMap,
): readonly FenceQuestion[] {
  const name = String(cte.ctename);
  const query = isMap(cte.ctequery) ? body(cte.ctequery, 'SelectStmt') : null;
  const inner = levels.find((level) => level.query === query);
  const isFence = cte.ctematerialized === 'CTEMaterializeAlways' && cte.aliascolnames === undefined;
  if (!isFence || query === null || inner === undefined) return [];
  if (timesRead(name, tree) !== 1 || query.withClause !== undefined) return [];
  const alias = aliasIn(name, outer.query);
  const table = inner.items[0]?.table;
  const open = withoutWord(cte, text);
  if (alias === null || table === undefined || table === null || open === null) return [];
  const operators = operatorsOf(alias, outer, outputsOf(inner), inner);
  if (operators === null) return [];
  const { schema, name: of } = table;
  return [{ name, table: { schema, name: of }, text: open, operators }];
}

/** How often a name is read; one that is defined twice counts as often. */
function timesRead(name: string, tree: ValueMap): number {
  let times = 0;
  visit(tree, (key, node) => {
    if (key === 'RangeVar' && node.relname === name && node.schemaname === undefined) times++;
    if (key === 'CommonTableExpr' && node.ctename === name) times += 0.5;
  });
  return times === 1.5 ? 1 : 0;
}

/** What the outer query itself calls it in FROM, joins aside that may leave it out. */
function aliasIn(name: string, query: ValueMap): string | null {
  let found: string | null = null;
  visit(
    query.fromClause,
    (key, node) => {
      if (key !== 'RangeVar' || node.relname !== name) return;
      found = isMap(node.alias) ? String(node.alias.aliasname) : name;
    },
    (key) => key !== 'subquery',
  );
  return found;
}

/** Columns of it that are columns of tables, as they are. */
function outputsOf(inner: Level): ReadonlyMap<string, Column> {
  const outputs = new Map<string, Column>();
  for (const target of nodes(inner.query.targetList)) {
    const result = body(target, 'ResTarget');
    const column = columnOf(result?.val, inner);
    const fields = nodes(body(result?.val, 'ColumnRef')?.fields);
    if (column !== null) {
      outputs.set(typeof result?.name === 'string' ? result.name : column.column.name, column);
    } else if (body(fields.at(-1), 'A_Star') !== null && inner.items.length === 1) {
      const [item] = inner.items;
      for (const one of item?.table?.columns ?? []) {
        if (item?.table)
          outputs.set(one.name, { item, table: item.table, column: one, level: inner });
      }
    }
  }
  return outputs;
}

/** The statement without the word; null: comments or more stand where it is. */
function withoutWord(cte: ValueMap, text: string): string | null {
  const bytes = Buffer.from(text);
  const from = Number(cte.location ?? 0);
  const rest = bytes.subarray(from).toString();
  const found = /^((?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*)\s+AS\s+)MATERIALIZED\b/iu.exec(rest);
  const [whole, kept] = found ?? [];
  if (whole === undefined || kept === undefined) return null;
  return `${bytes.subarray(0, from).toString()}${kept}${rest.slice(whole.length).trimStart()}`;
}

/** Milliseconds that anybody would notice. */
const NOTICED = 1;
/** What is left of the time, at most. */
const LEFT = 0.8;

/** What running it both ways came to; null: nothing to gain, or not the same. */
export function fenceProposal(trial: FenceTrial, table: StatementTable): Proposal | null {
  const { question, why, same, before, after } = trial;
  if (why !== null || !same || before.ms === null || after.ms === null) return null;
  if (after.ms > before.ms * LEFT || before.ms - after.ms < NOTICED) return null;
  const from = 'EXPLAIN ANALYZE, both ways in one snapshot';
  return proposal(table, {
    code: 'drop-fence',
    title: `the fence of WITH ${question.name} keeps conditions out: without MATERIALIZED the same rows come in ${round(after.ms)} ms, not ${round(before.ms)}`,
    evidence: [
      measured('blocks before', before.buffers ?? 0, 'blocks', from),
      measured('blocks without it', after.buffers ?? 0, 'blocks', from),
      measured(
        'rows of both, as multisets',
        'the same',
        null,
        'count and sum of hashes of all rows',
      ),
    ],
    gain: {
      ...{ how: 'measured', what: 'time of the statement', unit: 'ms' },
      ...{ before: round(before.ms), after: round(after.ms) },
    },
    outside: `leave MATERIALIZED out of WITH ${question.name}`,
    tried: [],
  });
}
