import { beforeAll, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { statistics } from '../../../src/providers/statistics.ts';
import { freshDatabase } from '../../support/database.ts';
import { complaints, onTable, planned } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE TABLE t (a int, b text, p point);
    CREATE TABLE other (a int, b int);
    CREATE STATISTICS taken ON a, b FROM other`);
});

const of = (spec: ValueMap, name = 's', table = 't') =>
  onTable(statistics, `public.${table}`, name, spec);

test.each([
  'a b',
  'a + 1',
  'a, b',
  '',
  '(a',
  '-- a',
  'a FROM other; DROP TABLE other; --',
  'a FROM other --',
  'a FROM other /*',
  '(a)); DROP TABLE other; --',
  '(length($$x$$)) FROM t; DROP TABLE other; SELECT $probe$); END $probe$',
  'a\u0000FROM t',
  'a DESC',
  'a int4_ops',
])('on: %j is refused before the server is asked', async (element) => {
  const declared = of({ on: ['b', element] });
  const { diagnostics, desired, probes } = await planned(client, statistics, declared);
  expect(complaints(diagnostics)).toEqual(['bad-element at on.1']);
  expect(diagnostics[0]?.message).toMatch(/^not a column or \(expression\): |^expected one /);
  expect({ desired, probes }).toEqual({ desired: [], probes: [] });
});

test.each<[ValueMap, RegExp]>([
  [{ on: ['a', 'nope'] }, /column "nope" does not exist/],
  [{ on: ['a'] }, /at least 2 columns/],
  [{ on: ['a', 'a'] }, /duplicate column/],
  [{ on: ['a', 'p'] }, /type point/],
  [{ on: ['a', 'ctid'] }, /system columns/],
  [{ on: ['a', '(count(*))'] }, /aggregate/],
  [{ on: ['a', '((SELECT 1))'] }, /subquer/],
  [{ on: ['(a + 1)'], kinds: ['mcv'] }, /single expression/],
  [{ on: ['a', 'b'], kinds: ['mcv) ON a, b FROM other; DROP TABLE other; --'] }, /unrecognized/],
])('%o is refused by the server, with its reason', async (spec, message) => {
  const { diagnostics, desired } = await planned(client, statistics, of(spec));
  expect(complaints(diagnostics)).toEqual(['bad-statistics at ']);
  expect(diagnostics[0]?.message).toMatch(/^the server refuses these statistics: /);
  expect(diagnostics[0]?.message).toMatch(message);
  expect(desired).toEqual([]);
});

test('a name that statistics of another table have', async () => {
  const { diagnostics, steps } = await planned(client, statistics, of({ on: ['a', 'b'] }, 'taken'));
  expect(complaints(diagnostics)).toEqual(['name-taken at ']);
  expect(diagnostics[0]?.message).toBe('statistics.public.taken belongs to public.other');
  expect(steps).toEqual([]);
});

test('a table that is not there is told by its own entry', async () => {
  const lost = await planned(client, statistics, of({ on: ['a', 'b'] }, 's', 'nowhere'));
  expect(lost).toMatchObject({ desired: [], diagnostics: [], probes: [], steps: [] });
});

test('a virtual generated column, as itself and in an expression', async (t) => {
  const { client: own } = await freshDatabase(t, { needs: ['pg18'] });
  await own.query("CREATE TABLE t (a text, v text GENERATED ALWAYS AS (a || 'x') VIRTUAL)");
  for (const on of [['a', 'v'], ["(v || 'a')"], ['a', '(v)']]) {
    const { diagnostics } = await planned(own, statistics, of({ on }));
    expect(diagnostics[0]?.message).toMatch(/virtual generated columns/);
  }
});
