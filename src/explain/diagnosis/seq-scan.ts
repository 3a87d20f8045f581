import { measured, type PlanNode } from '../../model/index.ts';
import { cannotTell, found, gradeOf, type Sign, timeTold } from './finding.ts';
import { count, nameOf, percent } from './words.ts';

/** Share of the rows that are thrown away, and pages that are read for it. */
const REMOVED = 0.9;
const PAGES = 1_000;
/** Rows from which on it matters how many pages they are. */
const ROWS = 100_000;
/** A page without its header; a row's header and its pointer. */
const PAGE = 8_168;
const ROW = 28;

/** A whole table is read for a small part of it. */
export const seqScan: Sign = {
  code: 'seq-scan',
  find: (plan) =>
    plan.nodes.flatMap((node) => {
      const removed = node.removed.filter?.inAll ?? 0;
      const read = (node.rows.inAll ?? 0) + removed;
      if (node.type !== 'Seq Scan' || read === 0 || removed < read * REMOVED) return [];
      const pages = pagesOf(node, read);
      if (pages.told === null && pages.least < PAGES)
        return read < ROWS ? [] : [unknown(node, read)];
      const size = pages.told ?? pages.least;
      if (size < PAGES) return [];
      return [
        found({
          code: 'seq-scan',
          node,
          severity: gradeOf(plan, node.time.exclusive),
          title: `${nameOf(node)} reads ${count(read)} rows to keep ${count(node.rows.inAll)} (${percent(removed / read)} thrown away)`,
          evidence: [
            measured(
              'rows thrown away, in all',
              removed,
              null,
              'Rows Removed by Filter × Actual Loops',
            ),
            measured('of the rows read', removed / read, 'share', 'EXPLAIN'),
            measured(pages.told === null ? 'pages, at least' : 'pages', size, null, pages.from),
            ...timeTold(plan, node.time.exclusive),
          ],
          outside: `an index that finds what the filter keeps: ${node.conditions.Filter ?? ''}`,
        }),
      ];
    }),
};

/** Of the blocks where EXPLAIN counted them; else what so many rows need at the least. */
function pagesOf({ buffers, width }: PlanNode, read: number) {
  const least = Math.ceil((read * (ROW + (width ?? 0))) / PAGE / 2);
  if (buffers === null) return { told: null, least, from: 'rows read × least size of a row' };
  const { sharedHit, sharedRead, localHit, localRead } = buffers.exclusive;
  return { told: sharedHit + sharedRead + localHit + localRead, least, from: 'EXPLAIN, Buffers' };
}

const unknown = (node: PlanNode, read: number) =>
  cannotTell({
    code: 'seq-scan',
    node,
    question: 'How much is read for rows that are thrown away?',
    why: `${count(read)} rows were read, and without BUFFERS it is not told how many pages that is`,
    needs: 'give the output of EXPLAIN (ANALYZE, BUFFERS)',
  });
