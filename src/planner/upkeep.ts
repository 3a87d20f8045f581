import { qualified, type Snapshot, type Step } from '../model/index.ts';

/** Of the steps of one change: upkeep needs the work that calls for it. The journal tells by this what is owed
 *  once that work was begun. */
export function upkeepNeedsWork(steps: readonly Step[]): readonly Step[] {
  const work = steps.filter(({ phase }) => phase !== 'upkeep').map(({ id }) => id);
  return steps.map((step) =>
    step.phase === 'upkeep' ? { ...step, needs: [...step.needs, ...work] } : step,
  );
}

/** Upkeep owed by earlier runs, as far as what it works on is still there. */
export function stillOwed(
  owed: readonly Step[],
  { relations, actual }: Pick<Snapshot, 'relations' | 'actual'>,
): readonly Step[] {
  if (owed.length === 0) return [];
  const objects = Object.values(actual).map(({ names: [schema = '', name = ''] }) =>
    qualified({ schema, name }),
  );
  const there = new Set([...Object.keys(relations), ...objects]);
  return owed
    .filter(({ locks }) => locks.every(({ relation }) => there.has(relation)))
    .map((step) => ({ ...step, needs: [] }));
}
