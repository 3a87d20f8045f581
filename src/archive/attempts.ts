import { setTimeout as sleep } from 'node:timers/promises';
import { type Blocker, fail, type Policy } from '../model/index.ts';
import { blockers, type Client, describeBlocker, isLockWait } from '../postgres/index.ts';

export interface Patience {
  readonly policy: Pick<Policy, 'lockTimeout' | 'lockRetryFor'>;
  /** Another connection, to look at the one that waits. */
  readonly observer: Client;
  readonly signal: AbortSignal;
}

/** Makes attempts at a lock, which `act` gives up after policy.lockTimeout and undoes, with pauses in which everybody
 *  else goes on. Throws `lock-timeout`, which names who was in the way. */
export async function withPatience(
  { policy, observer, signal }: Patience,
  { client, doing }: { readonly client: Client; readonly doing: string },
  act: () => Promise<void>,
): Promise<void> {
  const deadline = Date.now() + policy.lockRetryFor;
  const { rows } = await client.query<{ pid: number }>('SELECT pg_catalog.pg_backend_pid() AS pid');
  for (;;) {
    let seen: readonly Blocker[] = [];
    const look = setTimeout(async () => {
      seen = await blockers(observer, rows[0]?.pid ?? 0).catch(() => []);
    }, policy.lockTimeout * 0.7);
    try {
      return await act();
    } catch (error) {
      if (!isLockWait(error)) throw error;
      if (Date.now() > deadline) throw gaveUp(doing, seen, error);
      await sleep(policy.lockTimeout * (1 + Math.random()), undefined, { signal });
    } finally {
      clearTimeout(look);
    }
  }
}

function gaveUp(doing: string, seen: readonly Blocker[], cause: unknown) {
  const who =
    seen.length === 0
      ? 'somebody who was gone before we could look'
      : seen.map(describeBlocker).join('; ');
  return fail('lock-timeout', `${doing}: no lock; in the way: ${who}`, {
    hint: 'end that session or wait for it, then try again; policy.lock_retry_for says how long to try',
    cause,
  });
}
