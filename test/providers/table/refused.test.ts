import { beforeAll, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { table } from '../../../src/providers/table.ts';
import { freshDatabase } from '../../support/database.ts';
import { complaints, onTable, planned } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE TABLE plain (id int, doc jsonb);
    CREATE TABLE narrow (id int);
    CREATE TABLE parent (id int) PARTITION BY RANGE (id);
    CREATE TABLE leaf PARTITION OF parent FOR VALUES FROM (0) TO (10)`);
});

const withOf = (name: string, parameters: ValueMap) =>
  onTable(table, `public.${name}`, null, { with: parameters });

test.each<[ValueMap, string, string]>([
  [{ filfactor: 90 }, 'unknown-parameter', 'did you mean "fillfactor"?'],
  [{ 'toast.fillfactor': 90 }, 'unknown-parameter', ''],
  [{ 'toast.vacuum_trunkate': true }, 'unknown-parameter', 'did you mean "vacuum_truncate"?'],
  [{ 'fillfactor) RESET (fillfactor': 1 }, 'unknown-parameter', ''],
  [{ fillfactor: 9 }, 'bad-value', ''],
  [{ fillfactor: 101 }, 'bad-value', ''],
  [{ fillfactor: 90.5 }, 'bad-value', ''],
  [{ fillfactor: '90%' }, 'bad-value', ''],
  [{ fillfactor: '' }, 'bad-value', ''],
  [{ autovacuum_vacuum_scale_factor: 100.1 }, 'bad-value', ''],
  [{ autovacuum_vacuum_scale_factor: 'Infinity' }, 'bad-value', ''],
  [{ autovacuum_enabled: 'o' }, 'bad-value', ''],
  [{ autovacuum_enabled: 2 }, 'bad-value', ''],
  [{ vacuum_index_cleanup: 'sometimes' }, 'bad-value', ''],
])('%o: %s', async (parameters, code, hint) => {
  const { diagnostics, changes } = await planned(client, table, withOf('plain', parameters));
  const [name] = Object.keys(parameters);
  expect(complaints(diagnostics)).toEqual([`${code} at with.${name}`]);
  expect(diagnostics[0]?.hint ?? '').toContain(hint);
  expect(changes).toEqual([]);
});

test('a parameter of a later version names that version', async () => {
  const declared = withOf('plain', { autovacuum_vacuum_max_threshold: 5 });
  const { diagnostics } = await planned(client, table, declared, {
    server: { version: 170_004 },
  });
  expect(complaints(diagnostics)).toEqual([
    'unsupported-parameter at with.autovacuum_vacuum_max_threshold',
  ]);
  expect(diagnostics[0]?.message).toMatch(/needs PostgreSQL 18$/);
});

test('several mistakes come together', async () => {
  const { diagnostics } = await planned(client, table, withOf('plain', { a: 1, fillfactor: 0 }));
  expect(complaints(diagnostics)).toEqual([
    'unknown-parameter at with.a',
    'bad-value at with.fillfactor',
  ]);
});

test.each([
  ['narrow', /^public\.narrow has no TOAST table/],
  ['parent', /^public\.leaf has no TOAST table/],
])('toast parameters of %s would vanish', async (name, message) => {
  const declared = withOf(name, { 'toast.autovacuum_enabled': false });
  const { diagnostics } = await planned(client, table, declared);
  expect(complaints(diagnostics)).toEqual(['no-toast-table at with.toast.autovacuum_enabled']);
  expect(diagnostics[0]?.message).toMatch(message);
});

test('a table that is not there', async () => {
  const { diagnostics } = await planned(client, table, withOf('nowhere', { fillfactor: 90 }));
  expect(complaints(diagnostics)).toEqual(['no-such-table at ']);
});
