import { randomUUID } from 'node:crypto';
import type { Round, RoundMark, RoundPhase } from '../../model/index.ts';
import { hasActed, isHalfMade, nextPhase } from '../../planner/index.ts';
import { baseline } from './baseline.ts';
import { carryOut, edit, takeBack, takeEditOut } from './carry.ts';
import { choose } from './choose.ts';
import { forgetTexts } from './files.ts';
import { type PhaseResult, type RoundJob, Stopped } from './job.ts';
import { judge, settle, watch } from './judge.ts';
import { propose } from './propose.ts';

/** Each may have been begun before, by a loop that died: it finds out what of it is done. */
const PHASES: {
  readonly [phase in RoundPhase]: (job: RoundJob, round: Round) => Promise<PhaseResult>;
} = {
  baseline,
  choose,
  edit: (job, round) => (round.mode === 'pull-request' ? propose(job, round) : edit(job, round)),
  apply: carryOut,
  settle,
  watch,
  judge,
  'take-out': takeEditOut,
  'take-back': takeBack,
};

export const newRound = ({ policy, by, clock }: RoundJob): Round => ({
  ...{ id: randomUUID(), mode: policy.mode, by, startedAt: timeOf({ clock }), endedAt: null },
  ...{ marks: [], change: null, passed: [], before: [], after: [], verdict: null, undo: null },
  checks: { before: null, after: null },
  ...{ outcome: null, why: '', branch: null, seen: false },
});

/** Takes a round to its end, or to where it was stopped; each phase is journalled before and after. */
export async function play(job: RoundJob, begun: Round): Promise<Round> {
  let round = begun;
  const died = round.marks.length > 0 && !hasActed(round);
  if (died)
    return close(job, { ...round, outcome: 'stopped', why: 'it died before it changed anything' });
  for (let phase = nextPhase(round); phase !== null; phase = nextPhase(round)) {
    round = await mark(job, round, phase, 'begun');
    try {
      round = { ...round, ...(await PHASES[phase](job, round)) };
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      return afterStop(job, round, phase, error.message);
    }
    round = await mark(job, round, phase, 'done');
  }
  return close(job, round);
}

/** Milliseconds in which what is half made is taken back, once somebody wants the loop to end. */
const GRACE = 60_000;

async function afterStop(
  job: RoundJob,
  round: Round,
  phase: RoundPhase,
  why: string,
): Promise<Round> {
  if (!hasActed(round)) return close(job, { ...round, outcome: 'stopped', why });
  if (!isHalfMade(phase)) return round;
  const grace = AbortSignal.timeout(GRACE);
  const late = new AbortController();
  grace.addEventListener('abort', () => late.abort(new Stopped(why)));
  return play({ ...job, signal: late.signal }, { ...round, undo: 'stopped', why });
}

async function mark(
  job: RoundJob,
  round: Round,
  phase: RoundPhase,
  status: RoundMark['status'],
): Promise<Round> {
  const at = timeOf(job);
  const marked = { ...round, marks: [...round.marks, { phase, status, at }] };
  await job.keep(marked);
  const length = lengthOf(job, phase);
  const seconds = length === null ? null : length / 1_000;
  const change = round.change && { code: round.change.code, address: round.change.address };
  job.tell({ type: 'round-phase', at, round: round.id, phase, status, seconds, change });
  return marked;
}

async function close(job: RoundJob, round: Round): Promise<Round> {
  const at = timeOf(job);
  const closed = { ...round, before: [], after: [], endedAt: at };
  await job.keep(closed);
  if (hasActed(round)) await forgetTexts(job.design);
  job.tell({ type: 'round-done', at, round: closed });
  return closed;
}

function lengthOf({ policy }: RoundJob, phase: RoundPhase): number | null {
  const { before, settle, after } = policy;
  return phase === 'baseline'
    ? before
    : phase === 'settle'
      ? settle
      : phase === 'watch'
        ? after
        : null;
}

const timeOf = ({ clock }: Pick<RoundJob, 'clock'>): string => new Date(clock.now()).toISOString();
