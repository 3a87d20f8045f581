import type { ApplyResult } from '../../apply/index.ts';
import type { Design, Diagnostic, Plan } from '../../model/index.ts';
import { hasChanges, untilRestart } from '../../planner/index.ts';
import { pinWriting } from '../../postgres/index.ts';
import { type Database, openStore } from '../database.ts';
import type { Holding } from '../holding.ts';
import { announceAfterRun } from '../other-owners.ts';
import type { PlanOptions } from '../plan/options.ts';
import { type Planned, planWithReceipt } from '../plan/plan.ts';
import { keepReceipt } from '../receipt/keep.ts';
import type { DesignSource } from '../source.ts';
import { applyOn } from './apply-on.ts';
import type { Audience, Outcome } from './audience.ts';
import { closingCheck, planAfter } from './closing.ts';
import { awaiting, restart } from './restart.ts';

export interface CarryOutOptions extends PlanOptions {
  readonly source: DesignSource;
  /** Who runs it, for the journal. */
  readonly by: string;
  readonly parallelism: number;
  /** Run by the shell where settings wait for a restart. */
  readonly restartCommand?: string;
  /** Seconds. */
  readonly restartTimeout: number;
  /** The design gave no warning. */
  readonly quiet: boolean;
}

type Rest = Pick<CarryingOut, 'plan' | 'receipt' | 'holding'>;

export interface CarryingOut extends Planned {
  readonly db: Database;
  readonly design: Design;
  readonly options: CarryOutOptions;
  readonly audience: Audience;
  readonly holding: Holding;
}

/** Carries out an approved plan until nothing is left to do. With a restart command the server restarts once all
 *  steps are done, when nothing can fail any more that would make it a restart for nothing; or before the first
 *  step that needs a setting which takes effect only then. */
export const carryOut = (work: CarryingOut): Promise<Outcome> =>
  work.audience.interruptibly((signal) => untilNothingIsLeft(work, signal));

async function untilNothingIsLeft(work: CarryingOut, signal: AbortSignal): Promise<Outcome> {
  const { options, audience } = work;
  let { plan, receipt, holding } = work;
  // After one restart, or where none is to be had, the rest is tried: not everything that is preloaded has to be.
  for (let [done, tried] = [0, false]; ; tried = true) {
    const part = tried ? null : untilRestart(plan);
    const now = part ?? plan;
    const { outcome, diagnostics } = await runSteps({ ...work, plan: now, holding }, signal);
    // Of an interrupt the events have told already.
    if (outcome !== 'interrupted') audience.diagnostics(diagnostics);
    if (outcome !== 'done') return 'stopped';
    done += now.steps.length;
    const rest = await restartIfAsked({ ...work, receipt, holding }, now, done, signal);
    if (part === null) {
      if (hasChanges(work.plan)) await closingCheck(rest.plan, audience);
      const kept = { design: work.design, source: options.source };
      if (options.quiet) await keepReceipt(rest.receipt, kept, rest.holding.reader);
      return 'done';
    }
    if (!isRestOf(rest.plan, work.plan)) {
      audience.diagnostics([MORE]);
      return 'stopped';
    }
    ({ plan, receipt, holding } = rest);
  }
}

/** What is left to do after these steps, and after a restart where settings wait for one and a command is given. */
async function restartIfAsked(
  work: CarryingOut,
  applied: Plan,
  done: number,
  signal: AbortSignal,
): Promise<Rest> {
  const { db, design, options, holding, audience } = work;
  const planBy = ({ reader }: Holding) =>
    planWithReceipt(reader, design, openStore(design, reader), { ...options, again: true });
  const isWork = applied.changes.length > 0 || applied.steps.length > 0;
  const left = isWork ? await planAfter(applied, () => planBy(holding)) : work;
  const { restartCommand: command, restartTimeout } = options;
  const settings =
    command === undefined ? [] : await awaiting(holding.reader, work.plan, left.plan);
  if (command === undefined || settings.length === 0) return { ...left, holding };
  const within = restartTimeout * 1_000;
  const job = { command, within, db, design, signal, emit: audience.event, settings, done };
  const again = await restart(job, holding);
  return { ...(await planBy(again)), holding: again };
}

async function runSteps(
  { db, design, options, audience, plan, holding: { lock, schemas, tables } }: CarryingOut,
  signal: AbortSignal,
): Promise<ApplyResult> {
  const view = await audience.view(plan);
  const { parallelism, by } = options;
  try {
    const state = await db.connect('state');
    await pinWriting(state);
    const site = { db, design, lock, schemas, tables, state };
    const result = await applyOn(site, { plan, emit: view.emit, signal, parallelism, by });
    await announceAfterRun(state, design, openStore(design, state));
    return result;
  } finally {
    await view.stop();
  }
}

/** After a restart in between everything is planned again: it must be the rest of what was approved. */
function isRestOf(left: Plan, approved: Plan): boolean {
  const known = new Set(approved.steps.map(({ id, sql }) => JSON.stringify([id, sql])));
  return left.steps.every(({ id, sql }) => known.has(JSON.stringify([id, sql])));
}

const MORE: Diagnostic = {
  severity: 'error',
  code: 'stale-plan',
  message: 'after the restart there is more to do than what was approved',
  hint: 'apply again, and approve the rest',
};
