import { createHash, randomUUID } from 'node:crypto';
import type { Diagnostic, Plan, Run, Step } from '../model/index.ts';
import { markRun, unmarkRun } from '../postgres/index.ts';
import { borrow } from './borrow.ts';
import type { Context, Worker } from './context.ts';
import { explain, isExpected } from './explain.ts';
import { notTried } from './failure.ts';
import { INTERRUPTED, interrupted } from './interruption.ts';
import { type Act, runLanes } from './lanes.ts';
import { type Ledger, ledger, recordAlone } from './ledger.ts';
import { isDisruptive, pace } from './pace.ts';
import { schedule } from './schedule.ts';
import { runStep } from './step.ts';
import { endWorkers, isOpen, openLanes } from './workers.ts';

export interface ApplyResult {
  readonly outcome: 'done' | 'failed' | 'interrupted';
  /** Why it is not done, and what else went wrong. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One run from its first word in the journal to its last. */
export async function run(context: Context, plan: Plan, by: string): Promise<ApplyResult> {
  const { store, lock, emit, now } = context;
  const at = () => now().toISOString();
  await clearTheWay(context);
  await context.observer.ask(async (client) => {
    await context.schemas.pin(client);
    await context.tables.pin(client);
  });
  const crew = await openLanes(context, plan.steps);
  const { serial } = await store.load();
  const entry: Run = {
    id: randomUUID(),
    startedAt: at(),
    endedAt: null,
    outcome: 'running',
    by,
    planHash: createHash('sha256').update(JSON.stringify(plan)).digest('hex'),
  };
  await markRun(lock, entry.id);
  await store.openRun(entry);
  emit({ type: 'run-started', at: at(), run: entry.id, steps: plan.steps.length });

  const book = ledger({ store, plan, run: entry.id, by, serial, now });
  const { stopped, done, left } = await work(context, crew, book, plan);
  const outcome = outcomeOf(stopped);
  const unclosed = await close(context, { ...entry, endedAt: at(), outcome });
  const untried = outcome === 'failed' && left.length > 0 ? [notTried(left)] : [];
  // A lock that is lost has taken its marks along.
  await unmarkRun(lock, entry.id).catch(() => {});
  emit({ type: 'run-done', at: at(), run: entry.id, outcome, done });
  const more = unclosed === null ? untried : [...untried, unclosed];
  return { outcome, diagnostics: [...stopped, ...more] };
}

function outcomeOf(stopped: readonly Diagnostic[]): ApplyResult['outcome'] {
  if (stopped.length === 0) return 'done';
  return stopped.every(({ code }) => code === INTERRUPTED) ? 'interrupted' : 'failed';
}

/** The lock is ours: every other session and every open run of this state belongs to the dead. */
async function clearTheWay(context: Context): Promise<void> {
  const { store, now, tell } = context;
  await endWorkers(context);
  if (await store.prepare()) tell(BOUND);
  for (const dead of await store.openRuns()) {
    await store.closeRun({ ...dead, outcome: 'interrupted', endedAt: now().toISOString() });
  }
}

const BOUND: Diagnostic = {
  severity: 'info',
  code: 'state-bound',
  message:
    'the state did not know its database yet, and was taken for this one’s: from now on it is refused by any other',
};

interface Progress {
  /** What stopped it, each thing once; empty: everything is done. */
  readonly stopped: readonly Diagnostic[];
  /** Steps done. */
  readonly done: number;
  /** Steps not begun. */
  readonly left: readonly Step[];
}

async function work(
  context: Context,
  crew: readonly Worker[],
  book: Ledger,
  plan: Plan,
): Promise<Progress> {
  let done = 0;
  const failures: unknown[] = [];
  const begun = new Set<Step>();
  const mayBegin = await pace({ ...context, ask: context.observer.ask });
  const laneOf = (worker: Worker): Context => ({ ...context, worker });
  const lanes = {
    own: crew.map(laneOf),
    spare: context.spares.map(laneOf),
    // The server may have no connection left for it: then there is one stand-in less.
    open: ({ worker }: Context) => isOpen(worker),
  };
  const act: Act<Context> = async (lane, step, { halt, rest, waits }) => {
    if (lane.signal.aborted) throw interrupted();
    if (isDisruptive(step) && !(await mayBegin(step.id, halt))) return 'unbegun';
    begun.add(step);
    const worker = borrow(lane.worker);
    const resting = async (pause: Promise<unknown>) => worker.goOnWith((await rest(pause)).worker);
    const failure = await runStep({ ...lane, worker, rest: resting, waits }, book, step);
    if (failure === null) done += 1;
    else failures.push(failure);
    return failure === null ? 'done' : 'failed';
  };
  const ended = await recordAlone(context, book.stepless).then(
    () => runLanes(lanes, schedule(plan), act),
    (error: unknown) => [error],
  );
  const errors = [...failures, ...ended];
  // A bug passes; the next run closes this one.
  for (const error of errors) if (!isExpected(error)) throw error;
  const told = errors.map((error) => explain(error));
  const stopped = [...new Map(told.map((each) => [each.message, each])).values()];
  return { stopped, done, left: plan.steps.filter((step) => !begun.has(step)) };
}

async function close({ store }: Context, entry: Run): Promise<Diagnostic | null> {
  try {
    await store.closeRun(entry);
    return null;
  } catch (error) {
    if (!isExpected(error)) throw error;
    const message = `the journal of this run could not be closed: ${explain(error).message}`;
    return { severity: 'warning', code: 'journal-open', message, hint: 'the next apply closes it' };
  }
}
