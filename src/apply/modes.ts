import { fail, type Step, sentBy } from '../model/index.ts';
import {
  type Attempt,
  byNow,
  type Client,
  codeOf,
  errorCode,
  readOwnerCode,
  requireSameNames,
} from '../postgres/index.ts';
import { underBudget } from './budget.ts';
import type { Job } from './context.ts';
import { execute } from './execute.ts';
import { untilBound } from './keeping/bound.ts';
import { whileHeld } from './keeping/hold.ts';
import { requireNothingLost } from './keeping/lost.ts';
import { namesOf } from './keeping/names.ts';
import { whileKept } from './keeping/while-kept.ts';
import { recordAlone } from './ledger.ts';
import { indexesNamed, removeLeftovers } from './leftovers.ts';
import { attemptLook, lockLook, setLockTimeout } from './locks.ts';
import { withProgress } from './progress.ts';
import { withRetries } from './retry.ts';
import { takeLocks } from './take-locks.ts';

/** All statements in one transaction, which commits together with its journal row where the state is in this database. */
export async function runTransaction(job: Job): Promise<void> {
  const { context, step } = job;
  await withRetries(context, step, (attempt) =>
    whileKept(context, { step, attempt }, (own) => attemptAt({ ...job, context: own }, attempt)),
  );
  if (!context.store.transactional) await job.record();
}

async function attemptAt({ context, step, record }: Job, attempt: Attempt): Promise<void> {
  const { policy, store, now } = context;
  const connection = await context.worker.get();
  const { client } = connection;
  const began = now().getTime();
  await client.query('BEGIN');
  // The locks held already keep others waiting, so all statements share one lock_timeout.
  const left = () =>
    Math.max(policy.lockTimeout - (now().getTime() - began), policy.lockTimeout / 10);
  try {
    await takeLocks(context, { connection, step, attempt, left });
    await context.tables.requireRights(client, step);
    await context.tables.requireColumn(client, step);
    const statements = sentBy(step);
    const seen = new Map();
    for (const statement of statements) {
      await requireKnownCode(client, step);
      if (statements.length > 1) await requireSameNames(client, namesOf(step), seen);
      await Promise.all([
        client.query(setLockTimeout('LOCAL', left()).text),
        execute(context, connection, statement, attemptLook(policy, attempt)),
      ]);
    }
    // One that locks a single table has it from its statement on.
    await context.tables.require(client, step);
    await requireNothingLost(context);
    await (store.transactional ? record(client) : client.query('COMMIT'));
    context.tables.done(step);
  } catch (error) {
    // Where the connection is lost, the server rolls back by itself.
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** Each statement by itself: what refuses transactions, or needs none. */
export async function runSingle(job: Job): Promise<void> {
  const { context, step } = job;
  const { policy } = context;
  for (const statement of sentBy(step)) {
    await withRetries(context, step, (attempt) =>
      whileKept(context, { step, attempt }, async (own, kept) => {
        const connection = await own.worker.get();
        const { client } = connection;
        await own.tables.require(client, step);
        await own.tables.requireRights(client, step);
        await requireKnownCode(client, step);
        const look = withProgress(own, step, lockLook(policy, attempt));
        await Promise.all([
          client.query(setLockTimeout('SESSION', policy.lockTimeout).text),
          execute(own, connection, statement, untilBound(step, kept, look)),
        ]);
      }),
    );
  }
  await recordAlone(context, job.record);
}

/** CONCURRENTLY statements, which wait without making others wait: no lock_timeout, but a budget.
 *  What a failed one leaves behind is removed, unless it was there before. */
export async function runConcurrent(job: Job): Promise<void> {
  const { context, step } = job;
  const { policy } = context;
  const before = await context.observer.ask((client) => indexesNamed(client, step.makes));
  await withRetries(context, step, async (attempt) => {
    try {
      for (const statement of sentBy(step)) {
        await whileHeld(context, { step, attempt }, (holding, held) =>
          whileKept(holding, { step, attempt }, async (own, kept) => {
            await own.observer.ask(async (client) => {
              await own.tables.require(client, step);
              await requireKnownCode(client, step);
            });
            const limits = { budget: policy.concurrentWait, attempt, held, kept };
            await underBudget(own, step, statement, limits);
            // A name of an index that changes hands while a drop waits is not to be held: what happened is told.
            await own.observer.ask((client) => own.tables.requireIndexes(client, step));
          }),
        );
      }
    } catch (error) {
      // What has the name now was begun by somebody else.
      if (errorCode(error) !== '42P07') await removeLeftovers(context, step, before);
      throw error;
    }
  });
  await recordAlone(context, job.record);
}

/** Looks again, just before each statement, for code of others that would run with our rights: whatever the one before
 *  has waited for, such as the name of a table that it makes, may have changed what the next one means. Under a lock on
 *  the table nobody adds a trigger, a rule or a constraint afterwards. Throws `changed-outside` where there is some that
 *  nobody has consented to. */
export async function requireKnownCode(client: Client, step: Step): Promise<void> {
  const { calls } = step;
  if (calls === undefined) return;
  const known = new Set(step.hazards.map(({ message }) => message));
  const now = { ...calls, scripts: byNow(calls.scripts ?? []) };
  const found = codeOf(await readOwnerCode(client, now), calls);
  const fresh = found.filter((message) => !known.has(message));
  if (fresh.length === 0) return;
  throw fail('changed-outside', `since the plan there is new code: ${fresh.join('; ')}`, {
    address: step.address,
    hint: 'plan again, and look who put it there',
  });
}
