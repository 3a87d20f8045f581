import type { ApplyResult } from '../apply/index.ts';
import type { ApplyEvent, Design, Diagnostic, Plan } from '../model/index.ts';
import { hasChanges, untilRestart } from '../planner/index.ts';
import { renderApplyEvent } from '../ui/index.ts';
import { applyOn } from './apply-on.ts';
import { closingCheck, planAfter } from './closing.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Holding } from './holding.ts';
import { type Database, openStore } from './open.ts';
import type { CommonOptions } from './options.ts';
import { note, outEvent, showDiagnostics } from './output.ts';
import { type Planned, type PlanOptions, planWithReceipt } from './plan-database.ts';
import { progressView } from './progress.ts';
import { keepReceipt } from './receipt/keep.ts';
import { awaiting, restart } from './restart.ts';
import { stopOnSignal } from './signals.ts';

export interface CarryOutFlags extends CommonOptions, PlanOptions {
  readonly format: 'text' | 'json';
  readonly parallelism: number;
  readonly restartCommand?: string;
  /** Seconds. */
  readonly restartTimeout: number;
}

type Rest = Pick<Work, 'plan' | 'receipt' | 'holding'>;

export interface Work extends Planned {
  readonly db: Database;
  readonly design: Design;
  /** The design gave no warning. */
  readonly quiet: boolean;
  readonly flags: CarryOutFlags;
  readonly holding: Holding;
}

/** Carries out an approved plan until nothing is left to do. With a restart command the server restarts once all
 *  steps are done, when nothing can fail any more that would make it a restart for nothing; or before the first
 *  step that needs a setting which takes effect only then. */
export const carryOut = (work: Work): Promise<ExitCode> =>
  stopOnSignal((signal) => untilNothingIsLeft(work, signal));

async function untilNothingIsLeft(work: Work, signal: AbortSignal): Promise<ExitCode> {
  const { flags } = work;
  let { plan, receipt, holding } = work;
  for (let done = 0; ; ) {
    const part = flags.restartCommand === undefined ? null : untilRestart(plan);
    const now = part ?? plan;
    const { outcome, diagnostics } = await runSteps({ ...work, plan: now, holding }, signal);
    showDiagnostics(diagnostics);
    if (outcome !== 'done') return EXIT.stopped;
    done += now.steps.length;
    const rest = await restartIfAsked({ ...work, receipt, holding }, now, done, signal);
    if (part === null) {
      if (hasChanges(work.plan)) await closingCheck(rest.plan, flags);
      if (work.quiet) await keepReceipt(rest.receipt, work, rest.holding.reader);
      return EXIT.ok;
    }
    if (!isRestOf(rest.plan, work.plan)) {
      showDiagnostics([MORE]);
      return EXIT.stopped;
    }
    ({ plan, receipt, holding } = rest);
  }
}

/** What is left to do after these steps, and after a restart where settings wait for one and a command is given. */
async function restartIfAsked(
  work: Work,
  applied: Plan,
  done: number,
  signal: AbortSignal,
): Promise<Rest> {
  const { db, design, flags, holding } = work;
  const planBy = ({ reader }: Holding) =>
    planWithReceipt(reader, design, openStore(design, reader), flags);
  const isWork = applied.changes.length > 0 || applied.steps.length > 0;
  const left = isWork ? await planAfter(applied, () => planBy(holding)) : work;
  const { restartCommand: command, restartTimeout } = flags;
  const settings =
    command === undefined ? [] : await awaiting(holding.reader, work.plan, left.plan);
  if (command === undefined || settings.length === 0) return { ...left, holding };
  const within = restartTimeout * 1_000;
  const job = { command, within, db, design, signal, emit: emitter(flags), settings, done };
  const again = await restart(job, holding);
  return { ...(await planBy(again)), holding: again };
}

async function runSteps(
  { db, design, flags, plan, holding: { lock } }: Work,
  signal: AbortSignal,
): Promise<ApplyResult> {
  const view = await progressView(plan, flags);
  const { parallelism } = flags;
  try {
    const site = { db, design, lock, state: await db.connect('state') };
    return await applyOn(site, { plan, emit: view.emit, signal, parallelism });
  } finally {
    await view.stop();
  }
}

/** What is told between two runs of steps. */
const emitter =
  ({ format }: CarryOutFlags) =>
  (event: ApplyEvent): void => {
    if (format === 'json') outEvent(event);
    else if (event.type === 'notice') showDiagnostics([event.diagnostic]);
    else note(`${renderApplyEvent(event)}\n`);
  };

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
