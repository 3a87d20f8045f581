import { expect, test } from 'vitest';
import { bench, change, step } from './bench.ts';

const set = step({ mode: 'transaction', sql: ['ALTER TABLE public.t SET (fillfactor = 90)'] });
const broken = step({
  mode: 'transaction',
  sql: ['ALTER TABLE public.t ALTER gone SET STORAGE x'],
});

test('what stood there before is known from the first step on', async () => {
  const it = await bench();
  const result = await it.apply({ steps: [set, broken], changes: [change()] });
  expect(result).toMatchObject({ outcome: 'failed' });
  expect(await it.store.load()).toMatchObject({
    serial: 1,
    entries: { 'table.public.t': { fields: { 'with.fillfactor': { former: null } } } },
  });
});

test('a step that cannot commit with the state comes after it', async () => {
  const it = await bench();
  const gone = step({ mode: 'single', sql: ['VACUUM public.gone'] });
  expect(await it.apply({ steps: [gone], changes: [change()] })).toMatchObject({
    outcome: 'failed',
  });
  expect((await it.store.load()).entries).toHaveProperty(['table.public.t']);
});

test('what is given up is forgotten with the last step', async () => {
  const it = await bench();
  await it.apply({ steps: [], changes: [change()] });
  const deletion = change('table.public.t', { action: 'delete', entry: null });
  await it.apply({ steps: [set, broken], changes: [deletion] });
  expect((await it.store.load()).entries).toHaveProperty(['table.public.t']);
  await it.apply({ steps: [set], changes: [deletion] });
  expect((await it.store.load()).entries).toEqual({});
});
