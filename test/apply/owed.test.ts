import { expect, test } from 'vitest';
import { bench, step } from './bench.ts';

const set = (sql: string) => step({ mode: 'transaction', sql: [sql], id: 'set' });
const analyze = step({
  mode: 'single',
  phase: 'upkeep',
  sql: ['ANALYZE public.gone'],
  id: 'analyze',
  needs: ['set'],
});

test('upkeep that was not reached stays owed, and is paid once it is done', async () => {
  const it = await bench();
  const steps = [set('ALTER TABLE public.t ALTER a SET STATISTICS 5'), analyze];
  expect(await it.apply({ steps })).toMatchObject({ outcome: 'failed' });
  expect((await it.store.recall()).owed).toEqual([analyze]);
  const again = { ...analyze, sql: ['ANALYZE public.t'], needs: [] };
  expect(await it.apply({ steps: [again] })).toMatchObject({ outcome: 'done' });
  expect((await it.store.recall()).owed).toEqual([]);
});

test('a step without effect owes nothing', async () => {
  const it = await bench();
  const steps = [set('ALTER TABLE public.t ALTER gone SET STATISTICS 5'), analyze];
  expect(await it.apply({ steps })).toMatchObject({ outcome: 'failed' });
  expect((await it.store.recall()).owed).toEqual([]);
});

test('what somebody else made under our name is not taken for ours', async () => {
  const it = await bench();
  await it.client.query('CREATE INDEX i ON t (b)');
  const build = step({
    mode: 'concurrent',
    sql: ['CREATE INDEX CONCURRENTLY i ON public.t (a)'],
    makes: ['public.i'],
  });
  const { diagnostics } = await it.apply({ steps: [build] });
  expect(diagnostics).toMatchObject([{ code: 'exists-already' }]);
  expect((await it.store.recall()).made).toEqual(new Set());
});

test('a name that somebody else has is not claimed even where dbopt dies at once', async () => {
  const it = await bench();
  await it.client.query('CREATE INDEX i ON t (b)');
  const steps = [
    step({ mode: 'concurrent', sql: ['SELECT 1/0'], makes: ['public.i', 'public.j'] }),
  ];
  await it.apply({ steps });
  expect((await it.store.recall()).made).toEqual(new Set(['public.j']));
});
