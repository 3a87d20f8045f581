import { expect, test, vi } from 'vitest';
import { databaseStore } from '../../src/state/index.ts';
import { entry, record, run, upkeep } from '../state/samples.ts';
import { freshDatabase } from '../support/database.ts';

vi.setConfig({ testTimeout: 120_000 });

const all = async (store: ReturnType<typeof databaseStore>) => {
  await store.load();
  await store.recall();
  await store.runs();
  await store.steps();
  await store.archives();
};

test.for([
  [
    'fields that are a list',
    "UPDATE dbopt.resources SET fields = '[]'",
    'resources, row index.public.i: fields',
  ],
  ['fields that are null', "UPDATE dbopt.resources SET fields = 'null'", 'fields is not'],
  ['a field of a number', `UPDATE dbopt.resources SET fields = '{"on": 1}'`, 'fields.on'],
  [
    'a field without its text',
    `UPDATE dbopt.resources SET fields = '{"on": {"now": {}}}'`,
    'fields.on.now.text',
  ],
  ['a name that is null', 'UPDATE dbopt.resources SET names = ARRAY[NULL]::text[]', 'names.0'],
  ['a time without end', "UPDATE dbopt.resources SET applied_at = 'infinity'", 'applied_at'],
  ['a run of no time', "UPDATE dbopt.runs SET started_at = '-infinity'", 'runs, row'],
  ['a serial below zero', 'UPDATE dbopt.state SET serial = -1', 'table dbopt.state: serial'],
  ['a database of a text', `UPDATE dbopt.state SET database = '"x"'`, 'state: database'],
  ['a statement that is null', 'UPDATE dbopt.steps SET sql = ARRAY[NULL]::text[]', 'steps, row'],
  [
    'something made that has no name',
    'UPDATE dbopt.steps SET makes = ARRAY[NULL]::text[]',
    'makes.0',
  ],
  ['something owed that is no step', `UPDATE dbopt.steps SET owes = '[{"id": "x"}]'`, 'owe'],
  ['something owed that is a text', `UPDATE dbopt.steps SET owes = '"x"'`, 'owe'],
  [
    'an archive of no table',
    'UPDATE dbopt.archives SET table_oid = -1',
    'archives, row a: table_oid',
  ],
] as const)('%s: the state is refused with its place', async ([, statement, said], t) => {
  const { client } = await freshDatabase(t);
  const store = databaseStore(client, 'dbopt');
  await store.prepare();
  await store.openRun(run);
  await store.begin({ ...record, owes: [upkeep] });
  await store.put(entry);
  await store.keepArchive({
    ...{ id: 'a', table: { schema: 'public', name: 't' }, oid: 1, to: 'file:///x' },
    ...{ instance: 'i', digest: null, at: run.startedAt },
  });
  await all(store);
  await client.query(statement);
  await expect(all(databaseStore(client, 'dbopt'))).rejects.toMatchObject({
    diagnostics: [
      { code: 'state-corrupt', message: expect.stringContaining(said), hint: expect.any(String) },
    ],
  });
});
