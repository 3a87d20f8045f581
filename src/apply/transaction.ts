import { sentBy } from '../model/index.ts';
import { execute } from './execute.ts';
import type { Job } from './job.ts';
import { attemptLook, setLockTimeout } from './lock-timeout.ts';
import { requireKnownCode } from './owner-code.ts';
import { withRetries } from './retry.ts';
import { takeLocks } from './take-locks.ts';

/** All statements in one transaction, which commits together with its journal row where the state is in this database. */
export async function runTransaction({ context, step, record }: Job): Promise<void> {
  const { policy, store, now } = context;
  await withRetries(context, step, async (attempt) => {
    const connection = await context.worker.get();
    const { client } = connection;
    const began = now().getTime();
    await client.query('BEGIN');
    // The locks held already keep others waiting, so all statements share one lock_timeout.
    const left = () =>
      Math.max(policy.lockTimeout - (now().getTime() - began), policy.lockTimeout / 10);
    try {
      await takeLocks(context, { connection, step, attempt, left });
      await requireKnownCode(client, step);
      for (const statement of sentBy(step)) {
        await client.query(setLockTimeout('LOCAL', left()).text);
        await execute(context, connection, statement, attemptLook(policy, attempt));
      }
      if (store.transactional) await record(client);
      await client.query('COMMIT');
    } catch (error) {
      // Where the connection is lost, the server rolls back by itself.
      await client.query('ROLLBACK').catch(() => {});
      throw error;
    }
  });
  if (!store.transactional) await record();
}
