import { expect, test } from 'vitest';
import { type Mark, marked, secondsLeft, shareAt } from '../../src/ui/forecast.ts';

const left = (expected: number | null, marks: readonly Mark[], now: number) =>
  secondsLeft({ startedAt: 0, marks }, expected, now);
/** So many seconds, each of which said its share. */
const even = (seconds: number, share: number): readonly Mark[] =>
  Array.from({ length: seconds }, (_, i) => ({ at: (i + 1) * 1000, share: (i + 1) * share }));

test.each<[string, number, number, number | null]>([
  ['building index: scanning table', 50, 100, 0.2],
  ['building index: sorting live tuples', 0, 0, 0.4],
  ['building index: loading tuples in tree', 50, 100, 0.6],
  ['building index: loading tuples', 50, 100, 0.495],
  ['building index', 50, 100, 0.45],
  ['index validation: scanning table', 50, 100, 0.9],
  ['waiting for old snapshots', 1, 2, null],
  ['initializing', 0, 0, null],
  ['building index: performing k-means', 0, 0, null],
  ['blocks', 30, 100, 0.3],
  ['rows', 0, 0, null],
])('%s, %i of %i', (phase, done, total, share) => {
  if (share === null) expect(shareAt(phase, done, total)).toBeNull();
  else expect(shareAt(phase, done, total)).toBeCloseTo(share);
});

test('a share never falls, and many marks are thinned out', () => {
  const one = marked([], { at: 1, share: 0.4 });
  expect(marked(one, { at: 2, share: 0.4 })).toEqual(one);
  const all = even(500, 0.001).reduce(marked, []);
  expect(all.length).toBeLessThanOrEqual(64);
  expect(all.at(-1)).toEqual({ at: 500_000, share: 0.5 });
});

test('what was expected, less what has gone by', () => {
  expect(left(10, [], 4_000)).toBeCloseTo(6);
});

test('what takes longer than expected goes on for a part of what was', () => {
  expect(left(10, [], 12_000)).toBeCloseTo(2.5);
});

test('nothing is known of what nobody expected until it has said something of itself', () => {
  expect(left(null, [], 60_000)).toBeNull();
  expect(left(null, even(1, 0.1), 1_000)).toBeNull();
  expect(left(null, even(10, 0.001), 10_000)).toBeNull();
  expect(left(null, even(10, 0.01), 10_000)).toBeCloseTo(90);
});

test('its own word counts for more than what was expected, the further it is', () => {
  const after = (seconds: number) => left(50, even(seconds, 0.01), seconds * 1000);
  expect(after(5)).toBeGreaterThan(45);
  expect(after(5)).toBeLessThan(60);
  expect(after(50)).toBeCloseTo(50);
});

test('a pace that falls when memory is full is the pace that counts', () => {
  const fast = even(10, 0.03);
  const slow = Array.from({ length: 30 }, (_, i) => ({
    at: 10_000 + (i + 1) * 1000,
    share: 0.3 + (i + 1) * 0.003,
  }));
  const seconds = left(null, [...fast, ...slow], 40_000);
  expect(seconds).toBeGreaterThan(180);
  expect(seconds).toBeLessThan(220);
});
