import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Client } from '../../src/postgres/index.ts';
import { bench, QUICK, step } from './bench.ts';
import { tables } from './tables.ts';

const set = step({
  mode: 'transaction',
  sql: ['ALTER TABLE public.t SET (fillfactor = 90)'],
  locks: [{ relation: 'public.t', mode: 'SHARE UPDATE EXCLUSIVE' }],
});

test('a schema that is another one than when it was planned: nothing begins', async () => {
  const it = await bench();
  await tables(it);
  const { rows } = await it.client.query(
    "SELECT oid::int8 AS oid FROM pg_namespace WHERE nspname = 'public'",
  );
  const now = Number(rows[0]?.oid);
  const applied = it.apply({ steps: [set] }, { schemas: new Map([['public', now + 1]]) });
  await expect(applied).rejects.toMatchObject({ diagnostics: [{ code: 'changed-outside' }] });
  const done = await it.apply({ steps: [set] }, { schemas: new Map([['public', now]]) });
  expect(done).toMatchObject({ outcome: 'done' });
});

test('privileges on the schema are what they were', async () => {
  const it = await bench();
  await tables(it);
  const look = async () =>
    (await it.client.query("SELECT nspacl FROM pg_namespace WHERE nspname = 'public'")).rows;
  const before = await look();
  expect(await it.apply({ steps: [set] })).toMatchObject({ outcome: 'done' });
  expect(await look()).toEqual(before);
});

test('whoever is waited for before the schemas are kept is named', async () => {
  const it = await bench();
  await tables(it);
  const other = await it.connect();
  await other.query('BEGIN; ALTER SCHEMA public RENAME TO elsewhere');
  const { diagnostics } = await it.apply({ steps: [set] });
  await other.query('ROLLBACK');
  expect(diagnostics).toMatchObject([
    { code: 'lock-timeout', message: expect.stringContaining('ALTER SCHEMA') },
  ]);
});

const build = step({
  mode: 'concurrent',
  sql: ['CREATE INDEX CONCURRENTLY t_a ON public.t (a)'],
  makes: ['public.t_a'],
  locks: [{ relation: 'public.t', mode: 'SHARE UPDATE EXCLUSIVE' }],
});

test.each([
  ['in a transaction', set],
  ['by itself', { ...set, mode: 'single' as const }],
  ['concurrently', build],
])('a statement %s is cancelled where what keeps the schemas is ended', async (_how, one) => {
  const it = await bench();
  await tables(it);
  const holder = await it.connect();
  await holder.query('BEGIN; LOCK TABLE t IN SHARE UPDATE EXCLUSIVE MODE');
  const policy = { ...QUICK, lockTimeout: 20_000 };
  const applied = it.apply({ steps: [one] }, { policy });
  await until(it.client, "wait_event_type = 'Lock'");
  await it.client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dbopt apply' AND state = 'idle in transaction'",
  );
  const { diagnostics } = await applied;
  expect(diagnostics).toMatchObject([
    { code: 'connection-lost', message: expect.stringContaining('the names of schemas') },
  ]);
  expect(await until(it.client, "wait_event_type = 'Lock'", 0)).toBe(false);
  await holder.query('ROLLBACK');
  const { rows } = await it.client.query(
    "SELECT reloptions, to_regclass('t_a') AS built FROM pg_class WHERE oid = 't'::regclass",
  );
  expect(rows).toEqual([{ reloptions: null, built: null }]);
});

test('a detach that is pending needs no names any more', async () => {
  const it = await bench();
  await it.client.query(
    'CREATE TABLE p (id int) PARTITION BY RANGE (id); CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9)',
  );
  const reader = await it.connect();
  await reader.query('BEGIN; LOCK TABLE p1 IN ACCESS SHARE MODE');
  const detach = step({
    mode: 'concurrent',
    sql: ['ALTER TABLE public.p DETACH PARTITION public.p1 CONCURRENTLY'],
    locks: [
      { relation: 'public.p', mode: 'SHARE UPDATE EXCLUSIVE' },
      { relation: 'public.p1', mode: 'ACCESS EXCLUSIVE' },
    ],
    calls: { tables: ['public.p1'], parts: ['checks'], types: [], held: 'public.p1' },
  });
  const applied = it.apply({ steps: [detach] });
  const isPending = 'SELECT FROM pg_inherits WHERE inhdetachpending';
  await expect.poll(async () => (await it.client.query(isPending)).rowCount).toBe(1);
  // It waits for whoever reads, and nobody waits for it.
  await (await it.connect()).query('BEGIN; ALTER SCHEMA public RENAME TO other; ROLLBACK');
  await sleep(3 * QUICK.lockTimeout);
  await reader.query('ROLLBACK');
  expect(await applied).toMatchObject({ outcome: 'done', diagnostics: [] });
});

/** Whether some session of an apply comes to such a state. */
async function until(client: Client, state: string, milliseconds = 10_000): Promise<boolean> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const { rows } = await client.query(
      `SELECT FROM pg_stat_activity WHERE application_name = 'dbopt apply' AND ${state}`,
    );
    if (rows.length > 0) return true;
    if (performance.now() >= end) return false;
    await sleep(20);
  }
}
