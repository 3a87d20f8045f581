import { expect, test } from 'vitest';
import { freshDatabase } from '../database.ts';
import { catalogDump } from './dump.ts';

const CHANGES = [
  ['relations', 'ALTER TABLE t SET (fillfactor = 70)'],
  ['relations', 'ALTER TABLE t SET (toast.autovacuum_enabled = off)'],
  ['relations', 'ALTER TABLE t SET UNLOGGED'],
  ['columns', 'ALTER TABLE t ALTER b SET STORAGE external'],
  ['columns', 'ALTER TABLE t ALTER b SET STATISTICS 7'],
  ['columns', 'ALTER TABLE t ALTER b SET (n_distinct = 3)'],
  ['indexes', 'CREATE INDEX ON t (b)'],
  ['statistics', 'CREATE STATISTICS s ON a, b FROM t'],
  ['extensions', 'CREATE EXTENSION btree_gin'],
  [
    'triggers',
    'CREATE TRIGGER g BEFORE UPDATE ON t EXECUTE FUNCTION suppress_redundant_updates_trigger()',
  ],
] as const;

test.each(CHANGES)('%s change with %s and come back', async (section, change) => {
  const { client } = await freshDatabase();
  await client.query('CREATE TABLE t (a int PRIMARY KEY, b text)');
  const before = await catalogDump(client);
  await client.query('BEGIN');
  await client.query(change);
  await client.query('COMMIT');
  expect((await catalogDump(client))[section]).not.toEqual(before[section]);
});

test('settings of the database are in it, other schemas than ours too', async () => {
  const { client, url } = await freshDatabase();
  const before = await catalogDump(client);
  await client.query('CREATE SCHEMA dbopt CREATE TABLE runs (id int)');
  expect(await catalogDump(client)).toEqual(before);
  await client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET work_mem = '5MB'`);
  expect((await catalogDump(client)).database).toEqual({ 'settings of all': ['work_mem=5MB'] });
});
