import { expect, test } from 'vitest';
import { meanShare, random } from '../../../src/advisors/statistics/index.ts';

const K = 10;
const CASES = 1_000;

/** How a query's misses come: each neighbour for itself, by whole queries, or both; and the mean that this makes. */
const WAYS: readonly (readonly [string, number, (next: () => number) => number])[] = [
  ['each neighbour for itself, 0.95', 0.95, (next) => binomial(next, 0.95)],
  ['each neighbour for itself, 0.8', 0.8, (next) => binomial(next, 0.8)],
  ['whole queries, 0.9', 0.9, (next) => (next() < 0.9 ? 1 : 0)],
  [
    'whole queries and single ones',
    0.903,
    (next) => (next() < 0.1 ? binomial(next, 0.3) : binomial(next, 0.97)),
  ],
  ['queries that find half', 0.875, (next) => (next() < 0.25 ? 0.5 : 1)],
  ['every query at a recall of its own', 0.85, (next) => binomial(next, 1 - 0.3 * next())],
];

const binomial = (next: () => number, p: number): number =>
  Array.from({ length: K }, () => (next() < p ? 1 : 0)).reduce<number>((a, b) => a + b, 0) / K;

test.each(WAYS)('the truth lies in it in 93 to 97 of 100 cases: %s', (_, truth, draw) => {
  const next = random(7);
  for (const n of [100, 200, 800]) {
    let held = 0;
    for (let i = 0; i < CASES; i += 1) {
      const { low, high } = meanShare(
        Array.from({ length: n }, () => draw(next)),
        K,
      );
      if (low <= truth && truth <= high) held += 1;
    }
    expect(held / CASES).toBeGreaterThanOrEqual(0.93);
    expect(held / CASES).toBeLessThanOrEqual(0.97);
  }
});

test('where nothing varies a query is one trial', () => {
  const { estimate, low, high } = meanShare(
    Array.from({ length: 100 }, () => 1),
    K,
  );
  expect([estimate, high]).toEqual([1, 1]);
  expect(low).toBeCloseTo(0.963, 3);
});

test('of no query nothing is known', () => {
  expect(meanShare([], K)).toMatchObject({ low: 0, high: 1 });
});
