import {
  type CheckResult,
  grouped,
  type JudgedFigure,
  type PastFigure,
  type Trend,
  type TrendPoint,
} from '../../model/index.ts';

/** Figures that are drawn over time: those that were measured before too. */
const MOST = 40;

/** What was measured earlier, with what is measured now behind it; `at`: now, ISO 8601. */
export function trendsOf(
  past: readonly PastFigure[],
  results: readonly CheckResult[],
  at: string,
): readonly Trend[] {
  const earlier = grouped(past, keyOf);
  return results
    .flatMap(({ name, figures }) => figures.flatMap((figure) => trendOf(name, figure, earlier, at)))
    .slice(0, MOST);
}

const keyOf = ({ name, address, quantity }: Omit<PastFigure, keyof TrendPoint>): string =>
  JSON.stringify([name, address, quantity]);

function trendOf(
  name: string,
  { address, quantity, measured, bound }: JudgedFigure,
  earlier: ReadonlyMap<string, readonly PastFigure[]>,
  at: string,
): readonly Trend[] {
  const before = earlier.get(keyOf({ name, address, quantity })) ?? [];
  if (before.length === 0 || typeof measured?.value !== 'number') return [];
  const { value, interval, unit } = measured;
  const points = [
    ...before
      .filter((one) => one.at < at)
      .map((one): TrendPoint => ({ at: one.at, value: one.value, interval: one.interval }))
      .sort((a, b) => (a.at < b.at ? -1 : 1)),
    { at, value, interval },
  ];
  return points.length < 2 ? [] : [{ name, address, quantity, unit, bound, points }];
}
