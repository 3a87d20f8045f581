import { setTimeout as sleep } from 'node:timers/promises';
import { type Blocker, type DboptError, fail, type Step } from '../model/index.ts';
import { describeBlocker, isCancelled, isLockWait } from '../postgres/index.ts';
import type { Context } from './context.ts';
import { requireLock } from './workers.ts';

const LONGEST_PAUSE = 30_000;

/** Where an attempt leaves whom it waited for, and whether it was ended for waiting too long. */
export interface Attempt {
  seen: readonly Blocker[];
  exhausted: boolean;
}

/** An interrupt cancels too. */
const isBusy = (error: unknown, { exhausted }: Attempt, { aborted }: AbortSignal): boolean =>
  isLockWait(error) || (exhausted && !aborted && isCancelled(error));

/** Makes attempts at a lock until policy.lockRetryFor is over, with pauses in which the application runs freely.
 *  Throws `lock-timeout`, which names who was in the way. */
export async function withRetries(
  context: Context,
  step: Step,
  act: (attempt: Attempt) => Promise<void>,
): Promise<void> {
  const { policy, emit, now, signal, idle, rest } = context;
  let deadline = now().getTime() + policy.lockRetryFor;
  for (let attempt = 1; ; attempt++) {
    const tried: Attempt = { seen: [], exhausted: false };
    const [began, waited] = [now().getTime(), idle.milliseconds];
    try {
      return await act(tried);
    } catch (error) {
      if (!isBusy(error, tried, signal)) throw error;
      const left = deadline - now().getTime();
      if (left <= 0) throw gaveUp(step, attempt, tried.seen, error);
      const retryIn = pause(context, attempt, left);
      const waiting = { step: step.id, attempt, retryIn, left, blockers: tried.seen };
      emit({ type: 'step-waiting', at: now().toISOString(), ...waiting });
      const paused = now().getTime();
      await rest(sleep(retryIn, undefined, { signal }));
      // That other steps had its lane meanwhile costs it no attempt.
      deadline += Math.max(0, now().getTime() - paused - retryIn);
      idle.milliseconds = waited + now().getTime() - began;
      // Whoever ended this run meanwhile wants it to do nothing more.
      await requireLock(context);
    }
  }
}

/** At least as long as an attempt, so that the application works off what piled up behind it before the next one.
 *  Doubles up to 30 s, each spread by half so that two waiters do not march in step. */
function pause({ policy, random }: Context, attempt: number, left: number): number {
  const grown = policy.lockTimeout * 2 ** Math.min(attempt - 1, 20);
  const spread = Math.min(grown, LONGEST_PAUSE) * (1 + random() / 2);
  return Math.round(Math.max(policy.lockTimeout, Math.min(spread, left)));
}

function gaveUp(
  step: Step,
  attempts: number,
  seen: readonly Blocker[],
  cause: unknown,
): DboptError {
  const who = seen.length === 0 ? 'somebody who was gone before we could look' : names(seen);
  return fail('lock-timeout', `no lock after ${attempts} attempts; in the way: ${who}`, {
    address: step.address,
    hint: 'end that session or wait for it, then apply again; policy.lock_retry_for says how long to try',
    cause,
  });
}

export const names = (seen: readonly Blocker[]): string => seen.map(describeBlocker).join('; ');
