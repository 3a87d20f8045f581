import { beforeAll, expect, test } from 'vitest';
import type { Value, ValueMap } from '../../src/model/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { table } from '../../src/providers/table.ts';
import { freshDatabase } from '../support/database.ts';
import { sizeOf } from '../support/size.ts';
import { onTable, planned, settled, sqlOf } from './on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE TABLE plain (id int, doc jsonb);
    CREATE MATERIALIZED VIEW view AS SELECT 1 AS one;
    CREATE TABLE parent (id int, doc text) PARTITION BY RANGE (id);
    CREATE TABLE first PARTITION OF parent FOR VALUES FROM (0) TO (10);
    CREATE TABLE "Sub.t" PARTITION OF parent FOR VALUES FROM (10) TO (20) PARTITION BY LIST (id);
    CREATE TABLE "naïve ""leaf""" PARTITION OF "Sub.t" FOR VALUES IN (11);
    CREATE TABLE hollow (id int) PARTITION BY HASH (id)`);
});

const of = (name: string, spec: ValueMap) => onTable(table, `public.${name}`, null, spec);
const withOf = (name: string, parameters: ValueMap) => of(name, { with: parameters });

test.each<[string, Value, string, Value]>([
  ['autovacuum_vacuum_scale_factor', '.10', '0.1', 0.1],
  ['autovacuum_vacuum_threshold', '1e3', '1000', 1000],
  ['fillfactor', '70.0', '70', 70],
  ['autovacuum_enabled', 'OFF', "'off'", false],
  ['autovacuum_enabled', 'tr', "'on'", true],
  ['vacuum_truncate', 0, "'off'", false],
  ['vacuum_index_cleanup', 'TRUE', "'on'", 'on'],
  ['autovacuum_vacuum_insert_threshold', -1, '-1', -1],
])('%s: %s is set as %s, and as equal found written so', async (name, written, set, value) => {
  const declared = withOf('plain', { [name]: written });
  const { before, after } = await settled(client, table, declared);
  expect(before.desired[0]?.fields[`with.${name}`]?.value).toBe(value);
  expect(sqlOf(before.steps)).toEqual([`ALTER TABLE public.plain SET (${name} = ${set})`]);
  expect(after.changes).toEqual([]);
  await client.query(`ALTER TABLE plain SET (${name} = '${written}')`);
  expect(sqlOf((await planned(client, table, declared)).steps)).toEqual([]);
  await client.query(`ALTER TABLE plain RESET (${name})`);
});

test('in the catalog a leading zero is octal, as the server reads it; in a design it is none', async () => {
  const declared = withOf('plain', { fillfactor: '070' });
  const { before } = await settled(client, table, declared);
  expect(before.desired[0]?.fields['with.fillfactor']?.value).toBe(70);
  await client.query("ALTER TABLE plain SET (fillfactor = '070')");
  expect(sqlOf((await planned(client, table, declared)).steps)).toEqual([
    'ALTER TABLE public.plain SET (fillfactor = 70)',
  ]);
  await client.query('ALTER TABLE plain RESET (fillfactor)');
});

test('a strong lock is kept apart from mild ones, and set from reset', async () => {
  await client.query('CREATE TABLE mixed (a text)');
  const spec = { fillfactor: 80, user_catalog_table: true, 'toast.autovacuum_enabled': false };
  const { before, entries } = await settled(client, table, withOf('mixed', spec));
  const relation = 'public.mixed';
  expect(before.steps).toMatchObject([
    {
      sql: [`ALTER TABLE ${relation} SET (fillfactor = 80, toast.autovacuum_enabled = 'off')`],
      locks: [{ relation, mode: 'SHARE UPDATE EXCLUSIVE' }],
      ...{ mode: 'transaction', effect: 'new pages', hazards: [] },
    },
    {
      sql: [`ALTER TABLE ${relation} SET (user_catalog_table = 'on')`],
      locks: [{ relation, mode: 'ACCESS EXCLUSIVE' }],
      ...{ effect: 'at once', hazards: [{ code: 'access-exclusive' }] },
    },
  ]);
  const less = await planned(client, table, withOf('mixed', { fillfactor: 85 }), { entries });
  expect(sqlOf(less.steps)).toEqual([
    `ALTER TABLE ${relation} SET (fillfactor = 85), RESET (toast.autovacuum_enabled)`,
    `ALTER TABLE ${relation} RESET (user_catalog_table)`,
  ]);
});

test('persistence rewrites: unlogged may lose data, logged may not', async () => {
  await client.query('CREATE TABLE staging (a int)');
  const sizes = { 'public.staging': sizeOf(8192) };
  const unlogged = of('staging', { persistence: 'unlogged' });
  const { before, after } = await settled(client, table, unlogged, { sizes });
  const codes = before.steps.map(({ hazards }) => hazards.map(({ code }) => code));
  expect(before.steps).toMatchObject([
    { sql: ['ALTER TABLE public.staging SET UNLOGGED'], touches: 'rewrite', bytes: 8192 },
  ]);
  expect(codes).toEqual([['access-exclusive', 'table-rewrite', 'data-loss']]);
  expect(after.changes).toEqual([]);
  const back = await settled(client, table, of('staging', { persistence: 'logged' }));
  expect(sqlOf(back.before.steps)).toEqual(['ALTER TABLE public.staging SET LOGGED']);
  expect(back.before.steps[0]?.hazards.map(({ code }) => code)).not.toContain('data-loss');
});

test('materialized views have storage parameters too', async () => {
  const { before, after } = await settled(client, table, withOf('view', { fillfactor: 70 }));
  expect(before.steps).toHaveLength(1);
  expect(after.changes).toEqual([]);
});

test('a partitioned table means its leaves, at every level, whatever their names', async () => {
  const { before, after } = await settled(client, table, withOf('parent', { fillfactor: 60 }));
  expect(sqlOf(before.steps)).toEqual([
    'ALTER TABLE public."naïve ""leaf""" SET (fillfactor = 60)',
    'ALTER TABLE public.first SET (fillfactor = 60)',
  ]);
  expect(before.desired.map((wish) => wish.inherits)).toEqual([
    'table.public.parent',
    'table.public.parent',
  ]);
  expect(after.changes).toEqual([]);
  const own = withOf('first', { fillfactor: 95 });
  const both = await planned(client, table, [withOf('parent', { fillfactor: 60 }), own]);
  expect(sqlOf(both.steps)).toEqual(['ALTER TABLE public.first SET (fillfactor = 95)']);
  expect(await planned(client, table, withOf('hollow', { fillfactor: 60 }))).toMatchObject({
    ...{ desired: [], diagnostics: [] },
  });
});
