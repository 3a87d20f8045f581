import { beforeAll, describe, expect, test } from 'vitest';
import type { Provider, ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { column } from '../../../src/providers/column.ts';
import { partitions } from '../../../src/providers/partitions.ts';
import { promote } from '../../../src/providers/promote.ts';
import { statistics } from '../../../src/providers/statistics.ts';
import { table } from '../../../src/providers/table.ts';
import { tableIndex } from '../../../src/providers/table-index.ts';
import { freshDatabase } from '../../support/database.ts';
import { onTable, planned, settled, sqlOf } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE TABLE t (a int CONSTRAINT k PRIMARY KEY, b text);
    CREATE VIEW v AS TABLE t; CREATE SEQUENCE "S q"; CREATE TYPE c AS (a int);
    CREATE TABLE p (a int PRIMARY KEY) PARTITION BY RANGE (a);
    CREATE MATERIALIZED VIEW m AS TABLE t;
    CREATE EXTENSION file_fdw; CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
    CREATE FOREIGN TABLE f (a int, b text) SERVER files OPTIONS (filename '/dev/null')`);
});

const told = async (provider: Provider, name: string, own: string | null, spec: ValueMap) =>
  (await planned(client, provider, onTable(provider, `public.${name}`, own, spec))).diagnostics.map(
    ({ code, message }) => `${code}: ${message}`,
  );

describe('what is no table is named for what it is, once', () => {
  test.each([
    ['v', 'public.v is a view'],
    ['"S q"', 'public."S q" is a sequence'],
    ['c', 'public.c is a composite type'],
    ['k', 'public.k is an index'],
    ['p_pkey', 'public.p_pkey is a partitioned index'],
  ])('%s', async (name, message) => {
    expect(await told(table, name, null, {})).toEqual([
      `not-a-table: ${message}, not a table: it has nothing that dbopt manages`,
    ]);
    expect(await told(tableIndex, name, 'i', { on: ['a'] })).toEqual([]);
    expect(await told(column, name, 'a', { statistics: 5 })).toEqual([]);
    expect(await told(statistics, name, 's', { on: ['a', '(a + 1)'] })).toEqual([]);
  });

  test('what is not there at all is not there', async () => {
    expect(await told(table, 'nowhere', null, {})).toEqual([
      'no-such-table: table public.nowhere does not exist',
    ]);
  });
});

describe('a foreign table', () => {
  test('is sampled as its columns and statistics say', async () => {
    const sampled = onTable(column, 'public.f', 'b', {
      statistics: 7,
      n_distinct: 3,
      storage: 'external',
    });
    const one = await settled(client, column, sampled);
    expect(sqlOf(one.before.steps)).toEqual([
      'ALTER TABLE ONLY public.f ALTER COLUMN b SET STORAGE EXTERNAL',
      'ALTER TABLE ONLY public.f ALTER COLUMN b SET STATISTICS 7, ALTER COLUMN b SET (n_distinct = 3)',
      'ANALYZE public.f',
    ]);
    expect(one.after).toMatchObject({ changes: [], diagnostics: [] });
    const extended = onTable(statistics, 'public.f', 's', { on: ['a', '(a + 1)'], target: 5 });
    const two = await settled(client, statistics, extended);
    expect(two.before.steps[0]?.locks.map(({ relation }) => relation)).toEqual(['public.f']);
    expect(two.after).toMatchObject({ changes: [], diagnostics: [] });
    expect(await told(table, 'f', null, {})).toEqual([]);
  });

  test('has nothing of what is stored', async () => {
    const is = 'wrong-relation: public.f is a foreign table, which';
    expect(await told(tableIndex, 'f', 'i', { on: ['a'] })).toEqual([`${is} can have no index`]);
    expect(await told(partitions, 'f', null, { by: 'range (a)' })).toEqual([
      `${is} can have no partitions`,
    ]);
    expect(await told(promote, 'f', 'c', { from: "b ->> 'k'", type: 'text' })).toEqual([
      `${is} can have no promote`,
    ]);
    expect(await told(column, 'f', 'b', { compression: 'pglz' })).toEqual([
      `${is} stores nothing here`,
    ]);
    expect(
      await told(table, 'f', null, { with: { fillfactor: 70 }, persistence: 'unlogged' }),
    ).toEqual([`${is} has no storage parameters`, `${is} stores nothing here`]);
  });
});

test('a materialized view has all but another persistence', async () => {
  const spec = { storage: 'external', compression: 'pglz', statistics: 9 };
  expect(
    (await settled(client, column, onTable(column, 'public.m', 'b', spec))).after.changes,
  ).toEqual([]);
  const extended = onTable(statistics, 'public.m', 'ms', { on: ['a', 'b'] });
  expect((await settled(client, statistics, extended)).after.changes).toEqual([]);
  const parameters = onTable(table, 'public.m', null, {
    with: { fillfactor: 70 },
    persistence: 'logged',
  });
  expect((await settled(client, table, parameters)).after.changes).toEqual([]);
  expect(await told(table, 'm', null, { persistence: 'unlogged' })).toEqual([
    'wrong-relation: public.m is a materialized view, which is always logged',
  ]);
});
