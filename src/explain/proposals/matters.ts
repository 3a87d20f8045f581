import type { PlanNode, QueryPlan, StatementTable } from '../../model/index.ts';
import type { Wanted } from './wanted.ts';

/** Rows that are read and thrown away without anybody minding. */
const FEW = 1_000;
/** Milliseconds below which there is nothing to gain. */
const FAST = 1;

/** Tables that the plan reads more of than it needs, or sorts; all of them where it was not run. */
export function indexMatters(wanted: readonly Wanted[], plan: QueryPlan | null): readonly Wanted[] {
  if (plan === null || isFast(plan)) return [];
  const sorts = plan.nodes.some(({ type }) => /Sort/.test(type));
  return wanted.filter(
    ({ table, order }) =>
      (sorts && order.length > 0) || nodesOf(plan, table).some((node) => isWasteful(node, plan)),
  );
}

/** A statement that is over before anybody has looked. */
export const isFast = ({ executionTime }: QueryPlan): boolean =>
  executionTime !== null && executionTime < FAST;

const nodesOf = ({ nodes }: QueryPlan, table: StatementTable): readonly PlanNode[] =>
  nodes.filter(({ relation }) => relation === table.name || isLeafOf(relation, table));

/** Partitions are named as they like; a plan of a partitioned table is looked at whole. */
const isLeafOf = (relation: string | null, { kind }: StatementTable): boolean =>
  relation !== null && kind === 'p';

const isWasteful = ({ type, removed }: PlanNode, { analyzed }: QueryPlan): boolean =>
  type === 'Seq Scan' ||
  type === 'Bitmap Heap Scan' ||
  type === 'Index Scan' ||
  (analyzed && (removed.filter?.inAll ?? 0) >= FEW);
