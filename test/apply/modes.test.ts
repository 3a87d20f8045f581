import { expect, test } from 'vitest';
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
  expect(await store.made()).toEqual(new Set(['public.i']));
  const { serial, entries } = await store.load();
  expect(serial).toBe(1);
  expect(entries['table.public.t']).toMatchObject({ by: 'tester', names: ['public', 't'] });
  expect(events.map(({ type }) => type).filter((type) => type !== 'step-progress')).toEqual([
    'run-started',
    ...Array(3).fill(['step-started', 'step-done']).flat(),
    'run-done',
  ]);
});
