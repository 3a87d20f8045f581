import { DboptError, type Diagnostic, type Step } from '../model/index.ts';
import { joinRun, standBeside } from '../postgres/index.ts';
import type { ApplyOptions, Context, Worker } from './context.ts';
import { explain, isExpected } from './explain.ts';
import { keptSchemas } from './keeping/schemas.ts';
import { pinnedTables } from './keeping/tables.ts';
import { doing, tellNotices } from './notices.ts';
import { type ApplyResult, run } from './run.ts';
import { session } from './session.ts';

export type { ApplyOptions } from './context.ts';
export { explain, isExpected, isTrouble } from './explain.ts';
export { pace, windowOf } from './pace.ts';
export type { ApplyResult } from './run.ts';

/** Runs the steps of a plan, each between its words in the journal, and keeps the state. Steps that are independent
 *  of each other run side by side, see `schedule`. What may depend on a step that failed is not tried, see `dependents`;
 *  all that failed, and what was not tried, is told in the result.
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
    const { crew, observer, schemas } = context;
    await Promise.all([...crew, observer, schemas].map((each) => each.close()));
  }
}

function toContext(options: ApplyOptions): Context {
  const { policy, store, connect, lock, emit, now = () => new Date(), parallelism = 2 } = options;
  const tell = (diagnostic: Diagnostic) =>
    emit({ type: 'notice', at: now().toISOString(), diagnostic });
  const worker = (): Worker => {
    const own = session(
      () => connect('apply'),
      async (client) => {
        await tellNotices(client, () => made.doing, tell);
        await joinRun(client, lock);
      },
    );
    const made: Worker = Object.assign(own, { doing: doing() });
    return made;
  };
  const beside = () =>
    session(
      () => connect('apply'),
      (client) => standBeside(client, lock),
    );
  const first = worker();
  const others = Array.from({ length: parallelism - 1 }, worker);
  const spares = Array.from({ length: parallelism }, worker);
  return {
    policy,
    store,
    lock,
    emit,
    tell,
    now,
    signal: options.signal ?? new AbortController().signal,
    random: options.random ?? Math.random,
    idle: { milliseconds: 0 },
    rest: async (pause) => {
      await pause;
    },
    waits: () => {},
    outside: options.outside ?? nowhere,
    schemas: keptSchemas(options, beside()),
    tables: pinnedTables(options),
    observer: session(() => connect('apply')),
    beside,
    worker: first,
    crew: [first, ...others, ...spares],
    spares,
  };
}

const nowhere = async ({ id }: Step): Promise<void> => {
  throw new Error(`nobody is there for ${id}`);
};
