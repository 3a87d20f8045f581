import { beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { apply, drift, plan } from '../../support/dbopt.ts';

let db: TestDatabase;
beforeEach(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE TABLE p (a int, b text) PARTITION BY RANGE (a);
    CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
    CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (10) TO (20);
    CREATE TABLE t (a int NOT NULL, b text, r int4range,
      CONSTRAINT t_excluded EXCLUDE USING gist (r WITH &&));
    INSERT INTO p SELECT i, 'b' || i FROM generate_series(0, 19) AS i;
    INSERT INTO t SELECT i, 'b' || i FROM generate_series(0, 19) AS i`);
});

const NOTHING = 'version: 1\n';
const on = (table: string, indexes: string) =>
  `version: 1\ntables:\n  public.${table}:\n    indexes:\n      ${indexes}\n`;

const names = async (table: string) =>
  (
    await db.client.query<{ name: string }>(
      'SELECT indexrelid::regclass::text AS name FROM pg_index WHERE indrelid = $1::regclass ORDER BY 1',
      [table],
    )
  ).rows.map(({ name }) => name);

/** Applies, and finds nothing left in any of the three. */
async function converges(text: string) {
  const { outcome } = await apply(db.url, text);
  expect(outcome).toBe('done');
  expect((await plan(db.url, text)).changes).toEqual([]);
  const { findings } = await drift(db.url, text);
  expect(findings.filter((one) => one.class !== 'unmanaged')).toEqual([]);
}

describe('an index of one partition that was attached to a tree since', () => {
  const own = on('p1', 'own: { on: [b] }');
  beforeEach(async () => {
    await apply(db.url, own);
    await db.client.query('CREATE INDEX theirs ON p (b)');
  });

  test('belongs to it: taken out of the design, it stays, and that is said', async () => {
    const { diagnostics, steps } = await plan(db.url, NOTHING);
    expect(steps).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: 'info', code: 'bound' }]);
    await converges(NOTHING);
    expect(await names('p1')).toEqual(['own']);
  });

  test('cannot be changed by itself', async () => {
    const { diagnostics, steps } = await plan(db.url, on('p1', 'own: { on: [b, a] }'));
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'attached-index' }]);
    expect(steps).toEqual([]);
  });

  test('takes parameters, and what only a build reads is built in its place', async () => {
    await converges(on('p1', 'own: { on: [b], with: { fillfactor: 60 } }'));
  });

  test('changes with its tree, where the design says so of both', async () => {
    await converges(
      `${on('p1', 'own: { on: [b, a] }')}  public.p:\n    indexes:\n      theirs: { on: [b, a] }\n`,
    );
    expect(await names('p1')).toEqual(['own']);
  });

  test('goes with its tree, where both leave', async () => {
    const both = `${own}  public.p:\n    indexes:\n      ours: { on: [b] }\n`;
    await db.client.query('DROP INDEX theirs');
    await converges(both);
    await converges(NOTHING);
    expect(await names('p1')).toEqual([]);
  });
});

test('one that a constraint took over stays too', async () => {
  await apply(db.url, on('t', 'ours: { on: [a], unique: true }'));
  await db.client.query('ALTER TABLE t ADD CONSTRAINT ours UNIQUE USING INDEX ours');
  expect((await plan(db.url, NOTHING)).diagnostics).toMatchObject([{ code: 'bound' }]);
  await converges(NOTHING);
});

test('and one that a foreign key has come to need, or replication', async () => {
  await apply(db.url, on('t', 'ours: { on: [a], unique: true }'));
  await db.client.query('CREATE TABLE refers (a int REFERENCES t (a))');
  expect((await plan(db.url, NOTHING)).diagnostics).toMatchObject([{ code: 'bound' }]);
  await db.client.query('DROP TABLE refers; ALTER TABLE t REPLICA IDENTITY USING INDEX ours');
  expect((await plan(db.url, NOTHING)).diagnostics).toMatchObject([{ code: 'bound' }]);
});

test('what tells rows apart for replication is replaced only by what can', async () => {
  await db.client.query(`
    CREATE UNIQUE INDEX told ON t (a); ALTER TABLE t REPLICA IDENTITY USING INDEX told`);
  for (const changed of ['{ on: [a] }', '{ on: [a], unique: true, where: a > 0 }']) {
    const { diagnostics } = await plan(db.url, on('t', `told: ${changed}`));
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'replica-identity' }]);
  }
  await converges(on('t', 'told: { on: [a], include: [b], unique: true }'));
});

test('a tree whose index of one partition a constraint needs is not built again beside', async () => {
  await db.client.query(`
    ALTER TABLE p1 ADD CONSTRAINT one UNIQUE (a); CREATE UNIQUE INDEX whole ON p (a)`);
  const changed = on('p', 'whole: { on: [a, b], unique: true }');
  expect((await plan(db.url, changed)).diagnostics).toMatchObject([
    { severity: 'error', code: 'constraint-index' },
  ]);
  await converges(on('p', 'whole: { on: [a], unique: true, with: { fillfactor: 80 } }'));
});

describe('one that is of no use, and cannot be dropped', () => {
  const invalidate = (...indexes: string[]) =>
    db.client.query(
      'UPDATE pg_index SET indisvalid = false WHERE indexrelid = ANY ($1::regclass[])',
      [indexes],
    );
  const titles = async (text: string) => (await plan(db.url, text)).steps.map(({ title }) => title);
  const AGAIN = (name: string) => `build index public.${name} again, in its place`;

  test.each([
    ['a leaf of a tree that says it is whole', ['p1_b_idx']],
    ['a leaf and its tree', ['p1_b_idx', 'i']],
    ['two leaves', ['p1_b_idx', 'p2_b_idx', 'i']],
  ])('%s', async (_what, invalid) => {
    await db.client.query('CREATE INDEX i ON p (b)');
    await invalidate(...invalid);
    const text = on('p', 'i: { on: [b] }');
    expect((await drift(db.url, text)).findings.map((one) => one.class)).toContain('invalid');
    const leaves = invalid.filter((name) => name !== 'i');
    expect(await titles(text)).toEqual(expect.arrayContaining(leaves.map(AGAIN)));
    await converges(text);
  });

  test('a tree that nobody told that it is whole', async () => {
    await db.client.query('CREATE INDEX i ON p (b)');
    await invalidate('i');
    const text = on('p', 'i: { on: [b] }');
    expect(await titles(text)).toEqual(['attach public.p1_b_idx to public.i']);
    await converges(text);
  });

  test('a leaf that is declared by itself', async () => {
    await db.client.query('CREATE INDEX i ON p (b)');
    await invalidate('p1_b_idx');
    await converges(on('p1', 'p1_b_idx: { on: [b] }'));
  });

  test('the index of a constraint', async () => {
    await db.client.query('ALTER TABLE t ADD CONSTRAINT t_a UNIQUE (a)');
    await invalidate('t_a');
    const text = on('t', 't_a: { on: [a], unique: true }');
    expect(await titles(text)).toEqual([AGAIN('t_a')]);
    await converges(text);
  });
});

test('what only a build reads changes in its place, but not for an exclusion constraint', async () => {
  await db.client.query('SET allow_in_place_tablespaces = on');
  await db.client.query("CREATE TABLESPACE bound_elsewhere LOCATION ''");
  await db.client.query('ALTER TABLE t ADD CONSTRAINT t_a UNIQUE (a)');
  try {
    const moved = on('t', 't_a: { on: [a], unique: true, tablespace: bound_elsewhere }');
    expect((await plan(db.url, moved)).steps.map(({ sql }) => sql)).toEqual([
      ['REINDEX (CONCURRENTLY, TABLESPACE bound_elsewhere) INDEX public.t_a'],
    ]);
    await converges(moved);
    await converges(on('t', 't_a: { on: [a], unique: true, tablespace: default }'));
    const text = on('t', 't_excluded: { using: gist, on: [r], tablespace: bound_elsewhere }');
    const { diagnostics } = await plan(db.url, text);
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'constraint-index' }]);
  } finally {
    await db.client.query('DROP TABLESPACE bound_elsewhere');
  }
  await converges(on('t', 't_excluded: { using: gist, on: [r], with: { fillfactor: 60 } }'));
});
