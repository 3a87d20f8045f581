import { setTimeout as sleep } from 'node:timers/promises';
import { fail, type Plan } from '../../model/index.ts';
import { hasChanges } from '../../planner/index.ts';
import type { Audience } from './audience.ts';

/** A reload reaches the server's processes a moment after it was asked for. */
const PATIENCE = { tries: 20, pause: 100 };

/** After the last step, the plan must be empty. Throws `not-converged`. */
export async function closingCheck(
  after: Plan,
  audience: Pick<Audience, 'diagnostics' | 'complete' | 'left'>,
): Promise<void> {
  audience.diagnostics(after.diagnostics.filter((d) => d.severity !== 'error'));
  if (!hasChanges(after)) return audience.complete();
  await audience.left(after);
  throw fail(
    'not-converged',
    'every step was done, but the design does not hold yet: the plan above did not take',
    { hint: 'somebody may be changing the same objects; run dbopt plan again' },
  );
}

/** The plan that is left after one was applied. */
export async function planAfter<P extends { readonly plan: Plan }>(
  applied: Plan,
  planAgain: () => Promise<P>,
): Promise<P> {
  const reloads = applied.steps.some((step) => step.phase === 'settings');
  let left = await planAgain();
  for (let i = 0; reloads && i < PATIENCE.tries && isReloading(left.plan); i++) {
    await sleep(PATIENCE.pause);
    left = await planAgain();
  }
  return left;
}

const isReloading = (plan: Plan): boolean =>
  hasChanges(plan) || plan.diagnostics.some((d) => d.code === 'pending-reload');
