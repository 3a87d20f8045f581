import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Step } from '../../src/model/index.ts';
import { type Bench, bench, QUICK, step } from './bench.ts';

const PATIENT = { ...QUICK, lockTimeout: 400, lockRetryFor: 60_000 };

/** Empties `t` into `u`, $2 rows at a time, as long as there are any. */
const MOVE = `
  WITH moved AS (DELETE FROM public.t WHERE a IN (SELECT a FROM public.t ORDER BY a LIMIT $2) RETURNING a),
       kept AS (INSERT INTO public.u SELECT a, pg_backend_pid() || ' ' || pg_current_xact_id() FROM moved)
  SELECT CASE WHEN count(*) = $2 THEN COALESCE($1, '') || '+' END AS next, count(*) AS done, 1000 AS total,
         count(*) FILTER (WHERE a > 990) AS found FROM moved`;

const moving = (more: Partial<Step> = {}): Step =>
  step({ mode: 'batches', sql: [MOVE], batches: { unit: 'rows', size: 10 }, ...more });

async function target(it: Bench): Promise<void> {
  await it.client.query('CREATE TABLE u (a int, mark text)');
}

const count = async ({ client }: Bench, what: string): Promise<number> =>
  Number((await client.query(`SELECT count(${what}) AS n FROM u`)).rows[0]?.n);

test('a batch after the other, each in a transaction of its own, until nothing is left', async () => {
  const it = await bench();
  await target(it);
  expect(await it.apply({ steps: [moving()] })).toEqual({ outcome: 'done', diagnostics: [] });
  expect(await count(it, '*')).toBe(1_000);
  expect(await count(it, 'DISTINCT mark')).toBeGreaterThan(2);
  expect(it.events.filter(({ type }) => type === 'step-progress').at(-1)).toMatchObject({
    phase: 'rows',
    total: 1_000,
  });
  expect((await it.store.steps()).map(({ status }) => status)).toEqual(['done']);
});

test('statements before the last hold for the transaction of each batch', async () => {
  const it = await bench();
  await target(it);
  const text = MOVE.replace('pg_backend_pid()', "current_setting('my.mark')");
  await it.apply({ steps: [moving({ sql: ["SET LOCAL my.mark = 'ours'", text] })] });
  const { rows } = await it.client.query("SELECT DISTINCT split_part(mark, ' ', 1) AS mark FROM u");
  expect(rows).toEqual([{ mark: 'ours' }]);
});

test('what no batch may find fails the step at its end, with the number of all', async () => {
  const it = await bench();
  await target(it);
  const none = {
    code: 'bad-values',
    message: 'rows are too big',
    hint: 'make them smaller',
  } as const;
  const result = await it.apply({
    steps: [moving({ batches: { unit: 'rows', size: 3, none } })],
  });
  expect(result).toMatchObject({
    outcome: 'failed',
    diagnostics: [{ code: 'bad-values', message: '10 rows are too big' }],
  });
  expect(await count(it, '*')).toBe(1_000);
  expect((await it.store.steps()).map(({ status }) => status)).toEqual(['failed']);
});

test('a locked row is waited for shortly, again and again, and what is done stays done', async () => {
  const it = await bench();
  await target(it);
  const holder = await it.connect();
  await holder.query('BEGIN');
  await holder.query('SELECT FROM t WHERE a = 500 FOR UPDATE');
  const applied = it.apply({ steps: [moving()] }, { policy: PATIENT });
  await expect
    .poll(() => it.events.some(({ type }) => type === 'step-waiting'), { timeout: 10_000 })
    .toBe(true);
  expect(await count(it, '*')).toBeGreaterThan(100);
  await holder.query('COMMIT');
  expect(await applied).toMatchObject({ outcome: 'done' });
  expect(await count(it, '*')).toBe(1_000);
});

test('an interrupt ends it between two batches, and the next apply does the rest', async () => {
  const it = await bench();
  await target(it);
  const stop = new AbortController();
  const slow = [`SELECT pg_sleep(0.3)`, MOVE];
  const applied = it.apply({ steps: [moving({ sql: slow })] }, { signal: stop.signal });
  await sleep(1_000);
  stop.abort();
  expect(await applied).toMatchObject({ outcome: 'interrupted' });
  const before = await count(it, '*');
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(1_000);
  expect(await it.apply({ steps: [moving()] })).toMatchObject({ outcome: 'done' });
  expect(await count(it, '*')).toBe(1_000);
});
