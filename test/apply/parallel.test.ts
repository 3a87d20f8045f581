import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { ApplyEvent, Step } from '../../src/model/index.ts';
import { fileStore } from '../../src/state/index.ts';
import { type Bench, bench, change, QUICK, step } from './bench.ts';

const on = (table: string, more: Pick<Step, 'mode' | 'sql'> & Partial<Step>): Step =>
  step({
    address: `table.public.${table}`,
    locks: [{ relation: `public.${table}`, mode: 'SHARE UPDATE EXCLUSIVE' }],
    ...more,
  });

const buildOn = (table: string, what: string): Step =>
  on(table, {
    mode: 'concurrent',
    address: `index.public.i_${table}`,
    sql: [`CREATE INDEX CONCURRENTLY i_${table} ON public.${table} ${what}`],
    makes: [`public.i_${table}`],
  });

/** Tables besides `t`, of 1,000 rows. */
async function tables({ client }: Bench, ...names: readonly string[]): Promise<void> {
  for (const name of names) await client.query(`CREATE TABLE ${name} AS TABLE t`);
}

/** A transaction that keeps a table from whoever wants to change it. */
async function hold({ connect }: Bench, table: string): Promise<() => Promise<unknown>> {
  const holder = await connect();
  await holder.query(`BEGIN; LOCK TABLE public.${table}`);
  return () => holder.query('ROLLBACK');
}

const invalid = async ({ client }: Bench) =>
  (await client.query('SELECT FROM pg_index WHERE NOT indisvalid')).rowCount;

const seen = ({ events }: Bench, type: ApplyEvent['type']): unknown[] =>
  events.flatMap((event) => (event.type === type && 'step' in event ? event.step : []));

test('two tables are worked on at a time; each step has a session of its own and is in the journal', async () => {
  const it = await bench();
  await tables(it, 'u', 'v');
  const slow = (table: string) =>
    on(table, { mode: 'single', sql: [`SELECT pg_sleep(0.5) FROM public.${table} LIMIT 1`] });
  const steps = ['t', 'u', 'v'].map(slow);
  const began = performance.now();
  expect(await it.apply({ steps })).toMatchObject({ outcome: 'done' });
  expect(performance.now() - began).toBeLessThan(1_450);
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

test.each([
  ['plain columns', '(a)', '(b)'],
  ['expressions', '(lower(b))', '(lower(b))'],
  ['predicates', '(a) WHERE a > 5', '(b) WHERE a > 5'],
])('concurrent builds on two tables do not lock each other up: %s', async (_, one, two) => {
  const it = await bench();
  await tables(it, 'u');
  await it.client.query('INSERT INTO t SELECT n, n::text FROM generate_series(1, 300000) n');
  // A small budget: waiting for the other lane is no reason to give up.
  const policy = { ...QUICK, concurrentWait: 40 };
  const steps = [buildOn('t', one), buildOn('u', two)];
  expect(await it.apply({ steps }, { policy })).toMatchObject({ outcome: 'done' });
  expect(await invalid(it)).toBe(0);
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
