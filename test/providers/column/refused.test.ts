import { beforeAll, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { column } from '../../../src/providers/column.ts';
import { freshDatabase } from '../../support/database.ts';
import { complaints, onTable, planned, settled } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(
    `CREATE TABLE t (id int, doc jsonb, gone text, "userId" int); ALTER TABLE t DROP gone`,
  );
});

const of = (name: string, spec: ValueMap, table = 't') =>
  onTable(column, `public.${table}`, name, spec);

test.each<[string, ValueMap, string, RegExp]>([
  ['dok', { storage: 'main' }, 'no-such-column at ', /public\.t has no column dok/],
  ['gone', { storage: 'main' }, 'no-such-column at ', /gone/],
  ['ctid', { statistics: 1 }, 'no-such-column at ', /ctid is a system column/],
  ['userid', { statistics: 1 }, 'no-such-column at ', /public\.t has no column userid/],
  ['DOC', { storage: 'main' }, 'no-such-column at ', /DOC/],
  ['id', { storage: 'external' }, 'bad-value at storage', /integer can only be stored plain/],
  ['id', { compression: 'pglz' }, 'bad-value at compression', /integer cannot be compressed/],
])('%s %o is refused', async (name, spec, complaint, message) => {
  const { diagnostics, changes } = await planned(client, column, of(name, spec));
  expect(complaints(diagnostics)).toEqual([complaint]);
  expect(diagnostics[0]?.message).toMatch(message);
  expect(changes).toEqual([]);
});

test('a compression method that the server was built without', async () => {
  const declared = of('doc', { compression: 'lz4' });
  const server = { compression: ['pglz'] };
  const { diagnostics } = await planned(client, column, declared, { server });
  expect(complaints(diagnostics)).toEqual(['no-compression at compression']);
  expect(diagnostics[0]?.hint).toBe('it has pglz');
});

test('what is wrong with a column comes together; a missing table is told by its own entry', async () => {
  const both = await planned(client, column, of('id', { storage: 'main', compression: 'pglz' }));
  expect(complaints(both.diagnostics)).toEqual([
    'bad-value at storage',
    'bad-value at compression',
  ]);
  const lost = await planned(client, column, of('id', { statistics: 1 }, 'nowhere'));
  expect(lost).toMatchObject({ desired: [], diagnostics: [], changes: [] });
});

test('a column in capitals is there, and has quotes', async () => {
  const { diagnostics } = await planned(client, column, of('userid', { statistics: 1 }));
  expect(diagnostics[0]?.hint).toBe(`write it as SQL does, with its quotes: '"userId"'`);
  const { snapshot } = await planned(client, column, of('userId', { statistics: 1 }));
  expect(Object.keys(snapshot.actual)).toEqual(['column.public.t."userId"']);
});

test('a virtual generated column is not sampled, and all else may be set', async (t) => {
  const { client: own } = await freshDatabase(t, { needs: ['pg18'] });
  await own.query("CREATE TABLE t (a text, v text GENERATED ALWAYS AS (a || 'x') VIRTUAL)");
  for (const statistics of [0, 100]) {
    const { diagnostics } = await planned(own, column, of('v', { statistics }));
    expect(complaints(diagnostics)).toEqual(['bad-value at statistics']);
  }
  const spec = { statistics: 'default', storage: 'external', compression: 'pglz', n_distinct: 5 };
  const { before, after } = await settled(own, column, of('v', spec));
  expect(before.diagnostics).toEqual([]);
  expect(after.changes).toEqual([]);
});
