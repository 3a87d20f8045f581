import type { Plan } from '../model/index.ts';

/** The part of a plan after which the server has to restart, because a step of the rest needs a setting that takes
 *  effect only then; with it go all settings that wait for a restart, so that one is enough.
 *  Changes that are not finished in it are left out, but for their steps. null: nothing needs a restart in between. */
export function untilRestart(plan: Plan): Plan | null {
  const { steps, changes } = plan;
  const waiting = new Set(steps.flatMap(({ id, effect }) => (effect === 'restart' ? id : [])));
  const first = steps.findIndex(
    ({ needs, awaits }) => awaits === 'restart' || needs.some((id) => waiting.has(id)),
  );
  if (first < 0) return null;
  const now = steps.filter(({ id }, i) => i < first || waiting.has(id));
  const later = new Set(steps.flatMap((step) => (now.includes(step) ? [] : step.address)));
  return { ...plan, steps: now, changes: changes.filter(({ address }) => !later.has(address)) };
}
