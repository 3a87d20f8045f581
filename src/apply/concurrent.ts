import { sentBy } from '../model/index.ts';
import { underBudget } from './budget.ts';
import type { Job } from './job.ts';
import { indexesNamed, removeLeftovers } from './leftovers.ts';
import { requireKnownCode } from './owner-code.ts';
import { recordAlone } from './record.ts';
import { withRetries } from './retry.ts';

/** CONCURRENTLY statements, which wait without making others wait: no lock_timeout, but a budget.
 *  What a failed one leaves behind is removed, unless it was there before. */
export async function runConcurrent(job: Job): Promise<void> {
  const { context, step } = job;
  await context.observer.ask((client) => requireKnownCode(client, step));
  const before = await context.observer.ask((client) => indexesNamed(client, step.makes));
  await withRetries(context, step, async () => {
    try {
      for (const statement of sentBy(step)) {
        await underBudget(context, step, statement, context.policy.concurrentWait);
      }
    } catch (error) {
      await removeLeftovers(context, step, before);
      throw error;
    }
  });
  await recordAlone(context, job.record);
}
