import { expect, test } from 'vitest';
import { random } from '../../src/advisors/statistics/index.ts';
import { findsOf, isPlain, leastThat } from '../../src/advisors/vector/searched.ts';
import type { SearchedVariant, VectorSearch, VectorSearchResult } from '../../src/model/index.ts';

/* Searches are made for more vectors until it is plain which width reaches the goal: looking more than once and choosing
 * the least of several must not make intervals that hold the truth less often. */

const CASES = 300;
const GOAL = 0.95;
const WIDTHS = [40, 80, 120, 200];
const request: VectorSearch = {
  ...{ kind: 'vector-search', table: 1, index: 2, k: 10, goal: GOAL, queries: 'q', where: null },
  ...{ params: [], role: null, variants: [] },
};

/** Shares that a query finds by width: a part of the queries is hard, and misses by half. */
const drawn = (hard: number, next: () => number): readonly number[] => {
  const isHard = next() < hard;
  return WIDTHS.map((width) => {
    const missed = (isHard ? 0.5 : 0.02) * (40 / width);
    return Array.from({ length: 10 }, () => (next() < missed ? 0 : 0.1)).reduce<number>(
      (a, b) => a + b,
      0,
    );
  });
};
const truthOf = (hard: number, at: number): number =>
  1 - ((hard * 0.5 + (1 - hard) * 0.02) * 40) / (WIDTHS[at] ?? 0);

function look(queries: readonly (readonly number[])[]): VectorSearchResult {
  const variants = WIDTHS.map((width, at): SearchedVariant => {
    const set = { 'hnsw.ef_search': String(width) };
    const recalls = queries.map((one) => one[at] ?? 0);
    return {
      ...{ set, settings: set, recalls, short: 0, by_index: recalls.length, in_plan: true },
      ...{ plan: 'Index Scan', p50_ms: 1, p99_ms: 2 },
    };
  });
  return {
    ...{ kind: 'vector-search', source: 'table', seed: 1, queries: queries.length, looks: 3 },
    ...{ empty: 0, exact_ms: 5, variants, forced: null },
  };
}

/** As a trial does it: 200, 400, 800. */
function sequence(hard: number, next: () => number): VectorSearchResult {
  const queries: (readonly number[])[] = [];
  for (const most of [200, 400, 800]) {
    while (queries.length < most) queries.push(drawn(hard, next));
    const result = look(queries);
    if (isPlain({ request, result })) return result;
  }
  return look(queries);
}

test.each([0.01, 0.06, 0.1, 0.3])('%d of the queries are hard', (hard) => {
  const next = random(11);
  let [held, proposed, kept, wrong] = [0, 0, 0, 0];
  for (let i = 0; i < CASES; i += 1) {
    const result = sequence(hard, next);
    const searched = { request, result };
    const today = findsOf(result.variants[0] ?? { recalls: [] }, searched);
    if (today.low <= truthOf(hard, 0) && truthOf(hard, 0) <= today.high) held += 1;
    const least = leastThat(searched, GOAL);
    if (least === null) continue;
    const truth = truthOf(hard, result.variants.indexOf(least.variant));
    proposed += 1;
    if (least.interval.low <= truth && truth <= least.interval.high) kept += 1;
    if (truth < GOAL) wrong += 1;
  }
  expect(held / CASES).toBeGreaterThanOrEqual(0.95);
  expect(proposed).toBeGreaterThan(CASES / 2);
  expect(kept / proposed).toBeGreaterThanOrEqual(0.95);
  expect(wrong / proposed).toBeLessThanOrEqual(0.05);
});
