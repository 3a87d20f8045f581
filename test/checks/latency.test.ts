import { expect, test } from 'vitest';
import { judged, latencyResult, verdictOf } from '../support/verify/judge.ts';

const CHECK = '{ latency: select 1, rate: 100/s, p50: { max: 6ms }, p99: { max: 10ms } }';
const p99 = (low: number, estimate: number, high: number | null) =>
  latencyResult({
    quantiles: { ...latencyResult().quantiles, p99: { low, estimate, high } },
  });

test('a quantile is judged by its interval', async () => {
  expect(await verdictOf(CHECK, {}, latencyResult())).toBe('pass');
  expect(await verdictOf(CHECK, {}, p99(11, 12, 13))).toBe('fail');
  expect(await verdictOf(CHECK, {}, p99(9, 9.5, 11))).toBe('inconclusive');
});

test('a rate that was not reached fails, and no quantile is told', async () => {
  const { verdict, figures } = await judged(CHECK, {}, latencyResult({ served: 80 }));
  expect(verdict).toBe('fail');
  expect(figures.map(({ quantity }) => quantity)).toEqual(['rate']);
  expect(await verdictOf(CHECK, {}, latencyResult({ stopped: true }))).toBe('fail');
});

test('a rate that this program itself may have missed cannot be told', async () => {
  const at = (more: Parameters<typeof latencyResult>[0]) =>
    verdictOf(CHECK, {}, latencyResult(more));
  // 30 s at 98.8 a second lack 360 ms.
  expect(await at({ served: 98.8, own_longest: 400 })).toBe('cannot-tell');
  expect(await at({ served: 98.8, own_longest: 300 })).toBe('fail');
  // A tenth of the bound of p50 is 0.6 ms.
  expect(await at({ served: 80, own_delay: 0.7 })).toBe('cannot-tell');
  expect(await at({ served: 80, own_delay: 0.5 })).toBe('fail');
  expect(await at({ stopped: true, own_longest: 40_000 })).toBe('fail');
  const { figures } = await judged(CHECK, {}, latencyResult({ served: 80, own_delay: 7 }));
  expect(figures[0]?.unanswered?.why).toMatch(/80\.0 a second .* 7\.0 ms late/);
});

test('too few runs bound nothing from above, but may be too slow', async () => {
  expect(await verdictOf(CHECK, {}, { ...p99(3, 4, null), runs: 200 })).toBe('cannot-tell');
  expect(await verdictOf(CHECK, {}, { ...p99(12, 14, null), runs: 200 })).toBe('fail');
  expect(await verdictOf(CHECK, {}, latencyResult({ runs: 20 }))).toBe('cannot-tell');
});

test('our own delay makes it cannot tell, unless it is plain all the same', async () => {
  const late = { own_delay: 5, own_longest: 8 };
  expect(await verdictOf(CHECK, {}, { ...p99(17, 18, 19), ...late })).toBe('cannot-tell');
  expect(await verdictOf(CHECK, {}, { ...p99(19, 20, 21), ...late })).toBe('fail');
  expect(await verdictOf(CHECK, {}, { ...latencyResult(), own_delay: 5 })).toBe('pass');
});

test('runs that fail, and runs that were not allowed, tell nothing', async () => {
  const failed = latencyResult({ errors: 3, error: 'no such table' });
  expect(await verdictOf(CHECK, {}, failed)).toBe('cannot-tell');
  expect(await verdictOf(CHECK, {})).toBe('cannot-tell');
});
