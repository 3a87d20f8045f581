import type { Interval } from '../../model/index.ts';

/** What one page of a sample has: rows, and how many of them count. */
export interface PageShare {
  readonly rows: number;
  readonly hits: number;
}

/** Of the normal distribution: 95% lie within so many standard deviations. */
const Z = 1.959964;

/** A share, and where it lies with 95% (Wilson 1927), or within as many standard deviations as are given: trustworthy near 0
 *  and 1 too. `n` need not be whole. */
export function wilson(share: number, n: number, z = Z): Interval {
  if (n <= 0) return { estimate: share, low: 0, high: 1 };
  const z2 = (z * z) / n;
  const center = share + z2 / 2;
  const half = z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n));
  return {
    estimate: share,
    low: Math.max(0, (center - half) / (1 + z2)),
    high: Math.min(1, (center + half) / (1 + z2)),
  };
}

/** The share of rows that count, by pages drawn at random: rows of a page are alike, so that they tell less than as many
 *  rows drawn one by one. The variance is that of a ratio of page totals; the design effect is how much larger it is than
 *  that of single rows, and Wilson's interval is taken with as many fewer rows (Kish 1965; Korn and Graubard 1998). Where
 *  few pages make most of the variance it is itself uncertain, and counts as one of fewer pages (Satterthwaite 1946).
 *  `pages` are those with rows; `of` is how many pages there are. */
export function proportion(pages: readonly PageShare[], of: number): Interval {
  const m = pages.length;
  const n = pages.reduce((sum, { rows }) => sum + rows, 0);
  const share = n === 0 ? 0 : pages.reduce((sum, { hits }) => sum + hits, 0) / n;
  // Rows that are all alike may be so because their pages are.
  if (share === 0 || share === 1 || m < 2) return wilson(share, m);
  let [squares, fourths] = [0, 0];
  for (const { hits, rows } of pages) {
    const square = (hits - share * rows) ** 2;
    squares += square;
    fourths += square * square;
  }
  const rest = Math.max(0, 1 - m / Math.max(of, m));
  const variance = (rest * squares) / ((m - 1) * m * (n / m) ** 2);
  const effect = Math.max(1, (variance * n) / (share * (1 - share)));
  const freedom = (2 * squares ** 2) / Math.max(fourths - squares ** 2 / m, Number.MIN_VALUE);
  return wilson(share, (n / effect) * (Z / student(Math.min(freedom, m - 1))) ** 2);
}

/** Student's quantile for 95% by the normal one's (Cornish and Fisher 1938); below 3 it is not near enough. */
function student(freedom: number): number {
  const f = Math.max(3, freedom);
  return Z + (Z ** 3 + Z) / (4 * f) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * f * f);
}
