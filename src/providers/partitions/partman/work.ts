import type { DesireContext } from '../../../model/index.ts';
import type { Range } from '../calendar/bounds.ts';
import type { Lifecycle } from '../calendar/lifecycle.ts';
import { named } from '../making/naming.ts';
import type { PartitionedRow } from '../query.ts';
import type { Work } from '../work.ts';
import { share, zoneOf } from './due.ts';
import type { Engine } from './engine.ts';

/** The partitions to make, with their names, and by whom. */
export function shareOut(
  row: PartitionedRow,
  life: Lifecycle,
  ranges: readonly Range[],
  { partman }: Engine,
  { task, coming = new Set() }: Pick<DesireContext, 'task' | 'coming'>,
): Pick<Work, 'due' | 'partman'> {
  if (partman === null) return { due: named(row, life, ranges, coming), partman: null };
  const { due, begins } = share(row, life, ranges);
  const maintains = task === 'maintain' && !retiresItself(row) && row.spilled !== true;
  const { schema } = partman;
  return { due, partman: { schema, zone: zoneOf(row), begins, maintains } };
}

/** It would detach or drop partitions, which nobody consented to. */
export const retiresItself = ({ partman, spec }: PartitionedRow): boolean =>
  (partman?.config?.retention ?? null) !== null && spec?.keep === undefined;
