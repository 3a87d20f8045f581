import { expect, test } from 'vitest';
import { random } from '../../../src/advisors/statistics/bootstrap.ts';
import { proportion } from '../../../src/advisors/statistics/index.ts';
import { judgeBound } from '../../../src/checks/index.ts';
import { quantile } from '../../../src/postgres/measure/quantile.ts';

const RUNS = 200;

type Interval = { readonly estimate: number; readonly low: number; readonly high: number | null };

const verdict = ({ estimate, low, high }: Interval, max: number) =>
  judgeBound({ min: null, max }, { value: estimate, interval: [low, high ?? estimate] });

/** Latencies whose p99 is 100. */
function p99(seed: number): Interval {
  const next = random(seed);
  const taken = Float64Array.from({ length: 3_000 }, () => (-100 * Math.log(1 - next())) / 4.60517);
  return quantile(taken.sort(), 0.99);
}

/** A tenth of the rows of 400 pages, alike on a page. */
function tenth(seed: number): Interval {
  const next = random(seed);
  const pages = Array.from({ length: 400 }, () => {
    const share = next() < 0.2 ? 0.5 : 0;
    return {
      rows: 10,
      hits: Array.from({ length: 10 }, () => (next() < share ? 1 : 0)).reduce(
        (a: number, b) => a + b,
        0,
      ),
    };
  });
  return proportion(pages, 100_000);
}

test.each([
  ['p99 of 3,000 runs', p99, 100],
  ['a share of rows by pages', tenth, 0.1],
])(
  '%s: a twentieth inside or outside of the bound, judged wrongly in fewer than one run of twenty',
  (_, of, truth) => {
    const count = (max: number, wrong: string) =>
      Array.from({ length: RUNS }, (_, i) => verdict(of(i + 1), max)).filter((one) => one === wrong)
        .length;
    expect(count(truth * 1.05, 'fail')).toBeLessThan(RUNS * 0.05);
    expect(count(truth * 0.95, 'pass')).toBeLessThan(RUNS * 0.05);
  },
);

test.each([
  [{ min: null, max: 10 }, 9, null, 'pass'],
  [{ min: null, max: 10 }, 10, null, 'pass'],
  [{ min: null, max: 10 }, 10.1, null, 'fail'],
  [{ min: 5, max: 10 }, 4, null, 'fail'],
  [{ min: 5, max: null }, 6, [4, 8], 'inconclusive'],
  [{ min: 5, max: null }, 6, [5, 8], 'pass'],
  [{ min: 5, max: 10 }, 11, [10.5, 12], 'fail'],
  [{ min: 5, max: 10 }, 11, [9, 12], 'inconclusive'],
  [{ min: null, max: 10 }, 'many', null, 'cannot-tell'],
] as const)('%o and %o %o: %s', (bound, value, interval, expected) => {
  expect(judgeBound(bound, { value, interval })).toBe(expected);
});
