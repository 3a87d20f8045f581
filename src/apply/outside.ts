import type { Job } from './context.ts';
import { recordAlone } from './ledger.ts';
import { requireLock } from './standing.ts';

/** An order to what stands beside the database, given for as long as this run holds its lock and nobody stops it. */
export async function runOutside({ context, step, record }: Job): Promise<void> {
  const { emit, now, signal, outside } = context;
  await outside(step, {
    mayGoOn: async () => {
      signal.throwIfAborted();
      await requireLock(context);
    },
    tell: (done, total) =>
      emit({
        ...{ type: 'step-progress', at: now().toISOString(), step: step.id },
        ...{ phase: 'keys', done, total },
      }),
  });
  await recordAlone(context, record);
}
