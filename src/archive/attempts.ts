import { setTimeout as sleep } from 'node:timers/promises';
import type { Blocker, Policy } from '../model/index.ts';
import { blockers, type Client, isLockWait, withPatience } from '../postgres/index.ts';

export interface Waiting {
  readonly policy: Pick<Policy, 'lockTimeout' | 'lockRetryFor'>;
  /** Another connection, to look at the one that waits. */
  readonly observer: Client;
  readonly signal: AbortSignal;
}

/** Makes attempts at a lock, which `act` gives up after policy.lockTimeout and undoes. Throws `lock-timeout`. */
export async function withAttempts(
  { policy, observer, signal }: Waiting,
  { client, doing }: { readonly client: Client; readonly doing: string },
  act: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_catalog.pg_backend_pid() AS pid');
  const whoWaits = (): Promise<readonly Blocker[]> =>
    blockers(observer, rows[0]?.pid ?? 0).catch(() => []);
  await withPatience(
    {
      ...{ policy, doing, now: Date.now, random: Math.random, isBusy: isLockWait },
      rest: async ({ retryIn }) => {
        await sleep(retryIn, undefined, { signal });
        return 0;
      },
    },
    async (tried) => {
      const look = setTimeout(async () => {
        tried.seen = await whoWaits();
      }, policy.lockTimeout * 0.7);
      try {
        await act();
      } finally {
        clearTimeout(look);
      }
    },
  );
}
