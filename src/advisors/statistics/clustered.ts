import type { Interval } from '../../model/index.ts';
import { wilson } from './proportion.ts';

/** The mean of shares of `k` things each, and where it lies with 95%. Things of one share are alike, misses above all, so
 *  that they tell less than as many single ones: Wilson's interval is taken with so many trials as would vary as much, at
 *  most all of them, and with one a share where nothing varies (Kish, Survey Sampling, 1965). */
export function meanShare(shares: readonly number[], k: number): Interval {
  const n = shares.length;
  const mean = n === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / n;
  const squares = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0);
  if (squares === 0 || n < 2) return wilson(mean, n);
  const variance = squares / (n - 1);
  return wilson(mean, Math.min((n * mean * (1 - mean)) / variance, n * k));
}
