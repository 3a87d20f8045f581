import { kept } from '../../checks/index.ts';
import type { Design, KeptVerdicts, Round } from '../../model/index.ts';
import { hasChanges } from '../../planner/index.ts';
import { observeLive } from '../observe/live.ts';
import { planDatabase } from '../plan/plan.ts';
import { verify } from '../verify/verify.ts';
import { orStopped, type PhaseResult, type RoundJob } from './job.ts';
import { takeSamples } from './sample.ts';

/** Milliseconds for samples of rows, and bytes for the copies of a trial. */
export const MAX_TIME = 120_000;
const MAX_BYTES = 1024 ** 3;
/** Milliseconds between two readings below which counters tell nothing. */
const MIN_WINDOW = 30_000;

export async function baseline(job: RoundJob, round: Round): Promise<PhaseResult> {
  const { client, design, store, memory } = job;
  const plan = await planDatabase(client, design, store);
  const error = plan.diagnostics.find(({ severity }) => severity === 'error');
  if (error !== undefined) return waits(`the design cannot be planned: ${error.message}`);
  if (hasChanges(plan))
    return waits('the plan is not empty: somebody’s changes wait to be applied');
  memory.evidence = await look(job, { trial: false });
  const before = await takeSamples(job, round, 'before');
  return { before, checks: { before: await measure(job, job.design), after: null } };
}

export const waits = (why: string): PhaseResult => ({ outcome: 'waits', why });

/** What there is to see now, compared with what the baseline saw where that was. */
export async function look(job: RoundJob, { trial }: { readonly trial: boolean }) {
  const { source, memory, advisors, limits, design, signal } = job;
  const observing = observeLive(design, {
    ...{ url: source.url, watch: 0, since: memory.evidence ?? null, queries: [], advisors, limits },
    ...{ trial, seed: 1, maxTime: MAX_TIME, maxBytes: MAX_BYTES },
    scope: { schemas: [], tables: [], literals: false },
  });
  return (await orStopped(signal, observing)).evidence;
}

/** The checks of the design, without any load of their own unless the target allows it; null: there are none. */
export async function measure(
  { source, signal }: RoundJob,
  design: Design,
): Promise<KeptVerdicts | null> {
  if (design.checks.length === 0) return null;
  const measuring = verify(design, {
    ...{ url: source.url, names: [], watch: 0, minWindow: MIN_WINDOW, load: false, seed: 1 },
    ...{ maxTime: MAX_TIME, since: null },
  });
  const { at, results } = await orStopped(signal, measuring);
  return kept(at, results);
}
