import type { Change, Step, StepContext } from '../../model/index.ts';
import { defaultOf } from './children.ts';
import { createStep } from './making/create.ts';
import { fillStep } from './making/fill-steps.ts';
import { configSteps } from './partman/config-steps.ts';
import { partmanCreates, partmanMaintains, partmanWaits } from './partman/steps.ts';
import { rowOf } from './query.ts';
import { retireSteps } from './retiring/steps.ts';
import { workOf } from './work.ts';

/** What is due first: whatever hinders a detach, rows find their partition. */
export function partitionSteps(change: Change, { snapshot, sizes }: StepContext): readonly Step[] {
  const work = workOf(change.desired);
  if (change.actual === null) return [];
  const row = rowOf(change.actual);
  const engine = configSteps(change, row);
  if (work === undefined) return engine;
  const scene = { change, row, work, snapshot, sizes };
  const other = defaultOf(row);
  return [
    ...engine,
    ...[...work.filling, ...work.due].map(
      (due) =>
        partmanCreates(change, row, work, due, snapshot) ??
        (other === undefined
          ? createStep(scene, due)
          : partmanWaits(work, fillStep(scene, due, other))),
    ),
    ...partmanMaintains(change, row, work, snapshot),
    ...retireSteps(scene),
  ];
}
