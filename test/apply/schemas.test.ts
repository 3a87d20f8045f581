import { expect, test } from 'vitest';
import { bench, step } from './bench.ts';
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
