import {
  type Address,
  type Blocker,
  type DboptError,
  fail,
  type Policy,
} from '../../model/index.ts';
import { describeBlocker } from './blockers.ts';

const LONGEST_PAUSE = 30_000;

/** Where an attempt leaves whom it waited for, and whether it was ended for waiting too long. */
export interface Attempt {
  seen: readonly Blocker[];
  exhausted: boolean;
}

/** A pause before the next attempt; times in milliseconds. */
export interface Pause {
  readonly attempt: number;
  readonly retryIn: number;
  /** Until it gives up. */
  readonly left: number;
  readonly seen: readonly Blocker[];
}

export interface Patience {
  readonly policy: Pick<Policy, 'lockTimeout' | 'lockRetryFor'>;
  /** Milliseconds. */
  readonly now: () => number;
  readonly random: () => number;
  /** Whether an attempt failed only because others hold the lock. */
  readonly isBusy: (error: unknown, tried: Attempt) => boolean;
  /** Takes a pause. What of it was no waiting for the lock, in milliseconds, is given back. */
  readonly rest: (pause: Pause) => Promise<number>;
  /** What the lock is for, where the message has to say so. */
  readonly doing?: string;
  readonly address?: Address;
}

/** Makes attempts at a lock until policy.lockRetryFor is over, with pauses in which everybody else goes on.
 *  Throws `lock-timeout`, which names who was in the way. */
export async function withPatience<T>(
  patience: Patience,
  act: (tried: Attempt) => Promise<T>,
): Promise<T> {
  const { policy, now, isBusy, rest } = patience;
  let deadline = now() + policy.lockRetryFor;
  for (let attempt = 1; ; attempt++) {
    const tried: Attempt = { seen: [], exhausted: false };
    try {
      return await act(tried);
    } catch (error) {
      if (!isBusy(error, tried)) throw error;
      const left = deadline - now();
      if (left <= 0) throw gaveUp(patience, attempt, tried.seen, error);
      const retryIn = pauseAfter(patience, attempt, left);
      deadline += await rest({ attempt, retryIn, left, seen: tried.seen });
    }
  }
}

/** At least as long as an attempt, so that the application works off what piled up behind it before the next one.
 *  Doubles up to 30 s, each spread by half so that two waiters do not march in step. */
function pauseAfter({ policy, random }: Patience, attempt: number, left: number): number {
  const grown = policy.lockTimeout * 2 ** Math.min(attempt - 1, 20);
  const spread = Math.min(grown, LONGEST_PAUSE) * (1 + random() / 2);
  return Math.round(Math.max(policy.lockTimeout, Math.min(spread, left)));
}

function gaveUp(
  { doing, address }: Patience,
  attempts: number,
  seen: readonly Blocker[],
  cause: unknown,
): DboptError {
  const who = seen.length === 0 ? 'somebody who was gone before we could look' : names(seen);
  const what = doing === undefined ? '' : `${doing}: `;
  return fail('lock-timeout', `${what}no lock after ${attempts} attempts; in the way: ${who}`, {
    hint: 'end that session or wait for it, then do it again; policy.lock_retry_for says how long to try',
    ...(address === undefined ? {} : { address }),
    cause,
  });
}

export const names = (seen: readonly Blocker[]): string => seen.map(describeBlocker).join('; ');
