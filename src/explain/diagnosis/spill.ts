import { measured, type PlanNode } from '../../model/index.ts';
import { found, gradeOf, type Sign, timeTold } from './finding.ts';
import { count, kilobytes, nameOf } from './words.ts';

/** Kilobytes from which on it is more than a matter of information. */
const SMALL = 10_240;
const PAGE = 8;

interface Spill {
  readonly how: string;
  /** Kilobytes on disk; null: not told. */
  readonly disk: number | null;
  /** Kilobytes that would have kept it in memory, about. */
  readonly need: number | null;
}

/** What did not fit into work_mem and went to disk. */
export const spill: Sign = {
  code: 'spill',
  find: (plan) =>
    plan.nodes.flatMap((node) => {
      const spilled = spillOf(node);
      if (spilled === null) return [];
      const { how, disk, need } = spilled;
      const size = disk === null ? '' : `, ${kilobytes(disk)} on disk`;
      return [
        found({
          code: 'spill',
          node,
          severity: disk !== null && disk < SMALL ? 'info' : gradeOf(plan, node.time.exclusive),
          title: `${nameOf(node)} did not fit into work_mem: ${how}${size}`,
          evidence: [
            measured('how', how, null, 'EXPLAIN'),
            ...(disk === null ? [] : [measured('on disk', disk * 1024, 'bytes', 'EXPLAIN')]),
            ...(need === null
              ? []
              : [measured('work_mem that would hold it, about', need * 1024, 'bytes', 'computed')]),
            ...timeTold(plan, node.time.exclusive),
          ],
          outside: `more memory for this statement alone${need === null ? '' : `, about ${kilobytes(need)}`}: SET LOCAL work_mem; or fewer rows and columns before it`,
        }),
      ];
    }),
};

/** Rows take two to three times the room in memory that they take on disk. */
const IN_MEMORY = 3;

function spillOf(node: PlanNode): Spill | null {
  const { sort, hash, storage, buffers } = node;
  const temp = buffers === null ? 0 : buffers.exclusive.tempWritten * PAGE;
  if (sort?.on === 'Disk') {
    return { how: sort.method, disk: sort.kilobytes, need: sort.kilobytes * IN_MEMORY };
  }
  if (hash !== null && hash.batches > 1) {
    const disk = hash.disk ?? (temp > 0 ? temp : null);
    const need =
      hash.disk === null ? (hash.memory ?? 0) * hash.batches : (hash.memory ?? 0) + hash.disk * 2;
    return { how: `${count(hash.batches)} batches`, disk, need: need > 0 ? need : null };
  }
  if (storage?.type === 'Disk') {
    return {
      how: 'rows kept on disk',
      disk: storage.kilobytes,
      need: storage.kilobytes * IN_MEMORY,
    };
  }
  // Until 16 nothing but the blocks tells of those that keep rows to give them again.
  const keeps = KEEPERS.has(node.type) && storage === null && temp > 0;
  return keeps ? { how: 'rows kept on disk', disk: temp, need: temp * IN_MEMORY } : null;
}

const KEEPERS: ReadonlySet<string> = new Set([
  ...['Materialize', 'CTE Scan', 'WindowAgg', 'Function Scan', 'Recursive Union', 'SetOp'],
]);
