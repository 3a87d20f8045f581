import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { fail } from '../../src/model/index.ts';
import { fileStore } from '../../src/state/index.ts';
import { type Bench, bench, change, QUICK } from './bench.ts';
import { on, seen, tables } from './tables.ts';

/** A transaction that keeps a table from whoever wants to change it. */
async function hold({ connect }: Bench, table: string): Promise<() => Promise<unknown>> {
  const holder = await connect();
  await holder.query(`BEGIN; LOCK TABLE public.${table}`);
  return () => holder.query('ROLLBACK');
}

test('two tables are worked on at a time; each step has a session of its own and is in the journal', async () => {
  const it = await bench();
  await tables(it, 'u', 'v');
  const slow = (table: string) =>
    on(table, { mode: 'single', sql: [`SELECT pg_sleep(0.5) FROM public.${table} LIMIT 1`] });
  const steps = ['t', 'u', 'v'].map(slow);
  expect(await it.apply({ steps })).toMatchObject({ outcome: 'done' });
  expect(it.events.slice(1, 3).map(({ type }) => type)).toEqual(['step-started', 'step-started']);
  expect((await it.store.steps()).map(({ status }) => status)).toEqual(['done', 'done', 'done']);
});

test('with a parallelism of 1 they go one after another', async () => {
  const it = await bench();
  await tables(it, 'u');
  const steps = ['t', 'u'].map((table) => on(table, { mode: 'single', sql: ['SELECT 1'] }));
  await it.apply({ steps }, { parallelism: 1 });
  expect(it.events.map(({ type }) => type).slice(1, 4)).toEqual([
    'step-started',
    'step-done',
    'step-started',
  ]);
});

test.each([
  [3, 'done', 2],
  [2, 'none', 0],
])('with %d connections left: %s', async (left, outcome, done) => {
  const it = await bench();
  await tables(it, 'u');
  const steps = ['t', 'u'].map((table) =>
    on(table, { mode: 'transaction', sql: [`ALTER TABLE public.${table} SET (fillfactor = 90)`] }),
  );
  let free = left;
  const connect = async () => {
    free -= 1;
    if (free < 0) throw fail('cannot-connect', 'too many connections');
    return it.worker();
  };
  const applied = await it.apply({ steps }, { connect }).catch((error: unknown) => error);
  expect(applied).toMatchObject(
    outcome === 'done' ? { outcome } : { diagnostics: [{ code: 'cannot-connect' }] },
  );
  expect(await it.store.steps()).toHaveLength(done);
  // Nothing has begun where a run could not come to its end.
  expect(await it.store.runs()).toHaveLength(done === 0 ? 0 : 1);
});

test('a step that waits for a lock holds up its own table only', async () => {
  const it = await bench();
  await tables(it, 'u');
  const release = await hold(it, 't');
  const alter = (table: string) =>
    on(table, { mode: 'transaction', sql: [`ALTER TABLE public.${table} SET (fillfactor = 90)`] });
  const applied = it.apply(
    { steps: [alter('t'), alter('u')] },
    { policy: { ...QUICK, lockRetryFor: 10_000 } },
  );
  while (seen(it, 'step-done').length === 0) await sleep(20);
  expect(seen(it, 'step-done')).toEqual([alter('u').id]);
  await release();
  expect(await applied).toMatchObject({ outcome: 'done' });
});

test('a state in a file keeps what all lanes write', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const it = await bench(() => fileStore(join(folder, 'state.json')));
  const names = ['t', 'u', 'v', 'w', 'x', 'y'];
  await tables(it, ...names.slice(1));
  const steps = names.map((name) => on(name, { mode: 'transaction', sql: ['SELECT 1'] }));
  const changes = steps.map(({ address }) => change(address));
  expect(await it.apply({ steps, changes }, { parallelism: 6 })).toMatchObject({ outcome: 'done' });
  const { serial, entries } = await it.store.load();
  expect(serial).toBe(1);
  expect(Object.keys(entries).toSorted()).toEqual(steps.map(({ address }) => address).toSorted());
});
