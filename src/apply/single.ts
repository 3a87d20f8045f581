import { sentBy } from '../model/index.ts';
import { execute } from './execute.ts';
import type { Job } from './job.ts';
import { lockLook, setLockTimeout } from './lock-timeout.ts';
import { requireKnownCode } from './owner-code.ts';
import { recordAlone } from './record.ts';
import { withRetries } from './retry.ts';

/** Each statement by itself: what refuses transactions, or needs none. */
export async function runSingle(job: Job): Promise<void> {
  const { context, step } = job;
  const { policy } = context;
  for (const statement of sentBy(step)) {
    await withRetries(context, step, async (attempt) => {
      const connection = await context.worker.get();
      await connection.client.query(setLockTimeout('SESSION', policy.lockTimeout).text);
      await requireKnownCode(connection.client, step);
      await execute(context, connection, statement, lockLook(policy, attempt));
    });
  }
  await recordAlone(context, job.record);
}
