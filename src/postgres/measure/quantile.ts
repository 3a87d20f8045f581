import type { MeasuredQuantile } from '../../model/index.ts';

/** One-sided 95% of the normal distribution. */
const Z = 1.644854;

/** A quantile of sorted values, and between which of them it lies: by order statistics, each side wrong in 5 of 100
 *  cases (David and Nagaraja, Order Statistics, 7.1). Of fewer than 299 values nothing bounds p99 from above. */
export function quantile(sorted: ArrayLike<number>, share: number): MeasuredQuantile {
  const n = sorted.length;
  const half = Z * Math.sqrt(n * share * (1 - share));
  const at = (rank: number) => sorted[Math.min(n, Math.max(1, rank)) - 1] ?? 0;
  const above = Math.ceil(n * share + half);
  return {
    estimate: at(Math.ceil(n * share)),
    low: at(Math.floor(n * share - half)),
    high: above <= n && share ** n <= 0.05 ? at(above) : null,
  };
}
