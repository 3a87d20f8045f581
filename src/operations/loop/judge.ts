import type { Round } from '../../model/index.ts';
import {
  addressesOf,
  isDrawn,
  isRunaway,
  isSwayed,
  judgeWindows,
  nearer,
  restrict,
} from '../../planner/index.ts';
import { planDatabase } from '../plan/plan.ts';
import { openDesign } from '../source.ts';
import { measure } from './baseline.ts';
import { changeOf } from './carry.ts';
import { standingOf } from './files.ts';
import type { PhaseResult, RoundJob } from './job.ts';
import { takeSamples } from './sample.ts';

/** What was changed works for a while, before it counts. */
export async function settle({ clock, policy, signal }: RoundJob): Promise<PhaseResult> {
  await clock.sleep(policy.settle, signal);
  return {};
}

export async function watch(job: RoundJob, round: Round): Promise<PhaseResult> {
  const { statements } = changeOf(round);
  const { before } = round;
  const window = () =>
    takeSamples(job, round, 'after', (samples) =>
      isRunaway({ before, after: samples, statements }),
    );
  const first = await window();
  if (!isSwayed({ before, after: first, statements })) return { after: first };
  return { after: nearer(before, [first, await window()], statements) };
}

/** Keeps what made nothing worse; what did, or cannot be told, is taken back. */
export async function judge(job: RoundJob, round: Round): Promise<PhaseResult> {
  const { before, after } = round;
  const change = changeOf(round);
  const { design } = await openDesign(job.source);
  if ((await standingOf(design, change)) === 'out')
    return { outcome: 'taken-over', why: 'somebody took the edit out of the design again' };
  const plan = await planDatabase(job.client, design, job.store);
  const [gone] = restrict(plan.changes, addressesOf(change.edits)).filter(isDrawn);
  if (gone !== undefined)
    return { outcome: 'taken-over', why: `somebody changed ${gone.address} in the database again` };
  const checks = { before: round.checks.before, after: await measure(job, design) };
  const { statements } = change;
  const judged = judgeWindows({ before, after, statements, checks });
  const verdict = isRunaway({ before, after, statements }) ? { ...judged, ...RUNAWAY } : judged;
  if (verdict.is === 'worse' || verdict.is === 'cannot tell')
    return { checks, verdict, undo: verdict.is, why: verdict.why };
  return { checks, verdict, outcome: 'kept', why: verdict.why };
}

const RUNAWAY = {
  is: 'worse',
  why: 'it took over twice the time of the worst minute before',
} as const;
