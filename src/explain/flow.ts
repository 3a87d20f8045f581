import type { PlanNode } from '../model/index.ts';

/** Why what came of a node is not what would have come of it. */
interface Flow {
  /** Who asks may have had enough before its last row: it may have more. */
  readonly cut: boolean;
  /** Some rows are counted again each time they are returned to, as a merge join does with its inner side. */
  readonly again: boolean;
  /** Within the recursive part of a recursion, whose size the planner does not estimate. */
  readonly guess: boolean;
}

const WHOLE: Flow = { cut: false, again: false, guess: false };

/** These read all of what is below them before they answer. */
const COMPLETE: ReadonlySet<string> = new Set([
  ...['Sort', 'Hash', 'ModifyTable', 'Bitmap Heap Scan', 'BitmapAnd', 'BitmapOr'],
]);
const COMPLETE_STRATEGIES: ReadonlySet<string | null> = new Set(['Plain', 'Hashed', 'Mixed']);

/** Rows are none of theirs: bitmaps of several have no rows, and what changes a table returns none. */
const ROWLESS: ReadonlySet<string> = new Set(['BitmapAnd', 'BitmapOr', 'ModifyTable']);

/** The nodes, each with whether what came of it can be held against its estimate. */
export function withComparable(nodes: readonly PlanNode[]): readonly PlanNode[] {
  const flow = flowOf(nodes);
  return nodes.map((node) => {
    const { cut, again, guess } = flow[node.id] ?? WHOLE;
    const { planned, perLoop } = node.rows;
    const told = planned !== null && perLoop !== null && !ROWLESS.has(node.type);
    const comparable = told && !again && !guess && (!cut || perLoop > planned);
    return { ...node, rows: { ...node.rows, comparable } };
  });
}

/** How each node was asked for its rows, from the topmost down; a CTE after those that read it. */
function flowOf(nodes: readonly PlanNode[]): readonly Flow[] {
  const flow: Flow[] = nodes.map(() => WHOLE);
  const ctes: number[] = [];
  const waiting = [0];
  for (let id = waiting.pop() ?? ctes.pop(); id !== undefined; id = waiting.pop() ?? ctes.pop()) {
    const node = nodes[id];
    if (node === undefined) continue;
    flow[id] = flowInto(node, nodes, flow);
    for (const child of node.children) {
      (nodes[child]?.subplan?.startsWith('CTE ') === true ? ctes : waiting).push(child);
    }
  }
  return flow;
}

function flowInto(node: PlanNode, nodes: readonly PlanNode[], flow: readonly Flow[]): Flow {
  const parent = node.parent === null ? undefined : nodes[node.parent];
  if (parent === undefined) return WHOLE;
  const above = flow[parent.id] ?? WHOLE;
  if (node.subplan?.startsWith('CTE ') === true) {
    const name = node.subplan.slice('CTE '.length);
    const readers = nodes.filter(({ cte, type }) => cte === name && type === 'CTE Scan');
    return { ...WHOLE, cut: readers.every(({ id }) => flow[id]?.cut === true) };
  }
  // EXISTS and IN stop at the row that tells.
  if (node.relationship === 'InitPlan' || node.relationship === 'SubPlan') {
    return { ...WHOLE, cut: true, guess: above.guess };
  }
  const isInner = node.relationship === 'Inner';
  const guess = above.guess || (parent.type === 'Recursive Union' && isInner);
  return {
    cut: isCut(node, parent, nodes, above),
    again: parent.type === 'Merge Join' && isInner,
    guess,
  };
}

function isCut(node: PlanNode, parent: PlanNode, nodes: readonly PlanNode[], above: Flow): boolean {
  const isInner = node.relationship === 'Inner';
  switch (parent.type) {
    case 'Limit':
      return above.cut || isSatisfied(parent);
    case 'Aggregate':
    case 'SetOp':
      return above.cut && !COMPLETE_STRATEGIES.has(parent.strategy);
    case 'Merge Join':
      return true;
    case 'Hash Join':
      return !isInner && (above.cut || parent.children.some((id) => isEmptyHash(nodes[id])));
    case 'Nested Loop':
      if (!isInner) return above.cut;
      return (
        ['Semi', 'Anti'].includes(parent.joinType ?? '') || (above.cut && (node.loops ?? 0) <= 1)
      );
    default:
      return above.cut && !COMPLETE.has(parent.type);
  }
}

/** A limit that took all it was to take; one that ran out of rows before read everything. */
const isSatisfied = ({ rows: { planned, perLoop } }: PlanNode): boolean =>
  planned === null || perLoop === null || perLoop >= planned;

/** With nothing to be found in it, the other side is not read. */
const isEmptyHash = (node: PlanNode | undefined): boolean =>
  node?.type === 'Hash' && (node.rows.perLoop ?? 0) === 0;
