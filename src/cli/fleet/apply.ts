import {
  fail,
  HAZARDS,
  isWrong,
  type Plan,
  type Target,
  type TargetOutcome,
  type TargetPlan,
  type VerifyReport,
} from '../../model/index.ts';
import {
  failureOf,
  inWaves,
  loadPlan,
  type Outcome,
  planTargets,
  sideBySide,
  toldOf,
  type WaveOutcome,
} from '../../operations/index.ts';
import { ownFile } from '../../schema/index.ts';
import { jsonText, renderOutcomes } from '../../ui/index.ts';
import { type ApplyFlags, applyHere } from '../apply.ts';
import { EXIT, type ExitCode, FAILED } from '../exit.ts';
import { note, out, speakFor, textOptions } from '../output.ts';
import { showTrouble } from '../trouble.ts';
import { fleetConsent } from './consent.ts';
import { showFleet } from './show.ts';

/** Plans every target, asks once, then applies wave by wave: those of a wave side by side, and no wave after one in
 *  which anything failed. `file` is what `dbopt plan --out` was given. */
export async function applyFleet(
  targets: readonly Target[],
  flags: ApplyFlags,
  file: string | undefined,
): Promise<ExitCode> {
  if (flags.restartCommand !== undefined) {
    throw fail('bad-flag', '--restart-command restarts one server, and the design has several', {
      hint: 'choose one target at a time with --target NAME',
    });
  }
  const sealed = await sealedPlans(targets, file);
  const reports = await planTargets(targets, flags);
  if (flags.format === 'text') showFleet(reports, { ...flags, format: 'text' });
  if (reports.some(isWrong)) return refuse(reports, flags);
  const consent = { ...flags, autoApprove: flags.autoApprove === true || file !== undefined };
  if (!(await fleetConsent(reports, consent))) {
    note('Nothing was applied.\n');
    return EXIT.error;
  }
  const approved = new Map(reports.map(({ name, plan }) => [name, sealed.get(name) ?? plan]));
  const outcomes = await inWaves(targets, (wave) =>
    sideBySide(wave, (target) => applyTarget(target, flags, approved.get(target.name) ?? null)),
  );
  show(outcomes, flags);
  return exitCode(outcomes);
}

async function sealedPlans(targets: readonly Target[], file: string | undefined) {
  const plans = new Map<string, Plan>();
  if (file === undefined) return plans;
  for (const { name } of targets) plans.set(name, await loadPlan(ownFile(file, name)));
  return plans;
}

/** Nothing is begun anywhere while one of them cannot be planned: what was asked for was all of them. */
function refuse(reports: readonly TargetPlan[], { format }: ApplyFlags): ExitCode {
  const found = reports.flatMap(({ plan, diagnostics }) => [
    ...diagnostics,
    ...(plan?.diagnostics ?? []),
  ]);
  if (format === 'json') showTrouble(found);
  note('Nothing was applied. --target leaves out what cannot be planned.\n');
  return EXIT.error;
}

/** What was approved is what is applied, as with a sealed plan. */
async function applyTarget(
  { name, design }: Target,
  flags: ApplyFlags,
  sealed: Plan | null,
): Promise<WaveOutcome> {
  const job = { ...flags, target: [name], allow: HAZARDS, sealed, shown: true };
  return speakFor(name, async () => {
    try {
      const { outcome, checks } = await applyHere(design, job);
      return holdsWave(checks) ? 'failed' : ENDED[outcome];
    } catch (error) {
      const trouble = toldOf(error);
      showTrouble(trouble);
      return failureOf(trouble);
    }
  });
}

/** A check that was not kept, and that the design lets no further wave begin with. */
const holdsWave = (checks: VerifyReport | null): boolean =>
  checks?.results.some(({ fails, when }) => fails && when === 'apply') === true;

const ENDED: { readonly [outcome in Outcome]: WaveOutcome } = {
  done: 'done',
  refused: 'failed',
  declined: 'failed',
  stopped: 'stopped',
};

function show(outcomes: readonly TargetOutcome[], { format, color }: ApplyFlags): void {
  if (format === 'json') out(`${jsonText({ type: 'targets-done', targets: outcomes })}\n`);
  else out(renderOutcomes(outcomes, textOptions(process.stdout, { noColor: !color })));
}

const CODES: { readonly [outcome in TargetOutcome['outcome']]: ExitCode } = {
  ...FAILED,
  done: EXIT.ok,
  'not begun': EXIT.ok,
};

/** Part-way as soon as anything was done anywhere and something is left. */
function exitCode(outcomes: readonly TargetOutcome[]): ExitCode {
  const failed = outcomes.map(({ outcome }) => CODES[outcome]).filter((code) => code !== EXIT.ok);
  const [first] = failed;
  if (first === undefined) return EXIT.ok;
  const begun = outcomes.some(({ outcome }) => outcome === 'done' || outcome === 'stopped');
  return begun ? EXIT.stopped : first;
}
