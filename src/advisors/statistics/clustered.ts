import { type Interval, mean } from '../../model/index.ts';
import { wilson } from './proportion.ts';

/** How often a mean may be looked at while more is measured: once, or up to three times. */
export type Looks = 1 | 3;

/** Standard deviations of the normal distribution within which, at every look, all of them are right in 95 of 100 cases
 *  (Bonferroni). */
const Z: { readonly [looks in Looks]: number } = { 1: 1.959964, 3: 2.39398 };

/** The mean of shares of `k` things each, and where it lies with 95%, however many of its looks this is. Things of one share are alike, misses above all, so
 *  that they tell less than as many single ones: Wilson's interval is taken with so many trials as would vary as much, at
 *  most all of them, and with one a share where nothing varies (Kish, Survey Sampling, 1965). */
export function meanShare(shares: readonly number[], k: number, looks: Looks = 1): Interval {
  const n = shares.length;
  const share = mean(shares);
  const squares = shares.reduce((sum, one) => sum + (one - share) ** 2, 0);
  if (squares === 0 || n < 2) return wilson(share, n, Z[looks]);
  const variance = squares / (n - 1);
  return wilson(share, Math.min((n * share * (1 - share)) / variance, n * k), Z[looks]);
}

/** How much larger the second of two shares is, on the average of the things that both were taken of, and where that lies
 *  with 95%; where nothing varies, one of them may yet be otherwise. */
export function meanDifference(before: readonly number[], after: readonly number[]): Interval {
  const differences = before.map((one, at) => (after[at] ?? 0) - one);
  const n = Math.max(1, differences.length);
  const estimate = mean(differences);
  const squares = differences.reduce((sum, one) => sum + (one - estimate) ** 2, 0);
  const half = squares === 0 || n < 2 ? 1 / n : Z[1] * Math.sqrt(squares / (n - 1) / n);
  return { estimate, low: estimate - half, high: estimate + half };
}
