import { setTimeout as sleep } from 'node:timers/promises';
import type { Step } from '../model/index.ts';
import { type Attempt, isCancelled, isLockWait, withPatience } from '../postgres/index.ts';
import type { Context } from './context.ts';
import { requireLock } from './standing.ts';

/** An interrupt cancels too. */
const isBusy = (error: unknown, { exhausted }: Attempt, { aborted }: AbortSignal): boolean =>
  isLockWait(error) || (exhausted && !aborted && isCancelled(error));

/** Makes attempts at the lock of a step, which the other steps of its lane need not wait for. Throws `lock-timeout`. */
export async function withRetries(
  context: Context,
  step: Step,
  act: (attempt: Attempt) => Promise<void>,
): Promise<void> {
  const { policy, emit, signal, random, idle, rest } = context;
  const now = () => context.now().getTime();
  let [began, waited] = [0, 0];
  await withPatience(
    {
      ...{ policy, now, random, address: step.address },
      isBusy: (error, tried) => isBusy(error, tried, signal),
      rest: async ({ seen, ...pause }) => {
        const at = context.now().toISOString();
        emit({ type: 'step-waiting', at, step: step.id, ...pause, blockers: seen });
        const paused = now();
        await rest(sleep(pause.retryIn, undefined, { signal }));
        idle.milliseconds = waited + now() - began;
        const elsewhere = Math.max(0, now() - paused - pause.retryIn);
        // Whoever ended this run meanwhile wants it to do nothing more.
        await requireLock(context);
        // That other steps had its lane meanwhile costs it no attempt.
        return elsewhere;
      },
    },
    (tried) => {
      [began, waited] = [now(), idle.milliseconds];
      return act(tried);
    },
  );
}
