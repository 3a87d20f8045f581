import type {
  KeptVerdicts,
  LoopVerdict,
  Touched,
  WindowComparison,
  WorkSample,
} from '../../model/index.ts';
import { largerByChance, median, together } from './rank-test.ts';
import { busiest, type Measure, type Series, seriesOf } from './series.ts';

/** Minutes that each window needs. */
export const FEWEST_MINUTES = 8;
/** Statements that are looked at one by one, beside all of them together. */
const ONE_BY_ONE = 3;
const LEVEL = 0.01;
/** What is less nobody takes a change back for. One statement by itself, and its slow calls, swing further than all. */
const RATIO = 1.1;
const RATIO_OF_FEW = 1.3;
/** Minutes in a row of which each is over twice the worst one before: no more of them are waited for. */
const RUNAWAY = { minutes: 2, times: 2 };

export interface Windows {
  readonly before: readonly WorkSample[];
  readonly after: readonly WorkSample[];
  readonly statements: Touched;
  readonly checks: { readonly before: KeptVerdicts | null; readonly after: KeptVerdicts | null };
}

/** Whether a change made something worse: by the checks of the design, and by the time of the statements that use what was
 *  changed, divided by that of the others. Without others to compare with checks alone judge, and nothing is called better. */
export function judgeWindows({ before, after, statements, checks }: Windows): LoopVerdict {
  const broken = failedSince(checks);
  const comparisons = compare(before, after, statements);
  if (broken.length > 0) {
    const why = `${broken.length === 1 ? 'a check' : 'checks'} held before and fails now: ${broken.join(', ')}`;
    return { is: 'worse', why, comparisons };
  }
  const slow = comparisons.find(
    ({ p, ratio }, i) => p < LEVEL && ratio > (i === 0 ? RATIO : RATIO_OF_FEW),
  );
  if (slow !== undefined) {
    return {
      is: 'worse',
      why: `${slow.what}: ${times(slow.ratio)} the time, against the control`,
      comparisons,
    };
  }
  const [all] = comparisons;
  if (all !== undefined) {
    const isBetter = all.ratio < 1 / RATIO && largerByChance(all.before, all.after) < LEVEL;
    const why = `${all.what}: ${times(all.ratio)} the time, against the control`;
    return { is: isBetter ? 'better' : 'as before', why, comparisons };
  }
  return alone(checks);
}

/** Without a control nothing else tells: what held before is to hold still, and not only not to fail. */
function alone(checks: Checks): LoopVerdict {
  const [before, after] = [holding(checks.before), holding(checks.after)];
  const open = before.filter((name) => !after.includes(name));
  if (open.length > 0) {
    const why = `there is no control, and what held before cannot be told any more: ${open.join(', ')}`;
    return { is: 'cannot tell', why, comparisons: [] };
  }
  if (after.length === 0) {
    const why = 'there is neither a control with enough calls nor a check that can be told';
    return { is: 'cannot tell', why, comparisons: [] };
  }
  const held =
    after.length === 1
      ? 'the one check that can be told holds'
      : `all ${after.length} checks that can be told hold`;
  return { is: 'as before', why: `there is no control; ${held}`, comparisons: [] };
}

const times = (ratio: number): string => `${ratio.toFixed(2)} times`;

/** Whether there is anything that a change could be judged by. */
export const isJudgeable = (
  before: readonly WorkSample[],
  statements: Touched,
  checks: KeptVerdicts | null,
): boolean =>
  told(before, seriesOf(before, statements.touched, statements.control, 'mean')).length >=
    FEWEST_MINUTES || holding(checks).length > 0;

/** Whether it is so much slower already that waiting for the rest of the window would only hurt. */
export function isRunaway({ before, after, statements }: Omit<Windows, 'checks'>): boolean {
  const series = seriesOf(before, statements.touched, statements.control, 'mean');
  const worst = Math.max(...told(before, series));
  const last = told(after, series).slice(-RUNAWAY.minutes);
  return (
    Number.isFinite(worst) &&
    last.length === RUNAWAY.minutes &&
    last.every((value) => value > RUNAWAY.times * worst)
  );
}

const told = (samples: readonly WorkSample[], series: Series): readonly number[] =>
  samples.flatMap((sample) => {
    const value = series(sample);
    // They are kept and shown: more digits say nothing.
    return value === null ? [] : [Number(value.toPrecision(5))];
  });

/** All together first, then their spread, then the busiest ones by themselves; those that cannot be told are left out. */
function compare(
  before: readonly WorkSample[],
  after: readonly WorkSample[],
  statements: Touched,
): readonly WindowComparison[] {
  const { touched, control } = statements;
  const own = touched.length < 2 ? [] : busiest(before, statements, ONE_BY_ONE);
  const questions: readonly (readonly [string, readonly string[], Measure])[] = [
    ['the statements that use it', touched, 'mean'],
    ['the slow calls of them', touched, 'spread'],
    ...own.map((id) => [`statement ${id}`, [id], 'mean'] as const),
  ];
  const made = questions.flatMap(([what, ids, measure]) => {
    const series = seriesOf(before, ids, control, measure);
    const [then, now] = [told(before, series), told(after, series)];
    return then.length < FEWEST_MINUTES || now.length < FEWEST_MINUTES
      ? []
      : [{ what, before: then, after: now, ratio: median(now) / median(then) }];
  });
  const chances = together(made.map((one) => largerByChance(one.after, one.before)));
  return made.map((one, i) => ({ ...one, p: chances[i] ?? 1 }));
}

type Checks = Windows['checks'];

function failedSince({ before, after }: Checks): readonly string[] {
  const held = new Set(holding(before));
  return (after?.checks ?? [])
    .filter(({ name, verdict }) => verdict === 'fail' && held.has(name))
    .map(({ name }) => name);
}

const holding = (checks: KeptVerdicts | null): readonly string[] =>
  (checks?.checks ?? []).filter(({ verdict }) => verdict === 'pass').map(({ name }) => name);
