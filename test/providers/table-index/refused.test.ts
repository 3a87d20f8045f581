import { beforeAll, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { tableIndex } from '../../../src/providers/table-index.ts';
import { freshDatabase } from '../../support/database.ts';
import { complaints, onTable, planned } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE TABLE t (a int CONSTRAINT key PRIMARY KEY, b text, doc jsonb);
    CREATE TABLE other (a int);
    CREATE INDEX taken ON other (a)`);
});

const of = (spec: ValueMap, name = 'i', table = 't') =>
  onTable(tableIndex, `public.${table}`, name, spec);

test.each<[ValueMap, string, RegExp]>([
  [{ on: ['a b c'] }, 'bad-element at on.0', /not an index element: syntax error/],
  [{ on: ['a', ''] }, 'bad-element at on.1', /./],
  [{ on: ['a', '(b'] }, 'bad-element at on.1', /./],
  [{ on: ['a + 1'] }, 'bad-element at on.0', /./],
  [{ on: ['a, b'] }, 'bad-element at on.0', /one index element/],
  [{ on: ['-- a'] }, 'bad-element at on.0', /./],
  [{ on: ['a'], include: ['b text'] }, 'bad-name at include.0', /b text is not a column name/],
  [{ on: ['a'], include: ['b', 't.b'] }, 'bad-name at include.1', /t\.b/],
  [{ on: ['a'], where: 'a >' }, 'bad-predicate at where', /not a predicate: syntax error/],
  [{ on: ['a'], where: '' }, 'bad-predicate at where', /./],
  [{ using: 'btre', on: ['a'] }, 'no-access-method at using', /no access method btre/],
  [{ on: ['a'], with: { filfactor: 1 } }, 'unknown-parameter at with.filfactor', /filfactor/],
  [{ on: ['a'], with: { fastupdate: 1 } }, 'unknown-parameter at with.fastupdate', /fastupdate/],
  [{ on: ['a'], with: { fillfactor: 5 } }, 'bad-value at with.fillfactor', /10 to 100/],
])('%o is refused before the server is asked', async (spec, complaint, message) => {
  const { diagnostics, desired } = await planned(client, tableIndex, of(spec));
  expect(complaints(diagnostics)).toEqual([complaint]);
  expect(diagnostics[0]?.message).toMatch(message);
  expect(desired).toEqual([]);
});

test.each<[ValueMap, RegExp]>([
  [{ on: ['nope'] }, /column "nope" does not exist/],
  [{ on: ['a'], include: ['nope'] }, /column "nope" does not exist/],
  [{ on: ['doc'], using: 'hash', unique: true }, /hash.* unique/],
  [{ on: ['a'], using: 'gin' }, /no default operator class/],
  [{ on: ['a no_ops'] }, /operator class "no_ops" does not exist/],
  [{ on: ['b COLLATE nowhere'] }, /collation "nowhere"/],
  [{ on: ['(random())'] }, /IMMUTABLE/],
  [{ on: ['a'], where: 'b' }, /boolean/],
  [{ on: ['a'], where: 'a = (SELECT 1)' }, /subquer/],
  [{ on: ['a'], where: 'count(*) > 1' }, /aggregate/],
  [{ on: ['a'], where: 'row_number() OVER () > 1' }, /window/],
  [{ on: ['b'], using: 'gist' }, /no default operator class/],
  [{ on: ['a', 'b'], using: 'hash' }, /multicolumn/],
])('%o is refused by the server, with its reason', async (spec, message) => {
  const { diagnostics, desired } = await planned(client, tableIndex, of(spec));
  expect(complaints(diagnostics)).toEqual(['bad-index at ']);
  expect(diagnostics[0]?.message).toMatch(/^the server refuses this index: /);
  expect(diagnostics[0]?.message).toMatch(message);
  expect(desired).toEqual([]);
});

test('a misspelt method or parameter has the nearest word', async () => {
  const method = await planned(client, tableIndex, of({ using: 'btre', on: ['a'] }));
  expect(method.diagnostics[0]?.hint).toBe('did you mean "btree"?');
  const parameter = of({ on: ['a'], with: { filfactor: 90 } });
  const { diagnostics } = await planned(client, tableIndex, parameter);
  expect(diagnostics[0]?.hint).toBe('did you mean "fillfactor"?');
});

test('a name that an index of another table has', async () => {
  const { diagnostics, steps } = await planned(client, tableIndex, of({ on: ['b'] }, 'taken'));
  expect(complaints(diagnostics)).toEqual(['name-taken at ']);
  expect(diagnostics[0]?.message).toMatch(/index\.public\.taken is an index of public\.other/);
  expect(steps).toEqual([]);
});

test("a constraint's index keeps its definition, but takes parameters", async () => {
  const changed = await planned(client, tableIndex, of({ on: ['b'], unique: true }, 'key'));
  expect(complaints(changed.diagnostics)).toEqual(['constraint-index at ']);
  expect(changed.diagnostics[0]?.message).toMatch(/belongs to constraint key/);
  const spec = { on: ['a'], unique: true, with: { fillfactor: 80 } };
  const { diagnostics, steps } = await planned(client, tableIndex, of(spec, 'key'));
  expect(diagnostics).toEqual([]);
  expect(steps.map(({ sql }) => sql)).toEqual([['ALTER INDEX public.key SET (fillfactor = 80)']]);
});

test('a unique index that a foreign key refers to cannot be replaced', async () => {
  await client.query(`
    CREATE TABLE referred (a int, b int);
    CREATE UNIQUE INDEX referred_a ON referred (a);
    CREATE TABLE referring (a int REFERENCES referred (a))`);
  const changed = of({ on: ['a', 'b'], unique: true }, 'referred_a', 'referred');
  const { diagnostics } = await planned(client, tableIndex, changed);
  expect(complaints(diagnostics)).toEqual(['constraint-index at ']);
  expect(diagnostics[0]?.message).toMatch(/^foreign key referring_a_fkey refers to index/);
});

test('an index over partitions of which one is a foreign table cannot be built', async () => {
  await client.query(`
    CREATE TABLE tree (a int, b int) PARTITION BY LIST (a);
    CREATE TABLE tree_sub PARTITION OF tree FOR VALUES IN (1, 2) PARTITION BY LIST (a);
    CREATE EXTENSION file_fdw;
    CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
    CREATE FOREIGN TABLE tree_file PARTITION OF tree_sub FOR VALUES IN (1)
      SERVER files OPTIONS (filename '/dev/null')`);
  const { diagnostics } = await planned(client, tableIndex, of({ on: ['b'] }, 'i', 'tree'));
  expect(complaints(diagnostics)).toEqual(['foreign-partition at ']);
  expect(diagnostics[0]?.message).toMatch(/public\.tree_file, a foreign table/);
});

test("a constraint's index is never renamed into a declared one", async () => {
  const { steps } = await planned(client, tableIndex, of({ on: ['a'], unique: true }, 'mine'));
  expect(steps.map(({ mode }) => mode)).toEqual(['concurrent']);
});

test('a table that is not there is told by its own entry', async () => {
  const lost = await planned(client, tableIndex, of({ on: ['a'] }, 'i', 'nowhere'));
  expect(lost).toMatchObject({ desired: [], diagnostics: [], probes: [], steps: [] });
});
