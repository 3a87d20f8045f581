import { beforeEach, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { apply, drift, plan } from '../../support/dbopt.ts';

const NOW = { now: '2026-11-15T12:00:00Z' };

let db: TestDatabase;
beforeEach(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE TABLE v (id int, at date) PARTITION BY RANGE (at);
    CREATE TABLE v_p20261101 PARTITION OF v FOR VALUES FROM ('2026-11-01') TO ('2026-12-01');
    INSERT INTO v SELECT i, '2026-11-01' FROM generate_series(1, 50) AS i`);
});

const design = (indexes: string) => `version: 1
tables:
  public.v:
    indexes:
      ${indexes}
    partitions: { by: range (at), every: 1 month, ahead: 2 }
`;

test.each([
  ['alone', 'CREATE INDEX half ON ONLY v (at)', 1],
  [
    'with what it lacks beside it',
    'CREATE INDEX half ON ONLY v (at); CREATE INDEX v_at ON v_p20261101 (at)',
    0,
  ],
  [
    'with a partition whose index is of no use',
    `CREATE INDEX half ON v (at);
     UPDATE pg_index SET indisvalid = false WHERE indexrelid IN ('half'::regclass, 'v_p20261101_at_idx'::regclass)`,
    1,
  ],
  ['not there', '', 3],
])('an index that is %s, and partitions that are due', async (_how, made, builds) => {
  await db.client.query(made);
  const text = design('half: { on: [at] }');
  const planned = await plan(db.url, text, NOW);
  expect(planned.steps.filter(({ mode }) => mode === 'concurrent')).toHaveLength(builds);
  await apply(db.url, text, NOW);
  const { rows } = await db.client.query(`
    SELECT t.relname AS table, count(i.indexrelid)::int AS indexes, bool_and(i.indisvalid) AS valid
      FROM pg_class t JOIN pg_index i ON i.indrelid = t.oid
     WHERE t.relname ~ '^v' GROUP BY 1 ORDER BY 1`);
  expect(rows).toEqual(
    ['v', 'v_p20261101', 'v_p20261201', 'v_p20270101'].map((table) => ({
      ...{ table, indexes: 1, valid: true },
    })),
  );
  expect((await plan(db.url, text, NOW)).steps).toEqual([]);
  expect((await drift(db.url, text, NOW)).findings).toEqual([]);
});
