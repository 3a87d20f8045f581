import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { tableIndex } from '../../../src/providers/table-index.ts';
import { freshDatabase } from '../../support/database.ts';
import { complaints, onTable, planned } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE TABLE parted (id int, at date, k text) PARTITION BY RANGE (at);
    CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM ('2026-11-01') TO ('2026-12-01');
    CREATE TABLE two_keys (id int, at date, k text) PARTITION BY RANGE (at, k);
    CREATE TABLE by_expression (id int, at timestamptz)
      PARTITION BY RANGE ((date_trunc('day', at AT TIME ZONE 'UTC')));
    CREATE TABLE hashed (id int, k text) PARTITION BY HASH (id)`);
});

const of = (table: string, spec: ValueMap) => onTable(tableIndex, table, 'i', spec);

test.each<[string, ValueMap, RegExp]>([
  ['parted', { on: ['id'], unique: true }, /lacks column "at" which is part of the partition key/],
  ['parted', { on: ['lower(k)', 'id'], unique: true }, /lacks column "at"/],
  ['parted', { on: ['(at + 1)', 'id'], unique: true }, /lacks column "at"/],
  ['parted', { on: ['id'], include: ['at'], unique: true }, /lacks column "at"/],
  ['two_keys', { on: ['id', 'at'], unique: true }, /lacks column "k"/],
  ['by_expression', { on: ['id', 'at'], unique: true }, /partition keys include expressions/],
  ['hashed', { on: ['k'], unique: true }, /lacks column "id"/],
])('a unique index of %s: %o', async (table, spec, message) => {
  const { diagnostics, desired } = await planned(client, tableIndex, of(`public.${table}`, spec));
  expect(complaints(diagnostics)).toEqual(['bad-index at ']);
  expect(diagnostics[0]?.message).toMatch(message);
  expect(desired).toEqual([]);
});

test.each<[string, ValueMap]>([
  ['parted', { on: ['id', 'at'], unique: true }],
  ['parted', { on: ['at', 'lower(k)'], unique: true }],
  ['parted', { on: ['lower(k)'], where: "k IN ('a', 'b')" }],
  ['parted_1', { on: ['id'], unique: true }],
  ['two_keys', { on: ['k', 'id', 'at'], unique: true, where: 'id > 0' }],
  ['by_expression', { on: ['id', 'at'] }],
  ['hashed', { on: ['id', 'k'], unique: true }],
])('what the server takes is planned: %s, %o', async (table, spec) => {
  const { diagnostics, desired } = await planned(client, tableIndex, of(`public.${table}`, spec));
  expect(diagnostics).toEqual([]);
  expect(desired).toHaveLength(1);
});

test('a change of an index that is there meets the same refusal', async () => {
  await client.query('CREATE UNIQUE INDEX i ON parted (id, at)');
  const changed = of('public.parted', { on: ['id'], unique: true });
  const { diagnostics } = await planned(client, tableIndex, changed);
  expect(complaints(diagnostics)).toEqual(['bad-index at ']);
  await client.query('DROP INDEX i');
});

test("the server's own tables", async () => {
  for (const [table, column] of [
    ['pg_class', 'relpages'],
    ['pg_statistic', 'staattnum'],
    ['pg_proc', 'prolang'],
  ]) {
    const declared = of(`pg_catalog.${table}`, { on: [String(column)] });
    const { diagnostics } = await planned(client, tableIndex, declared);
    expect(complaints(diagnostics)).toEqual(['system-catalog at ']);
  }
  const there = { on: ['oid'], unique: true };
  const known = onTable(tableIndex, 'pg_catalog.pg_class', 'pg_class_oid_index', there);
  expect((await planned(client, tableIndex, known)).diagnostics).toEqual([]);
});

describe.runIf(inject('backends')[0]?.features.includes('pg18'))('virtual columns', () => {
  beforeAll(() =>
    client.query(`
      CREATE TABLE virtual (id int, v int GENERATED ALWAYS AS (id * 2) VIRTUAL,
                            s int GENERATED ALWAYS AS (id * 2) STORED)`),
  );

  test.each<ValueMap>([
    { on: ['v'] },
    { on: ['id', 'v'] },
    { on: ['(v + 1)'] },
    { on: ['id'], include: ['v'] },
    { on: ['id'], where: 'v > 1' },
    { on: ['v'], unique: true },
    { on: ['v'], using: 'hash' },
  ])('%o cannot be built', async (spec) => {
    const { diagnostics } = await planned(client, tableIndex, of('public.virtual', spec));
    expect(complaints(diagnostics)).toEqual(['bad-index at ']);
    expect(diagnostics[0]?.message).toMatch(/virtual generated column/);
  });

  test.each<ValueMap>([{ on: ['s'] }, { on: ['id'], include: ['s'], where: 's > 1' }])(
    '%o can',
    async (spec) => {
      const { diagnostics } = await planned(client, tableIndex, of('public.virtual', spec));
      expect(diagnostics).toEqual([]);
    },
  );
});
