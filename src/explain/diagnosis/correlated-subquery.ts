import { measured } from '../../model/index.ts';
import { found, gradeOf, type Sign, timeTold } from './finding.ts';
import { count } from './words.ts';

const LOOPS = 1_000;
/** Of the execution. */
const SHARE = 0.1;

/** A subquery that is run anew for each row. One that is hashed runs once. */
export const correlatedSubquery: Sign = {
  code: 'correlated-subquery',
  find: (plan) =>
    plan.nodes.flatMap((node) => {
      const { loops, time, relationship, subplan } = node;
      if (relationship !== 'SubPlan' || loops === null || loops < LOOPS) return [];
      const whole = plan.executionTime ?? plan.duration ?? plan.nodes[0]?.time.inAll ?? null;
      if (time.inAll !== null && whole !== null && time.inAll < whole * SHARE) return [];
      return [
        found({
          code: 'correlated-subquery',
          node,
          about: plan.nodes[node.parent ?? 0],
          severity: gradeOf(plan, time.inAll),
          title: `${subplan ?? 'a subquery'} was run ${count(loops)} times, once a row`,
          evidence: [
            measured('runs', loops, null, 'EXPLAIN, Actual Loops'),
            ...timeTold(plan, time.inAll),
          ],
          outside:
            'write it as a join with a subquery that is grouped, or as LATERAL over an index, so that it runs once',
        }),
      ];
    }),
};
