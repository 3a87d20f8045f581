import { expect, test } from 'vitest';
import {
  meanByPage,
  proportion,
  quantileByPage,
  quantiles,
  random,
  unseen,
  wilson,
} from '../../../src/advisors/statistics/index.ts';
import type { Interval } from '../../../src/model/index.ts';

const SAMPLES = 1_000;
const PAGES = 4_000;
const DRAWN = 300;

interface Page {
  readonly rows: number;
  readonly hits: number;
  readonly sum: number;
}

/** A table in which rows of a page are alike to a degree: 0 not at all, 1 entirely. */
function tableOf(share: number, alike: number, seed: number): readonly Page[] {
  const next = random(seed);
  return Array.from({ length: PAGES }, () => {
    const rows = 10 + Math.floor(next() * 30);
    const isAlike = next() < alike;
    const all = next() < share;
    let [hits, sum] = [0, 0];
    const level = 100 + 900 * next() ** 2;
    for (let row = 0; row < rows; row++) {
      if (isAlike ? all : next() < share) hits += 1;
      sum += level * (0.5 + next());
    }
    return { rows, hits, sum };
  });
}

/** How many of a thousand intervals have the truth in them. */
function covered(
  table: readonly Page[],
  truth: number,
  interval: (pages: readonly Page[], seed: number) => Interval,
  drawn = DRAWN,
): number {
  const next = random(4711);
  let inside = 0;
  for (let round = 0; round < SAMPLES; round++) {
    const sample = table.filter(() => next() < drawn / PAGES);
    const { low, high } = interval(sample, round);
    if (low <= truth && truth <= high) inside += 1;
  }
  return inside / SAMPLES;
}

const total = (table: readonly Page[], of: 'rows' | 'hits' | 'sum'): number =>
  table.reduce((all, page) => all + page[of], 0);

test.each([
  { share: 0.5, alike: 0 },
  { share: 0.5, alike: 0.5 },
  { share: 0.5, alike: 1 },
  { share: 0.1, alike: 0.2 },
  { share: 0.8, alike: 0.9 },
])(
  'a share of $share, rows alike to $alike: 95% of intervals have the truth',
  ({ share, alike }) => {
    const table = tableOf(share, alike, 3);
    const truth = total(table, 'hits') / total(table, 'rows');
    const rate = covered(table, truth, (pages) => proportion(pages, PAGES));
    expect(rate).toBeGreaterThanOrEqual(0.93);
    expect(rate).toBeLessThanOrEqual(0.97);
  },
);

test('intervals by rows would miss the truth where rows of a page are alike', () => {
  const table = tableOf(0.5, 1, 3);
  const truth = total(table, 'hits') / total(table, 'rows');
  const byRows = (pages: readonly Page[]) =>
    wilson(total(pages, 'hits') / total(pages, 'rows'), total(pages, 'rows'));
  expect(covered(table, truth, byRows)).toBeLessThan(0.6);
});

test('a mean of bytes, pages drawn again: 95% of intervals have the truth', {
  timeout: 120_000,
}, () => {
  const table = tableOf(0.5, 0, 5);
  const truth = total(table, 'sum') / total(table, 'rows');
  const rate = covered(table, truth, meanByPage);
  expect(rate).toBeGreaterThanOrEqual(0.93);
  expect(rate).toBeLessThanOrEqual(0.97);
});

test('where no row counts, or all do, the interval is as wide as pages are few', () => {
  const none = proportion(
    [
      { rows: 50, hits: 0 },
      { rows: 50, hits: 0 },
    ],
    100,
  );
  expect(none).toMatchObject({ estimate: 0, low: 0 });
  expect(none.high).toBeGreaterThan(0.5);
  expect(proportion([], 100)).toEqual({ estimate: 0, low: 0, high: 1 });
});

test('what was not seen is told by what was seen once and twice', () => {
  expect(unseen(10, 5)).toBe(10);
  expect(unseen(10, 0)).toBe(45);
  expect(unseen(0, 0)).toBe(0);
});

test('quantiles are values that occur', () => {
  expect(quantiles([])).toBe(null);
  expect(quantiles([4, 1, 3, 2])).toEqual({ mean: 2.5, p50: 2, p95: 4, p99: 4, max: 4 });
  expect(
    quantileByPage(
      [
        [0, 9, 1],
        [0, 10],
      ],
      0.5,
      1,
    ).estimate,
  ).toBe(1);
});

test('the same seed draws the same', () => {
  const pages = [1, 2, 3, 4].map((sum) => ({ rows: 1, sum }));
  expect(meanByPage(pages, 9)).toEqual(meanByPage(pages, 9));
  expect(meanByPage(pages, 9)).not.toEqual(meanByPage(pages, 10));
});
