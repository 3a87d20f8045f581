import type { Step, StepRecord } from '../model/index.ts';
import type { Context } from './context.ts';
import { isExpected } from './explain.ts';
import { endWorkers } from './workers.ts';

/** What became of a step whose connection was lost. A journal row that commits with its step knows;
 *  once the lost session has surely ended, no row means that a transaction was rolled back. */
export async function afterLoss(
  context: Context,
  step: Step,
  record: StepRecord,
): Promise<StepRecord['status']> {
  const { store } = context;
  if (!store.transactional) return 'begun';
  try {
    await endWorkers(context);
    const found = (await store.steps(record.run)).find((row) => row.step === record.step);
    if (found?.status === 'done') return 'done';
    return step.mode === 'transaction' ? 'failed' : 'begun';
  } catch (error) {
    if (!isExpected(error)) throw error;
    return 'begun';
  }
}
