import { expect, test } from 'vitest';
import type { Preflight, Step, Work, WorkDone } from '../../src/model/index.ts';
import { estimate, memoryAt } from '../../src/planner/index.ts';
import { BLANK_STEP } from '../support/step.ts';

const step = (work?: Work, more: Partial<Step> = {}): Step => ({
  ...{ id: 'index.public.a#build', address: 'index.public.a', title: 'build' },
  ...BLANK_STEP,
  ...(work === undefined ? {} : { work }),
  ...more,
});
const build = (amount: number, more: Partial<Work> = {}): Step =>
  step({ sort: 'HNSW build', amount, usual: null, ...more });
const done = (amount: number, seconds: number, more: Partial<WorkDone> = {}): WorkDone => ({
  ...{ sort: 'HNSW build', amount, seconds },
  ...more,
});

const told = (one: Step, earlier: readonly WorkDone[] = [], memory: number | null = null) => {
  const [{ seconds = null, work } = one] = estimate([one], { earlier, memory });
  return [seconds, work?.earlier ?? 0, work?.short ?? false];
};

test('no number without a source: nothing learned and nothing usual is unknown', () => {
  expect(told(build(100))).toEqual([null, 0, false]);
  expect(told(build(100, { usual: 20 }))).toEqual([5, 0, false]);
  expect(told(build(0))).toEqual([0, 0, false]);
  expect(told(step())).toEqual([null, 0, false]);
});

test('earlier work of the same sort tells, and no other', () => {
  const earlier = [done(100, 10), done(300, 30), done(100, 1, { sort: 'B-tree build' })];
  expect(told(build(200, { usual: 1 }), earlier)).toEqual([20, 2, false]);
  expect(told(build(200), [done(100, 1, { sort: 'B-tree build' })])).toEqual([null, 0, false]);
});

test('what had the same size tells more than what had not', () => {
  const [seconds] = told(build(1000), [done(1000, 10), done(10, 1)]);
  expect(seconds).toBeLessThan(13);
  expect(seconds).toBeGreaterThan(10);
});

test('what was over at once tells of its like, not of what is much larger', () => {
  expect(told(build(100), [done(100, 0.1)])).toEqual([0.1, 1, false]);
  expect(told(build(10_000), [done(100, 0.1)])).toEqual([null, 0, false]);
  expect(estimate([build(10_000)], { earlier: [done(100, 0.1)] })).toMatchObject([
    { work: { larger: true } },
  ]);
});

test('with too little memory it goes at a pace of its own', () => {
  const large = build(100, { memory: 2e9, usual: 100 });
  const earlier = [done(100, 1), done(100, 50, { short: true })];
  expect(told(large, earlier, 4e9)).toEqual([1, 1, false]);
  expect(told(large, earlier, 1e9)).toEqual([50, 1, true]);
  expect(told(large, [done(100, 1)], 1e9)).toEqual([null, 0, true]);
  expect(told(large, earlier, null)).toEqual([1, 1, false]);
});

test('what fails with too little memory has no pace of its own', () => {
  const lists = build(100, { memory: 2e9, fails: true });
  expect(told(lists, [done(100, 1)], 1e9)).toEqual([1, 1, false]);
});

const facts = (follows: boolean): Preflight => ({
  ...{ transactions: [], wraparound: [], invalid: [], standbys: [], idleSlots: [] },
  memory: { bytes: 64 * 1024 ** 2, follows },
});
const sets = (value: number | null) =>
  step(undefined, { sets: { setting: 'maintenance_work_mem', value } });

test.each<[string, readonly Step[], boolean, number | null]>([
  ['as it is', [build(1)], true, 64 * 1024 ** 2],
  ['as the plan sets it', [sets(1_048_576), build(1)], true, 1024 ** 3],
  ['back to a default that nobody has read', [sets(null)], true, null],
  ['its own, whatever the server has', [sets(1_048_576)], false, 64 * 1024 ** 2],
])('maintenance_work_mem of the steps: %s', (_, steps, follows, bytes) => {
  expect(memoryAt(steps, facts(follows))).toBe(bytes);
});
