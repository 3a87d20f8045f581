import { expect, test } from 'vitest';
import type { CacheResult } from '../../src/model/index.ts';
import { judged } from '../support/verify/judge.ts';

const CHECK =
  '{ cache: cache.features, hit_rate: { min: 95% }, swap: { max: 1s }, stale: { max: 0 } }';

const result = (more: Partial<CacheResult> = {}): CacheResult => ({
  ...{ kind: 'caching', lookups: { hits: 9_600, misses: 400, seconds: 10 } },
  ...{ alone: true, stale: 0, whole: true, swap: 12 },
  ...more,
});

const verdicts = async (one: CacheResult) =>
  (await judged(CHECK, {}, one)).figures.map(({ quantity, verdict }) => `${quantity} ${verdict}`);

test.each<[name: string, more: Partial<CacheResult>, ...verdicts: string[]]>([
  ['all is well', {}, 'hit_rate pass', 'swap pass', 'stale pass'],
  [
    'it misses, was slow and left keys',
    { lookups: { hits: 9_000, misses: 1_000, seconds: 10 }, swap: 1_500, stale: 3 },
    ...['hit_rate fail', 'swap fail', 'stale fail'],
  ],
  [
    'others have keys there, nothing was swapped, not all was counted',
    { alone: false, swap: null, whole: false },
    ...['hit_rate cannot-tell', 'swap cannot-tell', 'stale cannot-tell'],
  ],
  [
    'hardly anybody asks',
    { lookups: { hits: 9, misses: 0, seconds: 10 } },
    ...['hit_rate cannot-tell', 'swap pass', 'stale pass'],
  ],
])('%s', async (_, more, ...expected) => {
  expect(await verdicts(result(more))).toEqual(expected);
});
