import { setTimeout as sleep } from 'node:timers/promises';
import { type Step, sentBy } from '../model/index.ts';
import { type Attempt, sql } from '../postgres/index.ts';
import type { Store } from '../state/index.ts';
import type { Job } from './context.ts';
import { execute } from './execute.ts';
import { isExpected } from './explain.ts';
import { requireNothingLost } from './keeping/lost.ts';
import { whileKept } from './keeping/while-kept.ts';
import { attemptLook } from './locks.ts';
import { withRetries } from './retry.ts';
import { asks, lockLost, STANDING, type Standing } from './standing.ts';

/** One statement in one transaction, which only changes catalogs. Its row of the journal is part of that transaction, so
 *  it needs none before: what died in between has left nothing. */
export const isBrief = (step: Step, { transactional }: Pick<Store, 'transactional'>): boolean =>
  transactional &&
  step.mode === 'transaction' &&
  step.sql.length === 1 &&
  step.bytes === null &&
  step.calls === undefined &&
  step.locks.length < 2;

/** Two round trips: what has to hold is asked together with the statement, and judged before its commit. */
export async function runBrief(job: Job): Promise<void> {
  const { context, step } = job;
  await withRetries(context, step, (attempt) =>
    whileKept(context, { step, attempt }, (own) => attemptAt({ ...job, context: own }, attempt)),
  );
}

async function attemptAt({ context, step, record }: Job, attempt: Attempt): Promise<void> {
  const { policy, lock, worker } = context;
  const values = [...asks(lock, step.makes), `${Math.ceil(policy.lockTimeout)}ms`];
  const [statement = ''] = sentBy(step);
  const connection = await worker.get();
  const { client } = connection;
  try {
    const asking = Promise.all([
      client.query('BEGIN'),
      client.query<Standing>({ name: 'begin', text: BEGIN.text, values }),
      execute(context, connection, statement, attemptLook(policy, attempt)),
    ]);
    // Behind the statement, which has its locks by then; where that failed, why is what it says.
    const looking = context.tables.require(client, step);
    looking.catch(() => {});
    const [, { rows }] = await asking;
    await looking;
    const [found] = rows;
    if (found?.held !== true) throw lockLost(lock);
    await requireNothingLost(context);
    await record(client, found.free);
  } catch (error) {
    // Where the connection is lost, the server rolls back by itself.
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

const BEGIN = sql`SELECT pg_catalog.set_config('lock_timeout', $4, true), ${STANDING}`;

/** Milliseconds. */
const MOMENT = 50;

/** Has others see in the journal what takes longer than a moment, as a wait for a lock does. */
export async function seenWhile(
  begin: () => Promise<unknown>,
  act: () => Promise<void>,
): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  const seen = sleep(MOMENT, undefined, { signal })
    .then(begin)
    .catch((error: unknown) => {
      // Its end is written by another connection.
      if (!signal.aborted && !isExpected(error)) throw error;
    });
  try {
    await act();
  } finally {
    over.abort();
    await seen;
  }
}
