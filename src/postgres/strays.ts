import { fail } from '../model/index.ts';
import type { Client } from './connect.ts';
import { type HeldLock, workers } from './lock.ts';
import { sql } from './quote.ts';

/** Milliseconds until a session that was told to end has to be gone. */
const PATIENCE = 10_000;

/** Ends every session that works for a run of this lock, but for those spared. Whoever holds the lock may:
 *  no other run lives. Throws `stray-session` where one does not end. */
export async function endStrays(
  client: Client,
  lock: HeldLock,
  isSpared: (pid: number) => boolean = () => false,
): Promise<void> {
  const end = sql`SELECT pg_catalog.pg_terminate_backend($1, $2) AS ended`;
  const found = await workers(client, lock);
  for (const pid of found.filter((each) => !isSpared(each))) {
    const { rows } = await client.query<{ ended: boolean }>(end.text, [pid, PATIENCE]);
    if (rows[0]?.ended !== true) {
      throw fail('stray-session', `pid ${pid} still works for a run that has ended`, {
        hint: `it does not react to pg_terminate_backend(${pid}); see what it waits for in pg_stat_activity`,
      });
    }
  }
}
