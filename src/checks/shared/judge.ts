import {
  type Bound,
  type Check,
  type CheckInput,
  type CheckKind,
  type CheckResult,
  type Figure,
  fail,
  type JudgedFigure,
  type Measurement,
  type Verdict,
} from '../../model/index.ts';

/** Worst first. */
const WORST: readonly Verdict[] = ['fail', 'cannot-tell', 'inconclusive', 'pass'];

/** What several come to together: the worst of them; nothing at all tells nothing. */
export const worstOf = (verdicts: readonly (Verdict | null)[]): Verdict =>
  WORST.find((each) => verdicts.includes(each)) ?? 'cannot-tell';

/** A bound passes or fails only where the whole interval lies on one side of it. */
export function judgeBound(
  { min, max }: Pick<Bound, 'min' | 'max'>,
  { value, interval }: Pick<Measurement, 'value' | 'interval'>,
): Verdict {
  if (typeof value !== 'number') return 'cannot-tell';
  const [low, high] = interval ?? [value, value];
  if ((max !== null && low > max) || (min !== null && high < min)) return 'fail';
  if ((max === null || high <= max) && (min === null || low >= min)) return 'pass';
  return 'inconclusive';
}

function judgeFigure(check: Check, figure: Figure): JudgedFigure {
  const declared = check.bounds.find(({ quantity }) => quantity === figure.quantity);
  const bound = figure.bound ?? declared ?? null;
  if (figure.holds !== undefined) {
    return { ...figure, bound: null, verdict: figure.holds ? 'pass' : 'fail' };
  }
  if (figure.measured === null) return { ...figure, bound, verdict: 'cannot-tell' };
  return {
    ...figure,
    bound,
    verdict: bound === null ? null : judgeBound(bound, figure.measured),
  };
}

/** What a check comes to. As bad as the worst of its figures; one that nothing bounds counts for nothing. */
export function judgeCheck(input: CheckInput, kinds: readonly CheckKind[]): CheckResult {
  const { bounds: _, options: __, ...check } = input.check;
  const kind = kinds.find(({ name }) => name === check.type);
  if (kind === undefined) throw fail('unknown-check', `there is no check ${check.type}`);
  const figures = kind.figures(input).map((figure) => judgeFigure(input.check, figure));
  const verdict = worstOf(figures.map((each) => each.verdict));
  const isBad = verdict === 'fail' || (check.strict && verdict !== 'pass');
  return { ...check, figures, verdict, fails: isBad && check.severity === 'fail' };
}
