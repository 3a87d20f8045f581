import { beforeEach, describe, expect, test } from 'vitest';
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

/** Of a tree with two levels of partitions, what the index of one of them is needed for: <q1> is that of q1. */
const NEEDED_BELOW = [
  [
    'the replica identity of a leaf',
    'ALTER TABLE q1 REPLICA IDENTITY USING INDEX <q1>',
    'replica-identity',
    'it is the replica identity of partition public.q1',
  ],
  [
    'the replica identities of leaves at two levels',
    `ALTER TABLE q1 REPLICA IDENTITY USING INDEX <q1>;
     ALTER TABLE q21 REPLICA IDENTITY USING INDEX <q21>`,
    'replica-identity',
    'it is the replica identity of partition public.q1, and 1 more partition needs theirs',
  ],
  [
    'the replica identity of what has partitions itself',
    'ALTER TABLE q2 REPLICA IDENTITY USING INDEX <q2>',
    'replica-identity',
    'it is the replica identity of partition public.q2',
  ],
  [
    'a constraint of a leaf',
    'ALTER TABLE q21 ADD CONSTRAINT q21_one UNIQUE USING INDEX <q21>',
    'constraint-index',
    'in partition public.q21 it belongs to constraint q21_one',
  ],
  [
    'a foreign key to a leaf',
    'CREATE TABLE to_leaf (a int CONSTRAINT leads REFERENCES q21 (a))',
    'constraint-index',
    'in partition public.q21 foreign key leads refers to it',
  ],
] as const;

const TREE = `
  CREATE TABLE q (a int NOT NULL, b text) PARTITION BY RANGE (a);
  CREATE TABLE q1 PARTITION OF q FOR VALUES FROM (0) TO (10);
  CREATE TABLE q2 PARTITION OF q FOR VALUES FROM (10) TO (20) PARTITION BY RANGE (a);
  CREATE TABLE q21 PARTITION OF q2 FOR VALUES FROM (10) TO (20);`;

/** Runs it with the names of the indexes of these tables in their places. */
async function need(text: string) {
  const { rows } = await db.client.query<{ of: string; name: string }>(`
    SELECT indrelid::regclass::text AS of, indexrelid::regclass::text AS name FROM pg_index
     WHERE indrelid IN ('q1'::regclass, 'q2'::regclass, 'q21'::regclass)`);
  const names = new Map(rows.map(({ of, name }) => [of, name]));
  await db.client.query(text.replaceAll(/<(\w+)>/g, (_, of: string) => names.get(of) ?? of));
}

describe.each(NEEDED_BELOW)('an index of all partitions that is %s', (_, sql, code, why) => {
  const on = (entry: string) => `version: 1\ntables: { q: { indexes: { q_a: ${entry} } } }\n`;

  test('is not dropped, and says whose', async () => {
    await db.client.query(`${TREE} CREATE UNIQUE INDEX q_a ON q (a)`);
    await need(sql);
    const { diagnostics, changes } = await plan(db.url, on('{ absent: true }'));
    const message = `index.public.q_a cannot be dropped by itself: ${why}`;
    expect(diagnostics).toMatchObject([{ severity: 'error', code, message }]);
    expect(changes).toEqual([]);
  });

  test('is not replaced by one that cannot be that', async () => {
    await db.client.query(`${TREE} CREATE UNIQUE INDEX q_a ON q (a)`);
    await need(sql);
    const { diagnostics, changes } = await plan(db.url, on('{ on: [a] }'));
    expect(diagnostics).toMatchObject([{ severity: 'error', code }]);
    expect(changes).toEqual([]);
  });

  test('stays when it leaves the design that made it', async () => {
    await db.client.query(TREE);
    await apply(db.url, on('{ on: [a], unique: true }'));
    await need(sql);
    const { diagnostics, steps } = await plan(db.url, 'version: 1\n');
    expect(diagnostics).toMatchObject([{ severity: 'info', code: 'bound' }]);
    expect(steps).toEqual([]);
  });
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
