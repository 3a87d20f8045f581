import type { LoopPolicy, Round, WorkSample } from '../../model/index.ts';
import { readOffered, readWork, type WorkReading } from '../../postgres/observe/index.ts';
import type { RoundJob } from './job.ts';

const MINUTE = 60_000;
/** A shorter window is cut into as many pieces, which the test needs. */
const FEWEST = 15;

/** How a window is cut into samples. */
export function cutOf(window: number): { readonly count: number; readonly each: number } {
  const each = Math.min(MINUTE, window / FEWEST);
  return { count: Math.max(1, Math.round(window / each)), each };
}

/** Takes the samples of a window, each told as it comes. Ends early where `isEnough` says so. */
export async function takeSamples(
  job: RoundJob,
  round: Round,
  window: 'before' | 'after',
  isEnough: (samples: readonly WorkSample[]) => boolean = () => false,
): Promise<readonly WorkSample[]> {
  const { client, clock, signal, tell } = job;
  const { count, each } = cutOf(lengthOf(job.policy, window));
  const offered = await readOffered(client);
  const samples: WorkSample[] = [];
  let last = await readWork(client, offered);
  const started = clock.now();
  while (samples.length < count && !isEnough(samples)) {
    // By the start, so that what reading takes does not add up.
    const due = started + (samples.length + 1) * each;
    await clock.sleep(Math.max(0, due - clock.now()), signal);
    const now = await readWork(client, offered);
    const at = new Date(clock.now()).toISOString();
    const sample = difference(last, now, at);
    samples.push(sample);
    last = now;
    tell({
      ...{ type: 'round-sample', at, round: round.id, window },
      ...{ sample: samples.length, of: count, ms: meanOf(sample) },
    });
  }
  return samples;
}

const lengthOf = (policy: LoopPolicy, window: 'before' | 'after'): number => policy[window];

/** A statement whose calls became fewer was thrown out and came back: of it nothing is known. */
function difference(before: WorkReading | null, now: WorkReading | null, at: string): WorkSample {
  if (before === null || now === null || before.since !== now.since)
    return { at, work: {}, broken: true };
  const earlier = new Map(before.statements.map((one) => [one.id, one]));
  const work = now.statements.flatMap(({ id, calls, ms, squares }) => {
    const last = earlier.get(id) ?? { calls: 0, ms: 0, squares: 0 };
    const more = calls - last.calls;
    if (more <= 0) return [];
    const spent = Math.max(0, ms - last.ms);
    // By way of deviations, the sum of squares comes a little wrong; it is never less than that of equal times.
    return [[id, [more, spent, Math.max(squares - last.squares, spent ** 2 / more)]] as const];
  });
  return { at, work: Object.fromEntries(work), broken: false };
}

function meanOf({ work }: WorkSample): number | null {
  const all = Object.values(work);
  const calls = all.reduce((sum, [count]) => sum + count, 0);
  return calls === 0 ? null : all.reduce((sum, [, ms]) => sum + ms, 0) / calls;
}
