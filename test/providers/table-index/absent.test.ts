import { beforeEach, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { apply, drift, plan } from '../../support/dbopt.ts';

let db: TestDatabase;
beforeEach(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE TABLE t (a int PRIMARY KEY, b int NOT NULL UNIQUE, c int NOT NULL, r int4range,
      CONSTRAINT t_excluded EXCLUDE USING gist (r WITH &&));
    CREATE UNIQUE INDEX t_c ON t (c);
    CREATE TABLE other (c int REFERENCES t (c));
    CREATE INDEX other_c ON other (c);
    CREATE TABLE watched (a int NOT NULL);
    CREATE UNIQUE INDEX watched_a ON watched (a);
    ALTER TABLE watched REPLICA IDENTITY USING INDEX watched_a;
    CREATE TABLE p (a int) PARTITION BY RANGE (a);
    CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
    CREATE INDEX p_a ON p (a)`);
});

const absent = (table: string, index: string) =>
  `version: 1\ntables: { ${table}: { indexes: { ${index}: { absent: true } } } }\n`;

test.each([
  ['a primary key', 't', 't_pkey', 'constraint-index'],
  ['a unique constraint', 't', 't_b_key', 'constraint-index'],
  ['an exclusion constraint', 't', 't_excluded', 'constraint-index'],
  ['what a foreign key refers to', 't', 't_c', 'constraint-index'],
  ['a replica identity', 'watched', 'watched_a', 'replica-identity'],
  ['part of a tree', 'p1', 'p1_a_idx', 'attached-index'],
  ['the index of another table', 't', 'other_c', 'name-taken'],
])('%s is not dropped', async (_, table, index, code) => {
  const { diagnostics, changes } = await plan(db.url, absent(table, index));
  expect(diagnostics.map((one) => [one.severity, one.code])).toEqual([['error', code]]);
  expect(changes).toEqual([]);
});

test('drift tells when it is back, and that it is not dropped yet', async () => {
  const design = absent('other', 'other_c');
  const found = async () =>
    (await drift(db.url, design)).findings
      .filter(({ address }) => address === 'index.public.other_c')
      .map(({ class: kind, note }) => [kind, note]);
  expect(await found()).toEqual([['unapplied', 'must not exist: apply drops it']]);
  expect((await apply(db.url, design)).outcome).toBe('done');
  expect((await plan(db.url, design)).changes).toEqual([]);
  expect(await found()).toEqual([]);
  await db.client.query('CREATE INDEX other_c ON other (c)');
  expect(await found()).toEqual([['drift', 'must not exist, and is back']]);
});

test.each([
  ['{ absent: true, on: [a] }', 'unknown-key'],
  ['{ absent: true, keep: true }', 'unknown-key'],
  ['{ absent: false }', 'bad-value'],
  ['{ why: because }', 'missing-key'],
])('%s is no entry', async (entry, code) => {
  const text = `version: 1\ntables: { t: { indexes: { x: ${entry} } } }\n`;
  const wrong = await plan(db.url, text).catch(
    (error: { diagnostics: { code: string }[] }) => error,
  );
  expect(wrong.diagnostics.map((one) => one.code)).toEqual([code]);
});
