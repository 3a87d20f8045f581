import type { Actual, PartitionsStatus } from '../../model/index.ts';
import { isTrouble, readLifecycle } from './calendar/lifecycle.ts';
import { openGaps, scheduleOf } from './calendar/schedule.ts';
import { broughtBack, childrenOf, isPartitionedByRange } from './children.ts';
import { rowOf } from './query.ts';
import { pastKeep } from './retiring/due.ts';

/** How the partitions of a table stand at a time, ISO 8601; null: nothing is said of when they come and go. */
export function partitionsStatus(actual: Actual, now: string): PartitionsStatus | null {
  const row = rowOf(actual);
  if (row.spec === null || !isPartitionedByRange(row)) return null;
  const life = readLifecycle(row.spec, row, now);
  if (isTrouble(life)) return null;
  const children = childrenOf(row, life.key);
  return {
    table: { schema: row.schema, name: row.name },
    partitions: row.children.map(({ name }) => name),
    ahead: life.ahead === null ? null : scheduleOf(children, life).ahead,
    wanted: life.ahead,
    gaps: openGaps(children, life, broughtBack(children)).length,
    pastKeep: pastKeep(children, life).length,
  };
}
