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
    { hint: reasonOf(after) },
  );
}

/** What is told of the same resource is why; else it was taken back as soon as it was done. */
function reasonOf({ changes, diagnostics }: Plan): string {
  const left = new Set(changes.map(({ address }) => address));
  const told = diagnostics.filter(
    ({ severity, address, code }) =>
      severity === 'warning' &&
      // Told once, of whichever setting.
      (code === 'broken-configuration' || (address !== undefined && left.has(address))),
  );
  return told.length === 0
    ? 'somebody may be changing the same objects; run dbopt plan again'
    : `what stands in its way is told above: ${[...new Set(told.map(({ code }) => code))].join(', ')}; mend that, then apply again`;
}

/** The plan that is left after one was applied. */
export async function planAfter<P extends { readonly plan: Plan }>(
  applied: Plan,
  planAgain: () => Promise<P>,
): Promise<P> {
  const reloads = applied.steps.some((step) => step.phase === 'settings');
  let left = await planAgain();
  for (let i = 0; reloads && i < PATIENCE.tries && isReloading(left.plan, applied); i++) {
    await sleep(PATIENCE.pause);
    left = await planAgain();
  }
  return left;
}

/** What was not among the steps, as what comes only after a restart, is no sign of it. */
function isReloading({ changes, diagnostics }: Plan, { steps }: Plan): boolean {
  const done = new Set(steps.map(({ address }) => address));
  return (
    changes.some(({ address }) => done.has(address)) ||
    diagnostics.some(({ code }) => code === 'pending-reload')
  );
}
