import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bench } from './bench.ts';
import { on, seen, tables } from './tables.ts';

test('a failure lets no step begin, lets those that run end, and all that failed is told', async () => {
  const it = await bench();
  await tables(it, 'u', 'v', 'w');
  const steps = [
    on('t', { mode: 'single', sql: ['SELECT pg_sleep(0.3)', 'SELECT 1/0'] }),
    on('u', { mode: 'single', sql: ['SELECT pg_sleep(0.6)', "SELECT 'x'::int"] }),
    on('v', { mode: 'single', sql: ['SELECT pg_sleep(0.9)'] }),
    on('w', { mode: 'single', sql: ['SELECT 1'] }),
  ];
  const result = await it.apply({ steps }, { parallelism: 3 });
  expect(result).toMatchObject({
    outcome: 'failed',
    diagnostics: [{ address: 'table.public.t' }, { address: 'table.public.u' }],
  });
  const journal = (await it.store.steps()).map(({ status }) => status);
  expect(journal).toEqual(['failed', 'failed', 'done']);
  expect(it.events.at(-1)).toMatchObject({ type: 'run-done', outcome: 'failed', done: 1 });
});

test('a lane that loses its session leaves the others at work', async () => {
  const it = await bench();
  await tables(it, 'u');
  const steps = [
    on('t', { mode: 'single', sql: ['SELECT pg_terminate_backend(pg_backend_pid())'] }),
    on('u', { mode: 'transaction', sql: ['SELECT pg_sleep(0.7)', 'CREATE TABLE public.v ()'] }),
  ];
  const result = await it.apply({ steps });
  expect(result.diagnostics).toMatchObject([
    { code: 'connection-lost', address: 'table.public.t' },
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
