import type { Interval } from '../../model/index.ts';

/** What one page of a sample has: rows, and how many of them count. */
export interface PageShare {
  readonly rows: number;
  readonly hits: number;
}

/** Of the normal distribution: 95% lie within so many standard deviations. */
const Z = 1.959964;

/** A share, and where it lies with 95% (Wilson 1927): trustworthy near 0 and 1 too. `n` need not be whole. */
export function wilson(share: number, n: number): Interval {
  if (n <= 0) return { estimate: share, low: 0, high: 1 };
  const z2 = (Z * Z) / n;
  const center = share + z2 / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n));
  return {
    estimate: share,
    low: Math.max(0, (center - half) / (1 + z2)),
    high: Math.min(1, (center + half) / (1 + z2)),
  };
}

/** The share of rows that count, by pages drawn at random: rows of a page are alike, so that they tell less than as many
 *  rows drawn one by one. The variance is that of a ratio of page totals; the design effect is how much larger it is than
 *  that of single rows, and Wilson's interval is taken with as many fewer rows (Kish 1965; Korn and Graubard 1998).
 *  `pages` are those with rows; `of` is how many pages there are. */
export function proportion(pages: readonly PageShare[], of: number): Interval {
  const m = pages.length;
  const n = pages.reduce((sum, { rows }) => sum + rows, 0);
  const share = n === 0 ? 0 : pages.reduce((sum, { hits }) => sum + hits, 0) / n;
  // Rows that are all alike may be so because their pages are.
  if (share === 0 || share === 1 || m < 2) return wilson(share, m);
  const squares = pages.reduce((sum, { hits, rows }) => sum + (hits - share * rows) ** 2, 0);
  const rest = Math.max(0, 1 - m / Math.max(of, m));
  const variance = (rest * squares) / ((m - 1) * m * (n / m) ** 2);
  const effect = Math.max(1, (variance * n) / (share * (1 - share)));
  return wilson(share, n / effect);
}
