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
  const of = (some: readonly PageSum[]): number => {
    let [rows, sum] = [0, 0];
    for (const page of some) {
      rows += page.rows;
      sum += page.sum;
    }
    return rows === 0 ? 0 : sum / rows;
  };
  return resampled(pages, of, seed);
}

/** A number that pages tell together, with the interval of so many draws of as many pages. */
export function resampled<T>(
  pages: readonly T[],
  of: (some: readonly T[]) => number,
  seed: number,
): Interval {
  const estimate = of(pages);
  const next = random(seed);
  const m = pages.length;
  if (m < 2) return { estimate, low: estimate, high: estimate };
  const draws: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const some: T[] = [];
    for (let i = 0; i < m; i++) {
      const page = pages[Math.floor(next() * m)];
      if (page !== undefined) some.push(page);
    }
    draws.push(of(some));
  }
  draws.sort((a, b) => a - b);
  // Few pages vary less among each other than the truth does around them.
  const wider = Math.sqrt(m / (m - 1));
  const at = (share: number) => draws[Math.min(ROUNDS - 1, Math.floor(share * ROUNDS))] ?? estimate;
  return {
    estimate,
    low: estimate - (estimate - at(0.025)) * wider,
    high: estimate + (at(0.975) - estimate) * wider,
  };
}
