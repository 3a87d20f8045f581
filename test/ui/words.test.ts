import { expect, test } from 'vitest';
import type { Work } from '../../src/model/index.ts';
import { planCost } from '../../src/ui/plan-facts.ts';
import { costText } from '../../src/ui/words.ts';
import { plan, step } from './fixtures.ts';

const hnsw: Work = { sort: 'HNSW build', amount: 1, usual: null };

test.each<[number | null, Work | undefined, string]>([
  [null, undefined, ''],
  [190, undefined, '~3 min'],
  [0.4, hnsw, '<1 s'],
  [480, { ...hnsw, earlier: 2 }, '~8 min from 2 earlier HNSW builds'],
  [8, { ...hnsw, earlier: 1 }, '~8 s from 1 earlier HNSW build'],
  [8, { ...hnsw, usual: 9 }, '~8 s at a usual pace'],
  [null, hnsw, 'time unknown: first HNSW build here'],
  [
    null,
    { ...hnsw, larger: true },
    'time unknown: earlier HNSW builds here were too small to tell',
  ],
  [
    null,
    { ...hnsw, short: true },
    'time unknown: first HNSW build beyond maintenance_work_mem here',
  ],
  [
    600,
    { ...hnsw, short: true, earlier: 3 },
    '~10 min from 3 earlier HNSW builds beyond maintenance_work_mem',
  ],
])('%s seconds of %o', (seconds, work, text) => {
  expect(costText({ bytes: null, seconds, ...(work === undefined ? {} : { work }) })).toBe(text);
});

test('a plan says for how many of its steps nobody knows', () => {
  const known = step('index.s.a', 'build', { seconds: 20, work: hnsw, bytes: 2 ** 30 });
  const unknown = step('index.s.b', 'build', { work: hnsw });
  const quick = step('index.s.c', 'rename');
  expect(planCost(plan([], [quick]))).toBe('1 step');
  expect(planCost(plan([], [known, quick]))).toBe('2 steps, ~20 s, writes 1 GB');
  expect(planCost(plan([], [known, unknown]))).toBe(
    '2 steps, ~20 s and unknown time for 1, writes 1 GB',
  );
  expect(planCost(plan([], [unknown, unknown]))).toBe('2 steps, unknown time for 2');
});
