import { fail } from '../model/index.ts';
import { sql, workers } from '../postgres/index.ts';
import type { Context } from './context.ts';
import { requireLock } from './require-lock.ts';

/** Milliseconds until a session that was told to end has to be gone. */
const PATIENCE = 10_000;

/** Ends every session that works for a run of this lock, but for those of the other lanes: left by a run that died,
 *  or lost by this one. Whoever holds the lock may, for then no other run lives. Throws `lock-lost`, `stray-session`. */
export async function endWorkers(context: Context): Promise<void> {
  const { worker, crew, observer, lock } = context;
  await requireLock(context);
  await worker.close();
  await observer.ask(async (client) => {
    const end = sql`SELECT pg_catalog.pg_terminate_backend($1, $2) AS ended`;
    const found = await workers(client, lock);
    for (const pid of found.filter((each) => !crew.some((other) => other.pid === each))) {
      const { rows } = await client.query<{ ended: boolean }>(end.text, [pid, PATIENCE]);
      if (rows[0]?.ended !== true) {
        throw fail('stray-session', `pid ${pid} still works for a run that has ended`, {
          hint: `it does not react to pg_terminate_backend(${pid}); see what it waits for in pg_stat_activity`,
        });
      }
    }
  });
}
