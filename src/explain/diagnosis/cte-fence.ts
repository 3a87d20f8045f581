import { measured, type PlanNode, type QueryPlan } from '../../model/index.ts';
import { found, gradeOf, type Sign, timeTold } from './finding.ts';
import { count, nameOf, percent } from './words.ts';

const LEAST = 1_000;
const SHARE = 0.5;

/** A condition that stands outside of a materialised CTE, where no index and no join of it can use it. */
export const cteFence: Sign = {
  code: 'cte-fence',
  find: (plan) =>
    plan.nodes.flatMap((node) => {
      if (node.type !== 'CTE Scan' || node.conditions.Filter === undefined) return [];
      const cte = sourceOf(plan, node);
      if (cte === undefined || OWN.has(cte.type) || readersOf(plan, node) > 1) return [];
      const kept = node.rows.inAll ?? node.rows.planned ?? 0;
      const removed = plan.analyzed ? (node.removed.filter?.inAll ?? 0) : planned(cte) - kept;
      if (removed < LEAST || removed < (removed + kept) * SHARE) return [];
      const ms = cte.time.inAll;
      return [
        found({
          code: 'cte-fence',
          node,
          severity: gradeOf(plan, ms),
          title: `${nameOf(node)} makes ${count(removed + kept)} rows and throws ${percent(removed / (removed + kept))} of them away`,
          evidence: [
            measured(
              'rows thrown away',
              removed,
              null,
              plan.analyzed ? 'Rows Removed by Filter' : 'Plan Rows',
            ),
            measured('condition', node.conditions.Filter, null, 'EXPLAIN, Filter'),
            ...timeTold(plan, ms),
          ],
          outside:
            'move the condition into the CTE, or declare it NOT MATERIALIZED where that keeps the meaning',
        }),
      ];
    }),
};

/** What of a CTE cannot be merged with the statement anyway: locks, limits, changes, recursion. */
const OWN: ReadonlySet<string> = new Set(['LockRows', 'Limit', 'ModifyTable', 'Recursive Union']);

const planned = ({ rows }: PlanNode): number => rows.planned ?? 0;

const sourceOf = ({ nodes }: QueryPlan, { cte }: PlanNode): PlanNode | undefined =>
  nodes.find(({ subplan }) => subplan === `CTE ${cte}`);

const readersOf = ({ nodes }: QueryPlan, { cte }: PlanNode): number =>
  nodes.filter((one) => one.type === 'CTE Scan' && one.cte === cte).length;
