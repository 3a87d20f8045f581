import { measured } from '../../model/index.ts';
import { found, gradeOf, type Sign, timeTold } from './finding.ts';
import { count, nameOf, percent } from './words.ts';

/** Of the blocks. */
const MUCH = 0.1;

/** A bitmap that did not fit into work_mem and remembers pages in place of rows. */
export const lossyBitmap: Sign = {
  code: 'lossy-bitmap',
  find: (plan) =>
    plan.nodes.flatMap((node) => {
      const { exact = 0, lossy = 0 } = node.heapBlocks ?? {};
      if (lossy === 0) return [];
      const share = lossy / (exact + lossy);
      const again = node.removed.indexRecheck?.inAll ?? 0;
      return [
        found({
          code: 'lossy-bitmap',
          node,
          severity: share < MUCH ? 'info' : gradeOf(plan, node.time.exclusive),
          title: `${nameOf(node)}: ${count(lossy)} of ${count(exact + lossy)} pages were remembered as a whole, ${count(again)} rows checked for nothing`,
          evidence: [
            measured(
              'pages remembered as a whole',
              share,
              'share',
              `Heap Blocks, ${percent(share)}`,
            ),
            measured(
              'rows checked again and thrown away',
              again,
              null,
              'Rows Removed by Index Recheck',
            ),
            ...timeTold(plan, node.time.exclusive),
          ],
          outside:
            'more memory for this statement: SET LOCAL work_mem; or an index that finds fewer rows',
        }),
      ];
    }),
};
