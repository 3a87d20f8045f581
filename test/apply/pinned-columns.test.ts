import { expect, test } from 'vitest';
import { bench, QUICK, step } from './bench.ts';
import { meanwhile } from './meanwhile.ts';

const address = 'promote.public.t.b';
const patient = { policy: { ...QUICK, lockTimeout: 20_000 } };

const drop = step({
  ...{ mode: 'transaction', phase: 'drops', address },
  sql: ['COMMENT ON COLUMN public.t.b IS NULL', 'ALTER TABLE public.t DROP COLUMN b'],
  locks: [{ relation: 'public.t', mode: 'ACCESS EXCLUSIVE' }],
  calls: { tables: ['public.t'], parts: [] },
});

test.each([
  [
    'another column took its name',
    'ALTER TABLE t RENAME b TO old; ALTER TABLE t RENAME a TO b',
    /another column/,
  ],
  [
    'something depends on it that nobody has seen',
    'CREATE INDEX t_b ON t (b); CREATE STATISTICS s ON a, b FROM t',
    /more depends on public.t.b by now: index public.t_b, statistics object public.s/,
  ],
])(
  'a column is not dropped where, by the time that it is locked, %s',
  async (_why, sql, message) => {
    const it = await bench();
    expect(await meanwhile(it, `LOCK TABLE t IN SHARE MODE; ${sql}`, drop)).toMatchObject({
      diagnostics: [{ code: 'changed-outside', message: expect.stringMatching(message) }],
    });
    const { rows } = await it.client.query('SELECT count(b) AS n FROM t');
    expect(rows).toEqual([{ n: 1000 }]);
  },
);

/** One row after the other. */
const FILL = `
  WITH filled AS (UPDATE public.t SET b = 'filled' WHERE a IN (SELECT a FROM public.t WHERE b <> 'filled' ORDER BY a LIMIT 1) RETURNING a)
  SELECT CASE WHEN count(*) = 1 THEN 'on' END AS next, count(*) AS done, 1000 AS total, $1::text || $2::int8 AS used FROM filled`;

test.each([
  ['column', "ALTER TABLE t RENAME b TO old; ALTER TABLE t ADD b text DEFAULT 'precious'"],
  ['table', "ALTER TABLE t RENAME TO old; CREATE TABLE t AS SELECT a, 'precious' AS b FROM old"],
])('a %s that takes the name of one that is filled keeps what it holds', async (_what, swap) => {
  const it = await bench();
  const fill = step({
    ...{ mode: 'batches', address, sql: [FILL], batches: { unit: 'rows', size: 1 } },
    locks: [{ relation: 'public.t', mode: 'ROW EXCLUSIVE' }],
    calls: { tables: ['public.t'], parts: [] },
  });
  const applying = it.apply({ steps: [fill] }, patient);
  await expect
    .poll(async () => (await it.client.query("SELECT FROM t WHERE b = 'filled'")).rowCount)
    .toBeGreaterThan(3);
  await it.client.query(swap);
  expect(await applying).toMatchObject({ diagnostics: [{ code: 'changed-outside' }] });
  const { rows } = await it.client.query("SELECT count(*) AS n FROM t WHERE b = 'precious'");
  expect(rows).toEqual([{ n: 1000 }]);
});
