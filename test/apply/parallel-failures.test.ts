import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bench } from './bench.ts';
import { on, seen, tables } from './tables.ts';

test('what ends the run lets no step begin, lets those that run end, and all that failed is told', async () => {
  const it = await bench();
  await tables(it, 'u', 'v', 'w');
  const steps = [
    on('t', { mode: 'single', sql: ['SELECT pg_sleep(0.3)', FULL] }),
    on('u', { mode: 'single', sql: ['SELECT pg_sleep(0.6)', "SELECT 'x'::int"] }),
    on('v', { mode: 'single', sql: ['SELECT pg_sleep(0.9)'] }),
    on('w', { mode: 'single', sql: ['SELECT 1'] }),
  ];
  const result = await it.apply({ steps }, { parallelism: 3 });
  expect(result).toMatchObject({
    outcome: 'failed',
    diagnostics: [
      { address: 'table.public.u' },
      { address: 'table.public.t' },
      {
        code: 'not-tried',
        message: expect.stringContaining('1 step was not tried: table.public.w'),
      },
    ],
  });
  const journal = (await it.store.steps()).map(({ status }) => status);
  expect(journal).toEqual(['failed', 'failed', 'done']);
  expect(it.events.at(-1)).toMatchObject({ type: 'run-done', outcome: 'failed', done: 1 });
});

/** A limit of the server's that the statement meets. */
const FULL =
  "SET temp_file_limit = '64kB'; SET work_mem = '64kB'; SELECT count(*) FROM (SELECT n FROM generate_series(1, 100000) n ORDER BY n DESC) s";

test.each([
  ['refuses it', "DO 'BEGIN RAISE EXCEPTION ''no''; END'"],
  [
    'says that the disk is full',
    "DO 'BEGIN RAISE EXCEPTION ''no'' USING ERRCODE = ''53100''; END'",
  ],
  [
    'says that the connection is lost',
    "DO 'BEGIN RAISE EXCEPTION ''no'' USING ERRCODE = ''08006''; END'",
  ],
  [
    'says that somebody cancelled',
    "DO 'BEGIN RAISE EXCEPTION ''no'' USING ERRCODE = ''57014''; END'",
  ],
  [
    'says that the server stops',
    "DO 'BEGIN RAISE EXCEPTION ''no'' USING ERRCODE = ''57P01''; END'",
  ],
  ['has a row that does', 'SELECT 1/0'],
])('who %s stops the steps of the table alone', async (_, sql) => {
  const it = await bench();
  await tables(it, 'u');
  const steps = [
    on('t', { mode: 'transaction', sql: [sql] }),
    on('t', { mode: 'single', sql: ['SELECT 2'], phase: 'upkeep' }),
    on('u', { mode: 'transaction', sql: ['ALTER TABLE public.u SET (fillfactor = 90)'] }),
    on('u', { mode: 'single', sql: ['ANALYZE public.u'], phase: 'upkeep' }),
  ];
  const result = await it.apply({ steps }, { parallelism: 1 });
  expect(result).toMatchObject({
    outcome: 'failed',
    diagnostics: [
      { address: 'table.public.t' },
      { code: 'not-tried', message: '1 step was not tried: table.public.t#SELECT 2 (do it)' },
    ],
  });
  expect((await it.store.steps()).map(({ status }) => status)).toEqual(['failed', 'done', 'done']);
  expect(it.events.at(-1)).toMatchObject({ outcome: 'failed', done: 2 });
});

test('who holds a lock on a table stops the steps of that table alone', async () => {
  const it = await bench();
  await tables(it, 'u');
  const owner = await it.connect();
  await owner.query('BEGIN; LOCK TABLE t');
  const steps = ['t', 'u'].map((table) =>
    on(table, { sql: [`ALTER TABLE public.${table} SET (fillfactor = 90)`] }),
  );
  const result = await it.apply({ steps }, { parallelism: 1 });
  await owner.query('ROLLBACK');
  expect(result.diagnostics).toMatchObject([{ code: 'lock-timeout', address: 'table.public.t' }]);
  expect(seen(it, 'step-done')).toEqual([steps[1]?.id]);
});

test('a lane that loses its session leaves the others at work', async () => {
  const it = await bench();
  await tables(it, 'u');
  const steps = [
    on('t', { mode: 'single', sql: ['SELECT pg_terminate_backend(pg_backend_pid())'] }),
    on('u', { mode: 'transaction', sql: ['SELECT pg_sleep(0.7)', 'CREATE TABLE public.v ()'] }),
    on('w', { mode: 'single', sql: ['SELECT 1'] }),
  ];
  const result = await it.apply({ steps });
  expect(result.diagnostics).toMatchObject([
    { code: 'connection-lost', address: 'table.public.t' },
    { code: 'not-tried' },
  ]);
  expect((await it.store.steps()).map(({ status }) => status)).toEqual(['begun', 'done']);
  expect((await it.client.query("SELECT FROM pg_class WHERE relname = 'v'")).rowCount).toBe(1);
});

test('an interrupt ends all lanes, and is told once', async () => {
  const it = await bench();
  await tables(it, 'u');
  const stop = new AbortController();
  const steps = ['t', 'u'].map((table) =>
    on(table, { mode: 'transaction', sql: ['SELECT pg_sleep(60)'] }),
  );
  const applied = it.apply({ steps }, { signal: stop.signal });
  while (seen(it, 'step-started').length < 2) await sleep(20);
  stop.abort();
  expect(await applied).toMatchObject({
    outcome: 'interrupted',
    diagnostics: [{ code: 'interrupted' }],
  });
});
