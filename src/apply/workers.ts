import type { Step, StepRecord } from '../model/index.ts';
import { endStrays } from '../postgres/index.ts';
import type { Context, Worker } from './context.ts';
import { isExpected } from './explain.ts';
import { requireLock } from './standing.ts';

/** Whether a worker has a session, or gets one. */
export const isOpen = (worker: Worker): Promise<boolean> =>
  worker.get().then(
    () => true,
    () => false,
  );

/** The workers of the lanes, with their sessions, before anything has begun. Where the server has no connection left for
 *  a further lane, there is one lane less. Throws where it has none for the first. */
export async function openLanes(
  { worker, crew, spares }: Context,
  steps: readonly Step[],
): Promise<readonly Worker[]> {
  const inside = steps.filter(({ mode }) => mode !== 'outside').length;
  if (inside === 0) return [worker];
  const own = crew.filter((one) => !spares.includes(one)).slice(0, inside);
  await worker.get();
  const open = await Promise.all(own.map(isOpen));
  return own.filter((_, i) => open[i]);
}

/** Ends every session that works for a run of this lock, but for those of the other lanes: left by a run that died,
 *  or lost by this one. Throws `lock-lost`, `stray-session`. */
export async function endWorkers(context: Context): Promise<void> {
  const { worker, crew, observer, lock } = context;
  await requireLock(context);
  await worker.close();
  const isLane = (pid: number) => crew.some((other) => other.pid === pid);
  await observer.ask((client) => endStrays(client, lock, isLane));
}

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
