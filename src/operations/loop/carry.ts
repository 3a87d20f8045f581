import {
  type ApplyEvent,
  append,
  DboptError,
  type Design,
  type Diagnostic,
  failedWith,
  type Plan,
  type Round,
} from '../../model/index.ts';
import { addressesOf, cannotTakeBack, hasChanges } from '../../planner/index.ts';
import { diffsOf, textsOf } from '../advise/edits.ts';
import { applyDesign } from '../apply/apply-design.ts';
import type { Audience, Outcome } from '../apply/audience.ts';
import { planDatabase } from '../plan/plan.ts';
import { openDesign } from '../source.ts';
import { waits } from './baseline.ts';
import { speaksAgainst, targetOf } from './choose.ts';
import { standingOf, takeOut, writeEdited } from './files.ts';
import { type PhaseResult, type RoundJob, Stopped } from './job.ts';

/** Milliseconds between two tries to get the lock that another apply holds. */
const PAUSE = 5_000;

/** Writes the edit into the design. */
export async function edit(job: RoundJob, round: Round): Promise<PhaseResult> {
  const { design } = job;
  const change = changeOf(round);
  const standing = await standingOf(design, change);
  if (standing === 'in') return {};
  const why = 'the design was changed meanwhile';
  if (standing === 'changed' && wasBegun(round)) return { undo: 'in the way', why };
  const { diffs } = diffsOf(change.edits, await textsOf(design, targetOf(job)));
  return standing === 'out' && (await writeEdited(design, diffs)) ? {} : waits(why);
}

/** By a loop that died: some of it may be written. */
const wasBegun = ({ marks }: Round): boolean =>
  marks.filter(({ phase }) => phase === 'edit').length > 1;

/** Applies the edited design: by itself, judged once more, and only what was judged. */
export async function carryOut(job: RoundJob, round: Round): Promise<PhaseResult> {
  const change = changeOf(round);
  const { design, diagnostics } = await openDesign(job.source);
  if ((await standingOf(design, change)) === 'out')
    return { outcome: 'taken-over', why: 'somebody took the edit out of the design again' };
  const plan = await planDatabase(job.client, design, job.store);
  if (!hasChanges(plan) && plan.diagnostics.every(({ severity }) => severity !== 'error'))
    return {};
  const against = await speaksAgainst({ ...job, design }, plan, addressesOf(change.edits));
  if (against !== null) return { undo: 'in the way', why: against };
  const result = await applied(job, design, {
    ...{ quiet: diagnostics.length === 0, sealed: plan },
    approve: async (now) =>
      (await speaksAgainst({ ...job, design }, now, addressesOf(change.edits))) === null,
  });
  return result === null ? {} : result;
}

/** Takes the edit out of the design, as far as people have not made it theirs. */
export async function takeEditOut({ design }: RoundJob, round: Round): Promise<PhaseResult> {
  const change = changeOf(round);
  if (await takeOut(design, change)) return {};
  return {
    outcome: 'taken-over',
    why: 'people changed the same lines of the design: it is left to them',
  };
}

/** Applies the design without the edit, and nothing else of it; no window is waited for, since what is there hurts. */
export async function takeBack(job: RoundJob, round: Round): Promise<PhaseResult> {
  const addresses = addressesOf(changeOf(round).edits);
  const { design: declared, diagnostics } = await openDesign(job.source);
  const design = { ...declared, policy: { ...declared.policy, window: null } };
  const result = await applied(job, design, {
    ...{ quiet: diagnostics.length === 0, sealed: null, only: addresses, again: true },
    approve: async (plan) =>
      cannotTakeBack(plan, { allow: design.policy.allow, addresses }) === null,
  });
  if (result !== null) throw new DboptError([cannotUndo(round, result.why ?? '')]);
  return { outcome: outcomeOf(round) };
}

function outcomeOf({ undo }: Round): Round['outcome'] {
  if (undo === 'stopped') return 'stopped';
  return undo === 'in the way' ? 'waits' : 'reverted';
}

const cannotUndo = ({ change }: Round, why: string): Diagnostic => ({
  severity: 'error',
  code: 'not-taken-back',
  message: `${change?.code} at ${change?.address} could not be taken back: ${why}`,
  hint: 'the design says again what it said; see what dbopt plan says, and apply it',
});

interface Request {
  readonly quiet: boolean;
  readonly sealed: Plan | null;
  readonly only?: readonly string[];
  readonly again?: true;
  readonly approve: Audience['approve'];
}

/** null: it is done. Where another apply holds the lock, it waits for that one. Throws Stopped. */
async function applied(
  job: RoundJob,
  design: Design,
  { approve, ...request }: Request,
): Promise<Pick<Round, 'undo' | 'why'> | null> {
  const { source, by, signal, clock } = job;
  const until = clock.now() + design.policy.lockRetryFor;
  for (;;) {
    const told: Diagnostic[] = [];
    try {
      const options = { ...request, source, by, parallelism: 1, restartTimeout: 60 };
      const outcome = await applyDesign(design, options, audienceOf(job, told, approve));
      if (signal.aborted) throw signal.reason;
      if (outcome === 'done') return null;
      return { undo: outcome === 'stopped' ? 'failed' : 'in the way', why: WHY[outcome](told) };
    } catch (error) {
      if (signal.aborted) throw error instanceof Stopped ? error : signal.reason;
      const isHeld = failedWith(error, 'lock-held');
      const isStale = failedWith(error, 'stale-plan');
      if (!(error instanceof DboptError)) throw error;
      if (isHeld && clock.now() < until) await clock.sleep(PAUSE, signal);
      else return { undo: isHeld || isStale ? 'in the way' : 'failed', why: error.message };
    }
  }
}

const WHY: {
  readonly [outcome in Exclude<Outcome, 'done'>]: (told: readonly Diagnostic[]) => string;
} = {
  refused: () => 'the plan has errors',
  declined: () => 'the plan is not what was judged',
  stopped: (told) => told.map(({ message }) => message).join('; ') || 'a step failed',
};

function audienceOf(
  { tell, signal }: RoundJob,
  told: Diagnostic[],
  approve: Audience['approve'],
): Audience {
  const emit = (event: ApplyEvent) => tell(event);
  return {
    planned: async () => {},
    stale: async () => {},
    refused: ({ diagnostics }) => append(told, diagnostics),
    approve,
    view: async () => ({ emit, stop: async () => {} }),
    event: emit,
    diagnostics: (said) =>
      append(
        told,
        said.filter(({ severity }) => severity === 'error'),
      ),
    complete: () => {},
    left: async () => {},
    interruptibly: (work) => work(signal),
  };
}

export function changeOf({ change }: Round) {
  if (change === null) throw new Error('a round that has chosen nothing');
  return change;
}
