import {
  type ExplainFinding,
  measured,
  type PlanNode,
  putInto,
  type QueryPlan,
} from '../../model/index.ts';
import { cannotTell, found, gradeOf, type Sign, timeTold } from './finding.ts';
import { count, nameOf, times } from './words.ts';

/** How wrong it has to be, and of how many rows in all: below, no plan is another for it. */
const WRONG = 10;
const ROWS = 1_000;

/** Where an estimate first goes wrong: not the nodes above, which were given the wrong number. */
export const misestimate: Sign = {
  code: 'misestimate',
  find: (plan) => {
    if (!plan.analyzed) return [unknown()];
    return wrongOrigins(plan).map((origin) => misestimated(plan, origin));
  },
};

interface Origin {
  readonly node: PlanNode;
  /** Nodes above that are wrong with it. */
  readonly carried: readonly PlanNode[];
}

/** The nodes whose own estimate is wrong, where it, or what is built on it, is about many rows. */
export function wrongOrigins(plan: QueryPlan): readonly Origin[] {
  const { nodes } = plan;
  const wrong = nodes.map(({ rows }) => rows.comparable && (rows.qError ?? 1) >= WRONG);
  const isWrong = (id: number | null): boolean => id !== null && wrong[id] === true;
  const takers = takersOf(nodes);
  const spoiled = new Set(nodes.flatMap(({ id }) => (isWrong(id) ? (takers[id] ?? []) : [])));
  const matters = new Set(
    nodes.filter((node) => isWrong(node.id) && rowsOf(node) >= ROWS).map(({ id }) => id),
  );
  // A CTE stands before those that read it, so that once down the list may not do.
  for (let before = -1; before < matters.size; ) {
    before = matters.size;
    for (const { id } of nodes) {
      if (isWrong(id) && takers[id]?.some((taker) => matters.has(taker))) matters.add(id);
    }
  }
  return nodes
    .filter(({ id }) => matters.has(id) && !spoiled.has(id))
    .map((node) => ({ node, carried: carriedBy(node, nodes, isWrong) }));
}

/** Of an estimate that was too high one loop counts: what never came was handed on to nobody. */
const rowsOf = ({ rows }: PlanNode): number => Math.max(rows.planned ?? 0, rows.inAll ?? 0);

/** Whom each node gives its rows to: its parent; a CTE those that scan it; other subplans nobody. */
function takersOf(nodes: readonly PlanNode[]): readonly (readonly number[])[] {
  const scans = new Map<string, number[]>();
  for (const { id, cte } of nodes) {
    if (cte !== null) putInto(scans, `CTE ${cte}`, id);
  }
  return nodes.map(({ parent, subplan }) =>
    subplan === null ? (parent === null ? [] : [parent]) : (scans.get(subplan) ?? []),
  );
}

function carriedBy(
  node: PlanNode,
  nodes: readonly PlanNode[],
  isWrong: (id: number | null) => boolean,
): readonly PlanNode[] {
  const found: PlanNode[] = [];
  for (let id = node.subplan === null ? node.parent : null; isWrong(id); ) {
    const above: PlanNode | undefined = id === null ? undefined : nodes[id];
    if (above === undefined) break;
    found.push(above);
    id = above.subplan === null ? above.parent : null;
  }
  return found;
}

function misestimated(plan: QueryPlan, { node, carried }: Origin): ExplainFinding {
  const { planned, perLoop, qError, inAll } = node.rows;
  const ms = [node, ...carried].reduce((all, { time }) => all + (time.exclusive ?? 0), 0);
  const each = (node.loops ?? 1) > 1 ? ' each time' : '';
  const about = relationOf(plan, node);
  return found({
    code: 'misestimate',
    node,
    about,
    severity: gradeOf(plan, ms),
    title: `${nameOf(node)}: ${count(planned)} rows expected, ${count(perLoop)} came${each}, ${times(qError)} off`,
    evidence: [
      measured('rows expected, per loop', planned ?? 0, null, 'EXPLAIN, Plan Rows'),
      measured('rows that came, per loop', perLoop ?? 0, null, 'EXPLAIN, Actual Rows'),
      measured('q-error', qError ?? 1, null, 'max / min of both, at least 1 each'),
      measured('rows in all', inAll ?? 0, null, 'Actual Rows × Actual Loops'),
      ...(carried.length === 0
        ? []
        : [measured('nodes above that go wrong with it', carried.length, null, 'the plan')]),
      ...timeTold(plan, ms),
    ],
    outside: remedyOf(plan, node),
  });
}

/** A bitmap's rows are those of the table that is read by it. */
function relationOf({ nodes }: QueryPlan, node: PlanNode): PlanNode {
  let about = node;
  while (about.relation === null && about.type.startsWith('Bitmap') && about.parent !== null) {
    about = nodes[about.parent] ?? about;
    if (about.parent === null) break;
  }
  return about;
}

const GROUPS: ReadonlySet<string> = new Set(['Aggregate', 'Group', 'Unique']);

function remedyOf({ nodes }: QueryPlan, { type, relation, children }: PlanNode): string {
  if (type === 'Function Scan' || type === 'ProjectSet') {
    return 'tell the planner how many rows the function returns: ALTER FUNCTION … ROWS n';
  }
  if (['Recursive Union', 'WorkTable Scan'].includes(type)) {
    return 'nothing in the statistics helps: the planner guesses how far a recursion goes';
  }
  if (type === 'WindowAgg') {
    return 'nothing in the statistics helps: what a window function returns is not known before';
  }
  if (
    type === 'SetOp' ||
    (GROUPS.has(type) && children.some((id) => nodes[id]?.type === 'Append'))
  ) {
    return 'nothing in the statistics helps: the planner takes all rows of a set operation for different ones; UNION ALL where they are';
  }
  if (GROUPS.has(type)) {
    return 'ANALYZE; for groups of several columns, extended statistics (ndistinct)';
  }
  if (relation !== null || type.endsWith('Scan')) {
    return 'ANALYZE first; where conditions on several columns depend on each other, extended statistics';
  }
  return 'ANALYZE the tables that are joined; no statistics know how columns of two tables depend on each other';
}

const unknown = (): ExplainFinding =>
  cannotTell({
    code: 'misestimate',
    question: 'Do the rows that came differ from those expected?',
    why: 'the statement was planned and not executed',
    needs: 'give the output of EXPLAIN (ANALYZE, BUFFERS)',
  });
