import { DboptError, type Step, type StepMode, type StepRecord } from '../model/index.ts';
import { runBatches } from './batches.ts';
import { isBrief, runBrief, seenWhile } from './brief.ts';
import type { Context, Job } from './context.ts';
import { explain, isExpected } from './explain.ts';
import { isOwnTrouble } from './failure.ts';
import { interrupted, isInterrupt, isLost } from './interruption.ts';
import type { Ledger } from './ledger.ts';
import { runConcurrent, runSingle, runTransaction } from './modes.ts';
import { doing } from './notices.ts';
import { runOutside } from './outside.ts';
import { requireLock } from './standing.ts';
import { afterLoss } from './workers.ts';

const MODES: { readonly [mode in StepMode]: (job: Job) => Promise<void> } = {
  transaction: runTransaction,
  single: runSingle,
  concurrent: runConcurrent,
  batches: runBatches,
  outside: runOutside,
};

/** Runs a step between its two words in the journal. Returns why it failed where that is about this step alone; throws
 *  a DboptError where nothing is to run after it. */
export async function runStep(
  lane: Context,
  ledger: Ledger,
  step: Step,
): Promise<DboptError | null> {
  const { emit, now, signal } = lane;
  const context: Context = { ...lane, idle: { milliseconds: 0 } };
  const began = now();
  context.worker.doing = doing(step.address);
  const brief = isBrief(step, context.store);
  const record = brief
    ? ledger.word(step)
    : await ledger.begin({ ...step, makes: await requireLock(context, step.makes) });
  emit({ type: 'step-started', at: began.toISOString(), step: step.id, title: step.title });
  const secondsAt = () => (now().getTime() - began.getTime() - context.idle.milliseconds) / 1000;
  try {
    const done: Job['record'] = (client, makes = record.makes) =>
      ledger.done(worked({ ...record, makes }, step, secondsAt()), client);
    const job = { context, step, record: done };
    // What it makes is there with its last word or not at all.
    if (brief)
      await seenWhile(
        () => ledger.begin({ ...step, makes: [] }),
        () => runBrief(job),
      );
    else await MODES[step.mode](job);
  } catch (caught) {
    const error = isInterrupt(caught, signal) ? interrupted(caught) : caught;
    const failed = await unlessDone({ context, ledger, step, record, error });
    if (failed !== null) return failed;
  }
  const seconds = (now().getTime() - began.getTime()) / 1000;
  emit({ type: 'step-done', at: now().toISOString(), step: step.id, seconds });
  return null;
}

/** With what later estimates learn from it. */
function worked(record: StepRecord, { work }: Step, seconds: number): StepRecord {
  if (work === undefined || work.amount === 0 || seconds <= 0) return record;
  const { sort, amount, short } = work;
  return { ...record, work: { sort, amount, seconds, ...(short === true ? { short } : {}) } };
}

interface Failure {
  readonly context: Context;
  readonly ledger: Ledger;
  readonly step: Step;
  readonly record: StepRecord;
  readonly error: unknown;
}

/** Closes the step in the journal; null: only the answer was lost, and it is done. A step in doubt stays `begun`. */
async function unlessDone(failure: Failure): Promise<DboptError | null> {
  const { context, ledger, step, record, error } = failure;
  if (!isExpected(error)) throw error;
  const status = isLost(error) ? await afterLoss(context, step, record) : 'failed';
  if (status === 'done') return null;
  const diagnostic = explain(error, step);
  const { emit, now } = context;
  emit({ type: 'step-failed', at: now().toISOString(), step: step.id, diagnostic });
  const traceless = step.mode === 'transaction' || diagnostic.code === 'exists-already';
  if (status === 'failed') {
    await ledger.failed(record, diagnostic.message, traceless ? 'none' : 'some');
  }
  const told = new DboptError([diagnostic], { cause: error });
  if (isOwnTrouble(error, step)) return told;
  throw told;
}
