import { expect, test } from 'vitest';
import { diagnose, readPlan } from '../../src/explain/index.ts';

const codes = (hit: number, read: number, time = 0) =>
  diagnose(
    readPlan(`Seq Scan on t  (cost=0.00..1.00 rows=9000 width=4) (actual time=0.1..100.0 rows=9000 loops=1)
  Buffers: shared hit=${hit} read=${read}
  I/O Timings: shared read=${time}
Execution Time: 100.000 ms`),
  ).map(({ code, severity }) => `${code} ${severity}`);

test.each([
  ['all of it found', 5_000, 10, 0, []],
  ['a tenth read, quickly', 5_000, 500, 2, ['buffer-hit info']],
  ['a tenth read, which took long', 5_000, 500, 40, ['buffer-hit warning']],
  ['little was asked for', 500, 300, 40, []],
])('buffer-hit: %s', (_, hit, read, time, expected) => {
  expect(codes(hit, read, time)).toEqual(expected);
});

test('misestimate: without ANALYZE it cannot be told', () => {
  const [one] = diagnose(readPlan('Seq Scan on t  (cost=0.00..1.00 rows=9000 width=4)'));
  expect(one).toMatchObject({ code: 'misestimate', verdict: 'cannot-tell' });
});
