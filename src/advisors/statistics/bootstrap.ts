import type { Interval } from '../../model/index.ts';

/** What one page of a sample has: rows, and a sum over them. */
export interface PageSum {
  readonly rows: number;
  readonly sum: number;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ROUNDS = 1_000;

/** The mean of a row, and where it lies with 95%: pages are drawn again from those drawn (Efron 1979). */
export function meanByPage(pages: readonly PageSum[], seed: number): Interval {
  const m = pages.length;
  const rows = Float64Array.from(pages, (page) => page.rows);
  const sums = Float64Array.from(pages, (page) => page.sum);
  const meanOf = (at: (i: number) => number): number => {
    let [all, sum] = [0, 0];
    for (let i = 0; i < m; i++) {
      const page = at(i);
      all += rows[page] ?? 0;
      sum += sums[page] ?? 0;
    }
    return all === 0 ? 0 : sum / all;
  };
  const estimate = meanOf((i) => i);
  const next = random(seed);
  return around(estimate, m, () => meanOf(() => Math.floor(next() * m)));
}

/** A number that pages tell together, with the interval of so many draws of as many pages. */
export function resampled<T>(
  pages: readonly T[],
  of: (some: readonly T[]) => number,
  seed: number,
): Interval {
  const m = pages.length;
  const next = random(seed);
  return around(of(pages), m, () => {
    const some: T[] = [];
    for (let i = 0; i < m; i++) {
      const page = pages[Math.floor(next() * m)];
      if (page !== undefined) some.push(page);
    }
    return of(some);
  });
}

function around(estimate: number, m: number, draw: () => number): Interval {
  if (m < 2) return { estimate, low: estimate, high: estimate };
  const draws = Float64Array.from({ length: ROUNDS }, draw).sort();
  // Few pages vary less among each other than the truth does around them.
  const wider = Math.sqrt(m / (m - 1));
  const at = (share: number) => draws[Math.min(ROUNDS - 1, Math.floor(share * ROUNDS))] ?? estimate;
  return {
    estimate,
    low: estimate - (estimate - at(0.025)) * wider,
    high: estimate + (at(0.975) - estimate) * wider,
  };
}
