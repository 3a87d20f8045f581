import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileStore } from '../../src/state/index.ts';
import { bench, build, change, step } from './bench.ts';

test('steps of every mode run in order, each in the journal, and the state keeps what they changed', async () => {
  const { apply, store, client, events } = await bench();
  const result = await apply({
    steps: [
      step({ mode: 'transaction', sql: ['ALTER TABLE public.t SET (fillfactor = 90)'] }),
      step({ mode: 'single', sql: ['VACUUM public.t', 'ANALYZE public.t'], address: 'upkeep' }),
      build(),
    ],
    changes: [change()],
  });
  expect(result).toEqual({ outcome: 'done', diagnostics: [] });
  const { rows } = await client.query(
    "SELECT reloptions FROM pg_class WHERE relname IN ('t', 'i') ORDER BY relname",
  );
  expect(rows).toEqual([{ reloptions: null }, { reloptions: ['fillfactor=90'] }]);
  expect((await store.steps()).map(({ status, error }) => [status, error])).toEqual([
    ['done', null],
    ['done', null],
    ['done', null],
  ]);
  expect(await store.runs()).toMatchObject([{ outcome: 'done', by: 'tester' }]);
  // The run has come to its end: nothing is open.
  expect((await store.recall()).made).toEqual(new Set());
  const { serial, entries } = await store.load();
  expect(serial).toBe(1);
  expect(entries['table.public.t']).toMatchObject({ by: 'tester', names: ['public', 't'] });
  expect(events.map(({ type }) => type).filter((type) => type !== 'step-progress')).toEqual([
    'run-started',
    ...Array(3).fill(['step-started', 'step-done']).flat(),
    'run-done',
  ]);
});

test('a state in a file is written once the step is committed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { apply, store, client } = await bench(() => fileStore(join(folder, 'state.json')));
  const steps = [
    step({ mode: 'transaction', sql: ['ALTER TABLE public.t SET (fillfactor = 90)'] }),
    step({ mode: 'single', sql: ['ANALYZE public.t'], address: 'upkeep' }),
    build(),
  ];
  expect(await apply({ steps, changes: [change()] })).toMatchObject({ outcome: 'done' });
  expect(await store.load()).toMatchObject({ serial: 1, entries: { 'table.public.t': {} } });
  expect((await store.steps()).map(({ status }) => status)).toEqual(['done', 'done', 'done']);
  const { rows } = await client.query("SELECT FROM pg_namespace WHERE nspname = 'dbopt'");
  expect(rows).toEqual([]);
});

test('changes without steps touch the state only; a rename takes over the old entry', async () => {
  const { apply, store } = await bench();
  await apply({ steps: [], changes: [change('table.public.a'), change('table.public.b')] });
  expect((await store.load()).serial).toBe(1);
  await apply({
    steps: [],
    changes: [
      change('table.public.a', { action: 'forget', entry: null }),
      change('table.public.c', { supersedes: 'table.public.b' }),
    ],
  });
  const { serial, entries } = await store.load();
  expect(serial).toBe(2);
  expect(Object.keys(entries)).toEqual(['table.public.c']);
});

test('a plan without changes writes nothing', async () => {
  const { apply, store } = await bench();
  expect(await apply({ steps: [] })).toEqual({ outcome: 'done', diagnostics: [] });
  expect((await store.load()).lineage).toBe('');
});
