import { setTimeout as sleep } from 'node:timers/promises';
import { fail } from '../model/index.ts';
import { type Client, standbysBehind, walPosition } from '../postgres/index.ts';

export interface LagOptions {
  /** Milliseconds. */
  readonly limit: number;
  readonly ask: <T>(question: (client: Client) => Promise<T>) => Promise<T>;
  readonly signal: AbortSignal;
}

const LONGEST_LOOK = 200;

/** The standbys that take longer than the limit to replay what is written by now; resolves as soon as all have.
 *  Measured, since `pg_stat_replication.replay_lag` says NULL on an idle system, and stands still with a standby that
 *  hangs. Standbys that are not connected are not known. Throws `replication-hidden` for a role that may not look. */
export async function lagging({ limit, ask, signal }: LagOptions): Promise<readonly string[]> {
  const position = await ask(walPosition);
  for (const deadline = performance.now() + limit; ; ) {
    const behind = await ask((client) => standbysBehind(client, position));
    if (behind.some(({ hidden }) => hidden)) throw cannotSee();
    const late = performance.now() >= deadline;
    if (behind.length === 0 || late) return behind.map(({ name }) => name);
    await sleep(Math.min(LONGEST_LOOK, limit / 4), undefined, { signal });
  }
}

const cannotSee = () =>
  fail('replication-hidden', 'this role may not see how far the standbys are', {
    hint: 'grant it pg_monitor, or take policy.max_replication_lag out of the design',
  });
