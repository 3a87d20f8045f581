import type { Touched, WorkSample } from '../../model/index.ts';
import { median } from './rank-test.ts';

/** With fewer calls a minute its mean is mostly chance. */
export const FEWEST_CALLS = 30;
/** Statements of the first window that have to be called in a minute, by their time, for it to count. */
const SHOWN = 0.5;

/** What is looked at of a statement: the mean of its times, or their root mean square, which a few slow calls raise. */
export type Measure = 'mean' | 'spread';

/** One value a minute: what the statements of the first window would take, each as often as it was called then, divided
 *  by the same of those that serve as control. So neither load nor another mix of statements moves it. null: in that
 *  minute there was too little to tell. */
export type Series = (sample: WorkSample) => number | null;

export function seriesOf(
  before: readonly WorkSample[],
  ids: readonly string[],
  control: readonly string[],
  measure: Measure,
): Series {
  const [ours, theirs] = [ids, control].map((some) => indexOf(before, some, measure));
  return (sample) => {
    if (sample.broken) return null;
    const [a, b] = [ours?.(sample) ?? null, theirs?.(sample) ?? null];
    return a === null || b === null || b === 0 ? null : a / b;
  };
}

/** The load of a window by that of the first one, as the control feels it; null: there was too little to tell. */
export function loadOf(
  before: readonly WorkSample[],
  window: readonly WorkSample[],
  control: readonly string[],
): number | null {
  const index = indexOf(before, control, 'mean');
  const values = window.flatMap((sample) => (sample.broken ? [] : (index(sample) ?? [])));
  return values.length === 0 ? null : median(values);
}

/** Time of a minute by that of the first window, weighted as Laspeyres does prices: by the calls of the first window. */
function indexOf(before: readonly WorkSample[], ids: readonly string[], measure: Measure): Series {
  const usual = new Map(ids.map((id) => [id, usualOf(before, id, measure)]));
  const whole = [...usual.values()].reduce((sum, { calls, ms }) => sum + calls * ms, 0);
  return ({ work }) => {
    let [calls, then, now] = [0, 0, 0];
    for (const [id, { calls: weight, ms }] of usual) {
      const [own = 0, sum = 0, squares = 0] = work[id] ?? [];
      calls += own;
      if (own === 0 || weight === 0) continue;
      then += weight * ms;
      now += weight * timeOf(own, sum, squares, measure);
    }
    return calls < FEWEST_CALLS || then < SHOWN * whole || then === 0 ? null : now / then;
  };
}

function usualOf(before: readonly WorkSample[], id: string, measure: Measure) {
  const called = before.flatMap(({ work, broken }) => {
    const [calls = 0, sum = 0, squares = 0] = broken ? [] : (work[id] ?? []);
    return calls === 0 ? [] : [{ calls, ms: timeOf(calls, sum, squares, measure) }];
  });
  return {
    calls: called.reduce((sum, { calls }) => sum + calls, 0),
    ms: median(called.map(({ ms }) => ms)),
  };
}

const timeOf = (calls: number, sum: number, squares: number, measure: Measure): number =>
  measure === 'mean' ? sum / calls : Math.sqrt(squares / calls);

/** The touched statements that took most of the time of the first window. */
export function busiest(
  before: readonly WorkSample[],
  { touched }: Touched,
  count: number,
): readonly string[] {
  const time = (id: string) => before.reduce((sum, { work }) => sum + (work[id]?.[1] ?? 0), 0);
  return touched
    .map((id) => ({ id, ms: time(id) }))
    .filter(({ ms }) => ms > 0)
    .sort((a, b) => b.ms - a.ms)
    .slice(0, count)
    .map(({ id }) => id);
}
