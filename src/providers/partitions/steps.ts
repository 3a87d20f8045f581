import type { Change, Step, StepContext } from '../../model/index.ts';
import { defaultOf } from './children.ts';
import { createStep } from './create.ts';
import { fillStep } from './fill.ts';
import type { PartitionedRow } from './query.ts';
import { retireSteps } from './retire.ts';
import type { Work } from './work.ts';

/** What is due first: whatever hinders a detach, rows find their partition. */
export function partitionSteps(change: Change, { snapshot }: StepContext): readonly Step[] {
  const work = change.desired?.facts.work as Work | undefined;
  const row = change.actual?.facts.row as PartitionedRow | undefined;
  if (work === undefined || row === undefined) return [];
  const { user } = snapshot.server;
  const other = defaultOf(row);
  return [
    ...[...work.filling, ...work.due].map((due) =>
      other === undefined
        ? createStep(change, row, work, due, user)
        : fillStep(change, row, work, { due, other, user }),
    ),
    ...retireSteps(change, row, work),
  ];
}
