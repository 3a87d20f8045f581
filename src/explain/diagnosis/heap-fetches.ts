import { measured, toRun } from '../../model/index.ts';
import { found, gradeOf, type Sign, timeTold } from './finding.ts';
import { count, nameOf } from './words.ts';

const LEAST = 1_000;
/** Of the rows of the scan. */
const SHARE = 0.1;

/** An index-only scan that has to look into the table all the same. */
export const heapFetches: Sign = {
  code: 'heap-fetches',
  find: (plan) =>
    plan.nodes.flatMap((node) => {
      const fetches = node.heapFetches ?? 0;
      const rows = (node.rows.inAll ?? 0) + (node.removed.filter?.inAll ?? 0);
      if (fetches < LEAST || fetches < rows * SHARE) return [];
      const { relation, schema } = node;
      return [
        found({
          code: 'heap-fetches',
          node,
          severity: gradeOf(plan, node.time.exclusive),
          title: `${nameOf(node)} looked ${count(fetches)} times into the table for ${count(rows)} rows`,
          evidence: [
            measured('looked into the table', fetches, 'times', 'EXPLAIN, Heap Fetches'),
            measured('rows, in all', rows, null, 'Actual Rows × Actual Loops'),
            ...timeTold(plan, node.time.exclusive),
          ],
          action:
            relation === null
              ? null
              : {
                  run: toRun`VACUUM ${{ schema, name: relation }}`,
                  lock: 'SHARE UPDATE EXCLUSIVE, beside reads and writes',
                  cost: 'reads the pages that are not marked all-visible, and the indexes where rows are dead',
                },
        }),
      ];
    }),
};
