import {
  type ApplyEvent,
  type Design,
  type Diagnostic,
  type HazardCode,
  hasErrors,
  type Maintenance,
  type Plan,
} from '../../model/index.ts';
import { readRetired } from '../../postgres/index.ts';
import { applyOn } from '../apply-on.ts';
import type { Holding } from '../holding.ts';
import { type Database, openStore } from '../open.ts';
import { planWithSnapshot } from '../plan-database.ts';
import { barredNow } from './barred.ts';
import { leftIn, maintained } from './outcome.ts';
import { parts } from './parts.ts';

export interface Maintaining {
  readonly db: Database;
  readonly design: Design;
  readonly holding: Holding;
  readonly allowed: readonly HazardCode[];
  readonly only?: readonly string[];
  /** ISO 8601. */
  readonly now?: string;
  readonly signal: AbortSignal;
  readonly emit: (event: ApplyEvent) => void;
}

/** Makes what is due and retires what is past keep, table by table; then looks again. */
export async function maintainTables(job: Maintaining): Promise<Maintenance> {
  const { design, holding, only, now } = job;
  const { reader } = holding;
  const startedAt = new Date();
  const barred = await barredNow(design.policy, job.allowed);
  const look = (at: string | undefined) =>
    planWithSnapshot(reader, design, openStore(design, reader), {
      ...{ task: 'maintain', only, barred },
      now: at,
    });

  const before = await look(now);
  const refused = hasErrors(before.plan.diagnostics);
  const ran = refused ? NOTHING : await runParts(job, before.plan);
  const after = refused ? before : await look(before.snapshot.now);
  const retired = await readRetired(reader);
  const again = after.plan.steps.filter(({ id }) => ran.done.has(id));
  const diagnostics = [
    ...before.plan.diagnostics,
    ...ran.diagnostics,
    ...again.map(({ address, title }) => notTaken(address, title)),
  ];
  return {
    now: before.snapshot.now,
    startedAt: startedAt.toISOString(),
    seconds: (Date.now() - startedAt.getTime()) / 1_000,
    database: before.plan.server.database,
    outcome: outcomeOf(diagnostics, ran, refused),
    tables: maintained(before.snapshot, after.snapshot),
    left: leftIn(retired),
    diagnostics,
  };
}

interface Ran {
  /** Ids of the steps that are done. */
  readonly done: ReadonlySet<string>;
  readonly outcome: 'done' | 'failed' | 'interrupted';
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: Ran = { done: new Set(), outcome: 'done', diagnostics: [] };

/** What fails on one table is told, and the next one has its turn. */
async function runParts(job: Maintaining, plan: Plan): Promise<Ran> {
  const { db, design, signal } = job;
  // Whether the window is open was asked when it was planned; what began within it is finished.
  const policy = { ...design.policy, window: null };
  const site = { db, design: { ...design, policy }, lock: job.holding.lock };
  const done = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const outcomes = new Set<Ran['outcome']>();
  const emit = (event: ApplyEvent) => {
    if (event.type === 'step-done') done.add(event.step);
    job.emit(event);
  };
  for (const part of parts(plan)) {
    if (signal.aborted) break;
    const result = await applyOn(site, { plan: part, emit, signal, parallelism: 1 });
    outcomes.add(result.outcome);
    diagnostics.push(...result.diagnostics);
  }
  const interrupted = signal.aborted || outcomes.has('interrupted');
  const outcome = interrupted ? 'interrupted' : outcomes.has('failed') ? 'failed' : 'done';
  return { done, outcome, diagnostics };
}

function outcomeOf(
  diagnostics: readonly Diagnostic[],
  { outcome }: Ran,
  refused: boolean,
): Maintenance['outcome'] {
  if (outcome !== 'done') return outcome;
  const codes = new Set(diagnostics.map(({ code }) => code));
  if (refused || codes.has('not-converged')) return 'refused';
  return codes.has('needs-consent') ? 'withheld' : 'done';
}

const notTaken = (address: string, title: string): Diagnostic => ({
  severity: 'error',
  code: 'not-converged',
  message: `this was done and is to be done again: ${title}`,
  address,
  hint: 'somebody may be changing the same partitions',
});
