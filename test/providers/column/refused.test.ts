import { beforeAll, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { column } from '../../../src/providers/column.ts';
import { freshDatabase } from '../../support/database.ts';
import { complaints, onTable, planned } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query('CREATE TABLE t (id int, doc jsonb, gone text); ALTER TABLE t DROP gone');
});

const of = (name: string, spec: ValueMap, table = 't') =>
  onTable(column, `public.${table}`, name, spec);

test.each<[string, ValueMap, string, RegExp]>([
  ['dok', { storage: 'main' }, 'no-such-column at ', /public\.t has no column dok/],
  ['gone', { storage: 'main' }, 'no-such-column at ', /gone/],
  ['ctid', { statistics: 1 }, 'no-such-column at ', /ctid/],
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
