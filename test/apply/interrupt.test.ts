import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bench, build, QUICK, step } from './bench.ts';

const slow = (sql: string) =>
  step({ mode: 'transaction', sql: [sql.replace('SLOW', 'FROM generate_series(1, 100000000)')] });

test('an interrupt cancels a transaction, and the next apply goes on', async () => {
  const it = await bench();
  const stop = new AbortController();
  const steps = [
    step({ mode: 'transaction', sql: ['CREATE TABLE public.u ()'] }),
    slow('CREATE TABLE public.v AS SELECT 1 SLOW'),
    step({ mode: 'transaction', sql: ['CREATE TABLE public.w ()'] }),
  ];
  const applied = it.apply({ steps }, { signal: stop.signal });
  await sleep(500);
  const asked = performance.now();
  stop.abort();
  expect(await applied).toMatchObject({
    outcome: 'interrupted',
    diagnostics: [{ code: 'interrupted' }],
  });
  expect(performance.now() - asked).toBeLessThan(1_000);
  expect((await it.store.steps()).map(({ status }) => status)).toEqual(['done', 'failed']);
  expect(await it.store.runs()).toMatchObject([{ outcome: 'interrupted' }]);
  expect(await it.store.openRuns()).toEqual([]);
});

test('an interrupt cancels a build and removes what it left', async () => {
  const it = await bench();
  const holder = await it.connect();
  await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
  const stop = new AbortController();
  const applied = it.apply({ steps: [build()] }, { signal: stop.signal });
  await sleep(500);
  stop.abort();
  expect(await applied).toMatchObject({ outcome: 'interrupted' });
  const { rows } = await it.client.query("SELECT FROM pg_class WHERE relname = 'i'");
  expect(rows).toEqual([]);
});

test('an interrupt ends the pause between two attempts', async () => {
  const it = await bench();
  const holder = await it.connect();
  await holder.query('BEGIN; LOCK TABLE public.t');
  const stop = new AbortController();
  const policy = { ...QUICK, lockTimeout: 2_000, lockRetryFor: 60_000 };
  const applied = it.apply(
    { steps: [step({ mode: 'transaction', sql: ['ALTER TABLE public.t SET (fillfactor = 90)'] })] },
    { policy, signal: stop.signal, random: () => 1 },
  );
  await sleep(2_500);
  stop.abort();
  expect(await applied).toMatchObject({ outcome: 'interrupted' });
});

test('an interrupt before the first step runs none', async () => {
  const it = await bench();
  const result = await it.apply({ steps: [build()] }, { signal: AbortSignal.abort() });
  expect(result.outcome).toBe('interrupted');
  expect(await it.store.steps()).toEqual([]);
});
