import { DboptError } from '../model/index.ts';
import { joinRun } from '../postgres/index.ts';
import type { ApplyOptions, Context } from './context.ts';
import { explain, isExpected } from './explain.ts';
import { type ApplyResult, run } from './run.ts';
import { session } from './session.ts';

export type { ApplyOptions } from './context.ts';
export type { ApplyResult } from './run.ts';

/** Runs the steps of a plan in their order, each between its words in the journal, and keeps the state.
 *  The first failure ends the run and is told in the result.
 *  Throws a DboptError where the run could not begin: no connection, no lock, no state to write to. */
export async function applyPlan(options: ApplyOptions): Promise<ApplyResult> {
  const { plan, by } = options;
  if (plan.changes.length === 0 && plan.steps.length === 0) {
    return { outcome: 'done', diagnostics: [] };
  }
  const context = toContext(options);
  try {
    return await run(context, plan, by);
  } catch (error) {
    throw isExpected(error) ? new DboptError([explain(error)], { cause: error }) : error;
  } finally {
    await context.worker.close();
    await context.observer.close();
  }
}

function toContext({ policy, store, connect, lock, emit, ...rest }: ApplyOptions): Context {
  return {
    policy,
    store,
    lock,
    emit,
    signal: rest.signal ?? new AbortController().signal,
    now: rest.now ?? (() => new Date()),
    random: rest.random ?? Math.random,
    observer: session(() => connect('apply')),
    worker: session(async () => {
      const client = await connect('apply');
      await joinRun(client, lock);
      return client;
    }),
  };
}
