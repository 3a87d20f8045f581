import { type Interval, mean, type Quantiles } from '../../model/index.ts';
import { resampled } from './bootstrap.ts';

/** Of the values given; null: there are none. */
export function quantiles(values: readonly number[]): Quantiles | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { mean: mean(values), p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** How often each small whole number occurs on a page. */
export type Histogram = readonly number[];

/** A quantile of small whole numbers, with its interval by pages. */
export function quantileByPage(pages: readonly Histogram[], share: number, seed: number): Interval {
  const length = pages.reduce((most, page) => Math.max(most, page.length), 0);
  const of = (some: readonly Histogram[]): number => {
    const total = new Array<number>(length).fill(0);
    for (const page of some) {
      for (let value = 0; value < page.length; value++)
        total[value] = (total[value] ?? 0) + (page[value] ?? 0);
    }
    const all = total.reduce((sum, count) => sum + count, 0);
    let below = 0;
    for (let value = 0; value < length; value++) {
      below += total[value] ?? 0;
      if (below >= share * all) return value;
    }
    return 0;
  };
  return resampled(pages, of, seed);
}
