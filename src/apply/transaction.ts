import { sentBy } from '../model/index.ts';
import { execute } from './execute.ts';
import type { Job } from './job.ts';
import { lockLook, setLockTimeout } from './lock-timeout.ts';
import { withRetries } from './retry.ts';

/** All statements in one transaction, which commits together with its journal row where the state is in this database. */
export async function runTransaction({ context, step, record }: Job): Promise<void> {
  const { policy, store, now } = context;
  await withRetries(context, step, async (attempt) => {
    const connection = await context.worker.get();
    const { client } = connection;
    const began = now().getTime();
    await client.query('BEGIN');
    try {
      for (const statement of sentBy(step)) {
        // The locks held already keep others waiting, so all statements share one lock_timeout.
        const left = policy.lockTimeout - (now().getTime() - began);
        await client.query(setLockTimeout('LOCAL', Math.max(left, policy.lockTimeout / 10)).text);
        await execute(context, connection, statement, lockLook(policy, attempt));
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
