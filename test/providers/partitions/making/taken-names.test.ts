import { expect, test } from 'vitest';
import { freshDatabase } from '../../../support/database.ts';
import { apply, plan } from '../../../support/dbopt.ts';

const NOW = { now: '2026-11-24T10:00:00Z' };
const DESIGN = `
version: 1
tables: { t: { partitions: { by: range (at), every: 1 day, ahead: 0, keep: 2 days } } }
`;
const TABLE = 'CREATE TABLE t (at date NOT NULL) PARTITION BY RANGE (at)';

test.each([
  ['a table', 'CREATE TABLE t_p20261124 ()', 't_p20261124_2'],
  ['a view', 'CREATE VIEW t_p20261124 AS SELECT 1', 't_p20261124_2'],
  ['a sequence', 'CREATE SEQUENCE t_p20261124', 't_p20261124_2'],
  ['an index', 'CREATE TABLE u (a int); CREATE INDEX t_p20261124 ON u (a)', 't_p20261124_2'],
  ['an enum', "CREATE TYPE t_p20261124 AS ENUM ('a')", 't_p20261124_2'],
  ['a domain', 'CREATE DOMAIN t_p20261124 AS int', 't_p20261124_2'],
  ['a range', 'CREATE TYPE t_p20261124 AS RANGE (subtype = int)', 't_p20261124_2'],
  [
    'what stands in another schema',
    'CREATE SCHEMA s; CREATE TABLE s.t_p20261124 ()',
    't_p20261124',
  ],
])('a partition is called otherwise where its name is taken by %s', async (_, setup, name) => {
  const { client, url } = await freshDatabase();
  await client.query(`${TABLE}; ${setup}`);
  expect(await apply(url, DESIGN, NOW)).toMatchObject({ outcome: 'done' });
  const { rows } = await client.query(
    "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 't'::regclass",
  );
  expect(rows).toEqual([{ name }]);
});

test.each(['特徴', 'größe', 'a b', '~', 'Z', '_', 'a9', '"', '\\'])(
  'and where its table is called %j',
  async (name) => {
    const { client, url } = await freshDatabase();
    const [table, taken] = ['', '_p20261124'].map(
      (end) => `"${`${name}${end}`.replaceAll('"', '""')}"`,
    );
    await client.query(`CREATE TABLE ${table} (at date NOT NULL) PARTITION BY RANGE (at);
      CREATE TABLE ${taken} (); CREATE TYPE "${`${name}_p20261125`.replaceAll('"', '""')}" AS ENUM ()`);
    const entry = { partitions: { by: 'range (at)', every: '1 day', ahead: 2 } };
    const design = JSON.stringify({ version: 1, tables: { [table ?? '']: entry } });
    expect(await apply(url, design, NOW)).toMatchObject({ outcome: 'done' });
    const { rows } = await client.query(
      'SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid ORDER BY 1',
    );
    expect(rows.map(({ relname }) => relname)).toEqual(
      ['_p20261124_2', '_p20261125_2', '_p20261126'].map((end) => name + end),
    );
  },
);

test('partitions of one name in several schemas are each retired', async () => {
  const { client, url } = await freshDatabase();
  await client.query(`${TABLE}; CREATE SCHEMA a; CREATE SCHEMA b;
    CREATE TABLE a.old PARTITION OF t FOR VALUES FROM ('2026-11-01') TO ('2026-11-02');
    CREATE TABLE b.old PARTITION OF t FOR VALUES FROM ('2026-11-02') TO ('2026-11-03')`);
  const shown = await plan(url, DESIGN, NOW);
  expect(shown.diagnostics.map(({ code }) => code)).toContain('other-schema');
  expect(await apply(url, DESIGN, { ...NOW, task: 'maintain' })).toMatchObject({ outcome: 'done' });
  const { rows } = await client.query(
    "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 't'::regclass ORDER BY 1",
  );
  expect(rows.map(({ name }) => name)).toEqual(['t_p20261122', 't_p20261123', 't_p20261124']);
});
