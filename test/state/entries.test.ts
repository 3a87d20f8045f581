import { expect, test } from 'vitest';
import type { StateEntry } from '../../src/model/index.ts';
import { databaseStore } from '../../src/state/index.ts';
import { freshDatabase } from '../support/database.ts';
import { entry } from './samples.ts';

const named = (name: string, more: Partial<StateEntry> = {}): StateEntry => ({
  ...entry,
  address: `index.public.${name}`,
  names: ['public', name],
  fields: {
    on: { now: { value: ['a'], text: 'a' }, former: { value: ['a'], text: 'a' } },
    name: { now: { value: name, text: name, quiet: true }, former: null },
    valid: { now: { value: true, text: 'true' }, former: { value: true, text: 'true' } },
  },
  ...more,
});

async function kept(...entries: readonly StateEntry[]) {
  const { client } = await freshDatabase();
  const store = databaseStore(client, 'dbopt');
  await store.prepare();
  for (const each of entries) await store.put(each);
  return { client, store };
}

test('what entries share is read once, and each has its own name', async () => {
  const entries = [
    named('a'),
    named('b', { inherits: 'table.public.t' }),
    named('c', { fields: {} }),
  ];
  const { store } = await kept(...entries);
  const { entries: read } = await store.load();
  expect(Object.values(read)).toEqual(entries);
  const [a, b] = Object.values(read);
  expect(Object.keys(a?.fields ?? {})).toEqual(['on', 'name', 'valid']);
  expect(b?.fields.on).toBe(a?.fields.on);
  expect(b?.table).toBe(a?.table);
});

test('a state that is older than a column', async () => {
  const { client, store } = await kept(named('a'), named('b'));
  await client.query('ALTER TABLE dbopt.resources DROP COLUMN inherits');
  expect(Object.keys((await store.recall()).state.entries)).toHaveLength(2);
});

test('the entries of some tables', async () => {
  const table = { schema: 'public', name: 'other' };
  const { store } = await kept(named('a'), named('b', { table }));
  const { state } = await store.recall([table]);
  expect(Object.keys(state.entries)).toEqual(['index.public.b']);
});

test.each([
  [`fields = '{"name": null}'`, 'fields.name'],
  [`fields = '[]'`, 'fields'],
  [`fields = 'null'`, 'fields'],
  [`fields = jsonb_set(fields, '{name,now}', '1')`, 'fields.name.now'],
  [`fields = jsonb_set(fields, '{on,now}', '1')`, 'fields.on.now'],
])('somebody wrote %s: the row and the place are told', async (set, place) => {
  const { client, store } = await kept(named('a'), named('b'));
  await client.query(`UPDATE dbopt.resources SET ${set} WHERE address = 'index.public.b'`);
  const message = expect.stringContaining(`row index.public.b: ${place} is not`);
  await expect(store.load()).rejects.toMatchObject({
    diagnostics: [{ code: 'state-corrupt', message }],
  });
});
