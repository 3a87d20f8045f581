import type { Step, StepRecord } from '../model/index.ts';

/** Bytes per second that a step writes where nothing was measured: a cautious guess for one disk and one core. */
const GUESS = { scan: 20e6, rewrite: 50e6 };

/** Runs this short measure the round trip, not the disk. */
const SHORTEST = 0.5;

/** Seconds for every step that says how much it writes, by the pace of earlier runs on this database. */
export function estimate(
  steps: readonly Step[],
  earlier: readonly StepRecord[] = [],
): readonly Step[] {
  const pace = measuredPace(earlier);
  return steps.map((step) => {
    if (step.touches === 'catalog' || step.bytes === null) return step;
    const seconds = step.bytes / (pace ?? GUESS[step.touches]);
    return { ...step, seconds: Math.round(seconds * 10) / 10 };
  });
}

/** Bytes per second over all earlier steps that took long enough to tell; null where there is none. */
function measuredPace(earlier: readonly StepRecord[]): number | null {
  let [bytes, seconds] = [0, 0];
  for (const record of earlier) {
    if (record.status !== 'done' || record.endedAt === null || record.bytes === null) continue;
    const took = (Date.parse(record.endedAt) - Date.parse(record.startedAt)) / 1000;
    if (took < SHORTEST) continue;
    bytes += record.bytes;
    seconds += took;
  }
  return seconds > 0 && bytes > 0 ? bytes / seconds : null;
}
