import { fail } from '../../model/index.ts';
import { sql } from '../sql/quote.ts';
import type { Client } from './connect.ts';
import { type HeldLock, workers } from './marks.ts';

/** Milliseconds until a session that was told to end has to be gone. */
const PATIENCE = 10_000;

/** Ends a session; false: it is still there after a while. */
export async function endSession(client: Client, pid: number): Promise<boolean> {
  const end = sql`SELECT pg_catalog.pg_terminate_backend($1, $2) AS ended`;
  const { rows } = await client.query<{ ended: boolean }>(end.text, [pid, PATIENCE]);
  if (rows[0]?.ended === true) return true;
  // One that ended by itself a moment ago cannot be told to.
  const left = sql`SELECT FROM pg_catalog.pg_stat_activity WHERE pid = $1`;
  return (await client.query(left.text, [pid])).rows.length === 0;
}

/** Ends every session that works for a run of this lock, but for those spared. Whoever holds the lock may:
 *  no other run lives. Throws `stray-session` where one does not end. */
export async function endStrays(
  client: Client,
  lock: HeldLock,
  isSpared: (pid: number) => boolean = () => false,
): Promise<void> {
  const found = await workers(client, lock);
  for (const pid of found.filter((each) => !isSpared(each))) {
    if (!(await endSession(client, pid))) {
      throw fail('stray-session', `pid ${pid} still works for a run that has ended`, {
        hint: `it does not react to pg_terminate_backend(${pid}); see what it waits for in pg_stat_activity`,
      });
    }
  }
}
