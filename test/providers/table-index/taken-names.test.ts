import { beforeEach, describe, expect, test } from 'vitest';
import { DboptError, type Plan } from '../../../src/model/index.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { apply, plan } from '../../support/dbopt.ts';

let db: TestDatabase;
beforeEach(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE TABLE p (a int, b text) PARTITION BY RANGE (a);
    CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
    CREATE TABLE t (a int, b text);
    CREATE TABLE other (a int)`);
});

const BLOCKERS: readonly (readonly [string, (name: string) => string])[] = [
  ['a table', (name) => `CREATE TABLE ${name} (x int)`],
  ['a view', (name) => `CREATE VIEW ${name} AS SELECT 1 AS x`],
  ['a materialized view', (name) => `CREATE MATERIALIZED VIEW ${name} AS SELECT 1 AS x`],
  ['a sequence', (name) => `CREATE SEQUENCE ${name}`],
  ['a composite type', (name) => `CREATE TYPE ${name} AS (x int)`],
  ['an index', (name) => `CREATE INDEX ${name} ON other (a)`],
];

const ofTree = 'version: 1\ntables: { public.p: { indexes: { i: { on: [b] } } } }';
const plain = (on: string) => `version: 1\ntables: { public.t: { indexes: { i: { on: ${on} } } } }`;
const made = ({ steps }: Plan) => steps.flatMap(({ makes }) => makes);

async function converges(text: string): Promise<void> {
  await apply(db.url, text);
  expect((await plan(db.url, text)).steps).toEqual([]);
}

describe.each(BLOCKERS)('%s in the way', (what, block) => {
  test('of the index of a partition: it gets a free name', async () => {
    await db.client.query(block('p1_i'));
    expect(made(await plan(db.url, ofTree))).toEqual(['public.i', 'public.p1_i_2']);
    await converges(ofTree);
  });

  test('of both names that a replacement takes', async () => {
    await apply(db.url, plain('[a]'));
    await db.client.query(`${block('i_dbopt_new')}; ${block('i_dbopt_old')}`);
    expect(made(await plan(db.url, plain('[b]')))).toEqual([
      'public.i_dbopt_new2',
      'public.i_dbopt_old2',
    ]);
    await converges(plain('[b]'));
  });

  test('of a name that the design gives: an error of the plan', async () => {
    await db.client.query(block('i'));
    for (const text of [plain('[a]'), ofTree]) {
      const { diagnostics, steps } = await plan(db.url, text);
      expect(steps).toEqual([]);
      expect(diagnostics).toMatchObject([{ severity: 'error', code: 'name-taken' }]);
      if (what !== 'an index')
        expect(diagnostics[0]?.message).toContain(`public.i is the name of ${what}`);
      await expect(apply(db.url, text)).rejects.toThrow(DboptError);
    }
  });
});

test('a tree that is made anew', async () => {
  await apply(db.url, ofTree);
  await db.client.query(
    'CREATE TABLE p1_i_dbopt_new (x int); CREATE VIEW p1_i_dbopt_old AS SELECT 1 AS x',
  );
  await converges('version: 1\ntables: { public.p: { indexes: { i: { on: [b, a] } } } }');
  const { rows } = await db.client.query("SELECT relname FROM pg_class WHERE relname = 'p1_i'");
  expect(rows).toHaveLength(1);
});

test('two resources of one plan that would give the same name', async () => {
  await db.client.query('CREATE TABLE p1_i PARTITION OF p FOR VALUES FROM (20) TO (30)');
  const text = `version: 1
tables:
  public.p: { indexes: { i_j: { on: [b] }, j: { on: [a] } } }
  public.t: { indexes: { p1_j: { on: [a] } } }
`;
  expect(new Set(made(await plan(db.url, text))).size).toBe(7);
  await converges(text);
});

test('what an interrupted run began under a free name is taken up', async () => {
  await db.client.query('CREATE TABLE p1_i (x int)');
  await apply(db.url, ofTree);
  await db.client.query(
    'DROP INDEX i; CREATE INDEX i ON ONLY p (b); CREATE INDEX p1_i_2 ON p1 (b)',
  );
  await db.client.query(
    "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'p1_i_2'::regclass",
  );
  await db.client.query("UPDATE dbopt.runs SET outcome = 'interrupted'");
  const { steps } = await plan(db.url, ofTree);
  expect(steps.flatMap(({ sql }) => sql)).toEqual([
    'DROP INDEX CONCURRENTLY IF EXISTS public.p1_i_2',
    'CREATE INDEX CONCURRENTLY p1_i_2 ON public.p1 USING btree (b)',
    'ALTER INDEX public.i ATTACH PARTITION public.p1_i_2',
  ]);
  await converges(ofTree);
});

test('a name of another tree’s index, which a rename left behind', async () => {
  await apply(db.url, ofTree);
  const both = 'version: 1\ntables: { public.p: { indexes: { j: { on: [b] }, i: { on: [a] } } } }';
  await db.client.query('ALTER INDEX i RENAME TO j');
  await converges(both);
  await converges('version: 1\n');
});
