import type { Task } from '../../../model/index.ts';
import { boundsText, type Range } from '../calendar/bounds.ts';
import type { Lifecycle } from '../calendar/lifecycle.ts';
import { namer } from '../making/names.ts';
import type { PartitionedRow } from '../query.ts';
import type { Due, Work } from '../work.ts';
import { share, zoneOf } from './due.ts';
import type { Engine } from './engine.ts';

/** The partitions to make, with their names, and by whom. */
export function shareOut(
  row: PartitionedRow,
  life: Lifecycle,
  ranges: readonly Range[],
  { partman }: Engine,
  task: Task,
): Pick<Work, 'due' | 'partman'> {
  if (partman === null) return { due: named(row, life, ranges), partman: null };
  const { due, begins } = share(row, life, ranges);
  const maintains = task === 'maintain' && !retiresItself(row) && row.spilled !== true;
  const { schema } = partman;
  return { due, partman: { schema, zone: zoneOf(row), begins, maintains } };
}

/** It would detach or drop partitions, which nobody consented to. */
export const retiresItself = ({ partman, spec }: PartitionedRow): boolean =>
  (partman?.config?.retention ?? null) !== null && spec?.keep === undefined;

function named(row: PartitionedRow, life: Lifecycle, due: readonly Range[]): readonly Due[] {
  const suffixes = due.map(({ from }) => life.suffix(from));
  const nameOf = namer(row.name, row.names, suffixes);
  return due.map((range) => ({
    schema: row.schema,
    name: nameOf(life.suffix(range.from)),
    ...boundsText(range, life.key),
  }));
}
