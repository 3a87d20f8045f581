import { type Batches, fail, type Step } from '../model/index.ts';
import { type Attempt, requireSameNames } from '../postgres/index.ts';
import type { Context, Job } from './context.ts';
import { execute } from './execute.ts';
import { requireNothingLost } from './keeping/lost.ts';
import { namesOf } from './keeping/names.ts';
import { whileKept } from './keeping/while-kept.ts';
import { recordAlone } from './ledger.ts';
import { lockLook, setLockTimeout } from './locks.ts';
import { requireKnownCode } from './modes.ts';
import { isDisruptive, pace } from './pace.ts';
import { withRetries } from './retry.ts';
import { rest, type Size, sizeOf } from './size.ts';
import { requireLock } from './standing.ts';
import { takeLocks } from './take-locks.ts';

/** What the last statement of a batch returns, see Batches. */
interface Outcome {
  readonly next: string | null;
  readonly done: number;
  readonly total: number;
  readonly found?: number;
}

/** Milliseconds between two words about the progress. */
const TELL_EVERY = 500;

/** Short transactions one after the other, with rests between them, until the statement says that nothing is left. They
 *  wait while a standby is too far behind, and outside of the window if the application may feel them. */
export async function runBatches(job: Job): Promise<void> {
  const { context, step } = job;
  const { policy, observer, now, emit, idle } = context;
  const { unit: phase, none, ...plan } = batchesOf(step);
  const held = { ...policy, window: isDisruptive(step) ? policy.window : null };
  const mayGoOn = await pace({ ...context, policy: held, ask: observer.ask });
  const size = sizeOf(plan.size);
  let told = 0;
  let found = 0;
  for (let next: string | null = null; ; ) {
    const asked = now().getTime();
    await mayGoOn(step.id);
    idle.milliseconds += now().getTime() - asked;
    await requireLock(context);
    const began = performance.now();
    const outcome = await batch(context, step, next, size);
    const took = performance.now() - began;
    const { done, total } = outcome;
    found += outcome.found ?? 0;
    next = outcome.next;
    const at = now();
    if (next === null || at.getTime() - told >= TELL_EVERY) {
      told = at.getTime();
      emit({ type: 'step-progress', at: at.toISOString(), step: step.id, phase, done, total });
    }
    if (next === null) break;
    await rest(took, context.signal);
  }
  if (none !== undefined && found > 0) throw forbidden(step, none, found);
  await recordAlone(context, job.record);
}

/** One batch. Where a lock is not to be had at once it holds little while it waits, and is tried again smaller. */
async function batch(
  context: Context,
  step: Step,
  from: string | null,
  size: Size,
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  await withRetries(context, step, async (attempt) => {
    const began = performance.now();
    try {
      outcome = await whileKept(context, { step, attempt }, (own) =>
        attemptAt(own, step, [from, size.now()], attempt),
      );
      size.took(performance.now() - began);
    } catch (error) {
      size.failed();
      throw error;
    }
  });
  if (outcome === undefined) throw new Error(`${step.id} returned no row`);
  return outcome;
}

/** Whoever waits for a row that this batch has changed waits no longer than the batch itself and this part of
 *  lock_timeout; and it is shorter than deadlock_timeout, so that it is never the application that is sacrificed. */
const PATIENCE = { part: 1 / 10, least: 20, most: 500 };

async function attemptAt(
  context: Context,
  step: Step,
  values: readonly [string | null, number],
  attempt: Attempt,
): Promise<Outcome | undefined> {
  const { policy, worker } = context;
  const connection = await worker.get();
  const { client } = connection;
  const patience = Math.min(
    Math.max(policy.lockTimeout * PATIENCE.part, PATIENCE.least),
    PATIENCE.most,
  );
  const look = lockLook({ ...policy, lockTimeout: patience }, attempt);
  await client.query('BEGIN');
  try {
    await client.query(setLockTimeout('LOCAL', patience).text);
    await takeLocks(context, { connection, step, attempt, left: () => patience });
    await context.tables.require(client, step);
    await context.tables.requireColumn(client, step);
    await requireKnownCode(client, step);
    const seen = new Map();
    for (const statement of step.sql.slice(0, -1)) {
      await requireSameNames(client, namesOf(step), seen);
      await execute(context, connection, statement, look);
    }
    if (step.sql.length > 1) await requireSameNames(client, namesOf(step), seen);
    const [row] = await execute<Outcome>(context, connection, step.sql.at(-1) ?? '', look, values);
    await requireNothingLost(context);
    await client.query('COMMIT');
    return row;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

function batchesOf({ id, batches }: Step): Batches {
  if (batches === undefined) throw new Error(`${id} does not say how its batches go on`);
  return batches;
}

const forbidden = (step: Step, { code, message, hint }: Forbidden, found: number) =>
  fail(code, `${found} ${message}`, { address: step.address, hint });

type Forbidden = NonNullable<Batches['none']>;
