import {
  type ApplyEvent,
  append,
  type Change,
  type Diagnostic,
  type Plan,
  qualified,
  type Step,
} from '../../model/index.ts';
import { type Client, pinWriting } from '../../postgres/index.ts';
import { applyOn } from '../apply/apply-on.ts';
import type { Maintaining } from './job.ts';

export interface Ran {
  /** Ids of the steps that are done. */
  readonly done: ReadonlySet<string>;
  readonly outcome: 'done' | 'failed' | 'interrupted';
  readonly diagnostics: readonly Diagnostic[];
}

export const NOTHING: Ran = { done: new Set(), outcome: 'done', diagnostics: [] };

/** Runs the steps of a plan. Where one fails, its resource is left alone from then on, and the others have their turn. */
export async function runTables(job: Maintaining, plan: Plan): Promise<Ran> {
  if (plan.steps.length === 0 && plan.changes.length === 0) return NOTHING;
  const state = await job.db.connect('state');
  try {
    await pinWriting(state);
    return await runRounds(job, plan, state);
  } finally {
    await state.end();
  }
}

async function runRounds(job: Maintaining, plan: Plan, state: Client): Promise<Ran> {
  const { db, design, holding, signal } = job;
  // Whether the window is open was asked when it was planned; what began within it is finished.
  const policy = { ...design.policy, window: null };
  const { lock, schemas, tables } = holding;
  const site = { db, design: { ...design, policy }, lock, schemas, tables, state };
  const done = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const emit = (event: ApplyEvent) => {
    if (event.type === 'step-done') done.add(event.step);
    job.emit(event);
  };
  const run = async (steps: readonly Step[], changes: readonly Change[]) => {
    const round = { ...plan, steps, changes };
    const result = await applyOn(site, { plan: round, emit, signal, parallelism: 2, by: job.by });
    append(diagnostics, result.diagnostics);
    return result;
  };

  const failed = new Set<string>();
  let outcome: Ran['outcome'] = 'done';
  for (let left = plan.steps; left.length > 0 && outcome !== 'interrupted'; ) {
    const result = await run(left, changesOf(plan, left));
    if (result.outcome === 'done') break;
    outcome = result.outcome;
    const addresses = result.diagnostics.map(({ address }) => address ?? '');
    // What is wrong with no resource in particular is wrong with all.
    if (addresses.includes('')) break;
    for (const address of addresses) failed.add(address);
    left = left.filter(({ id, address }) => !done.has(id) && !failed.has(address));
  }
  const stepless = steplessChanges(plan, done);
  if (stepless.length > 0 && outcome !== 'interrupted') {
    const result = await run([], stepless);
    if (result.outcome !== 'done') outcome = result.outcome;
  }
  return { done, outcome, diagnostics };
}

const changesOf = ({ changes }: Plan, steps: readonly Step[]): readonly Change[] => {
  const addresses = new Set(steps.map(({ address }) => address));
  return changes.filter(({ address }) => addresses.has(address));
};

/** What only the state has to know: of tables that a step is about, once that is done. */
function steplessChanges({ changes, steps }: Plan, done: ReadonlySet<string>): readonly Change[] {
  const addresses = new Set(steps.map(({ address }) => address));
  const open = steps.filter(({ id }) => !done.has(id)).flatMap(({ locks }) => locks);
  const waiting = new Set(open.map(({ relation }) => relation));
  return changes.filter(
    ({ address, table }) =>
      !addresses.has(address) && !(table !== undefined && waiting.has(qualified(table))),
  );
}
