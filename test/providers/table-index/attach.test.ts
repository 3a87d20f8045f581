import { beforeEach, expect, test } from 'vitest';
import type { ApplyEvent } from '../../../src/model/index.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { apply, drift, plan } from '../../support/dbopt.ts';

let db: TestDatabase;
beforeEach(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE TABLE p (a int, b text) PARTITION BY RANGE (a);
    CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
    CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (10) TO (20) PARTITION BY LIST (a);
    CREATE TABLE p21 PARTITION OF p2 FOR VALUES IN (11);
    INSERT INTO p SELECT i, 'b' || i FROM generate_series(0, 9) AS i`);
});

const design = (index: string, more = '') =>
  `version: 1\ntables:\n  public.p:\n    indexes:\n      i: ${index}\n${more}`;

/** What each index of the partitions is attached to, by name. */
async function attached(): Promise<{ readonly [index: string]: string | null }> {
  const { rows } = await db.client.query<{ name: string; parent: string | null }>(`
    SELECT i.indexrelid::regclass::text AS name, h.inhparent::regclass::text AS parent
      FROM pg_index i LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid
     WHERE i.indrelid::regclass::text ~ '^p[0-9]'`);
  return Object.fromEntries(rows.map(({ name, parent }) => [name, parent]));
}

async function isWhole(text: string): Promise<void> {
  expect((await plan(db.url, text)).changes).toEqual([]);
  const { findings } = await drift(db.url, text);
  expect(findings).toEqual([]);
}

const builds = ({ steps }: Awaited<ReturnType<typeof plan>>) =>
  steps.filter(({ mode }) => mode === 'concurrent').map(({ title }) => title);

test.each<[string, string]>([
  ['the parent is missing', ''],
  ['the parent is there, alone', 'CREATE INDEX i ON ONLY p (b);'],
  [
    'one is attached, the other is not',
    'CREATE INDEX i ON ONLY p (b); ALTER INDEX i ATTACH PARTITION one;',
  ],
])('what the partitions have is attached and not built again: %s', async (_how, more) => {
  await db.client.query(`CREATE INDEX one ON p1 (b); CREATE INDEX two ON p21 (b); ${more}`);
  const text = design('{ on: [b] }');
  expect(builds(await plan(db.url, text))).toEqual([]);
  await apply(db.url, text);
  expect(await attached()).toEqual({ one: 'i', two: 'p2_i', p2_i: 'i' });
  await isWhole(text);
});

test('with the partitioned index of a level below', async () => {
  await db.client.query('CREATE INDEX level ON ONLY p2 (b); CREATE INDEX two ON p21 (b)');
  const text = design('{ on: [b] }');
  await apply(db.url, text);
  expect(await attached()).toEqual({ p1_i: 'i', level: 'i', two: 'level' });
  await isWhole(text);
});

test('expressions and predicates are compared as the server spells them', async () => {
  await db.client.query("CREATE INDEX one ON p1 (lower(b)) WHERE b IN ('x', 'y')");
  const text = design(`{ on: [lower(b)], where: "b IN ('x', 'y')" }`);
  expect(builds(await plan(db.url, text))).toEqual(['build index public.p21_i concurrently']);
  await apply(db.url, text);
  expect((await attached()).one).toBe('i');
  await isWhole(text);
});

test.each([
  ['of other columns', 'CREATE INDEX one ON p1 (a)'],
  ['of another order', 'CREATE INDEX one ON p1 (b DESC)'],
  ['of another opclass', 'CREATE INDEX one ON p1 (b text_pattern_ops)'],
  ['unique', 'CREATE UNIQUE INDEX one ON p1 (a, b)'],
  [
    'invalid',
    "CREATE INDEX one ON p1 (b); UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'one'::regclass",
  ],
])('one that is %s stays its own', async (_what, made) => {
  await db.client.query(made);
  await apply(db.url, design('{ on: [b] }'));
  expect((await attached()).one).toBe(null);
});

test('one that a constraint owns stays its own: a tree with it could not be dropped', async () => {
  await db.client.query('ALTER TABLE p1 ADD CONSTRAINT one UNIQUE (a)');
  const text = design('{ on: [a], unique: true }');
  await apply(db.url, text);
  expect((await attached()).one).toBe(null);
  await apply(db.url, 'version: 1\n');
  expect(await attached()).toEqual({ one: null });
});

test('parameters and statistics targets are set on what is attached', async () => {
  await db.client.query('CREATE INDEX one ON p1 (lower(b)) WITH (fillfactor = 50)');
  const text = design('{ on: [lower(b)], with: { fillfactor: 70 }, statistics: { 1: 200 } }');
  await apply(db.url, text);
  const { rows } = await db.client.query(`
    SELECT c.relname AS name, c.reloptions[1] AS option, a.attstattarget AS target
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relname IN ('one', 'p21_i') ORDER BY 1`);
  expect(rows).toEqual([
    { name: 'one', option: 'fillfactor=70', target: 200 },
    { name: 'p21_i', option: 'fillfactor=70', target: 200 },
  ]);
  await isWhole(text);
});

test('what was found is given back as it was, under its name', async () => {
  await db.client.query(`
    CREATE INDEX one ON p1 (lower(b)) WITH (fillfactor = 50);
    COMMENT ON INDEX one IS 'of the ETL'`);
  const look = () =>
    db.client.query(
      "SELECT pg_get_indexdef('one'::regclass) AS def, obj_description('one'::regclass) AS said",
    );
  const before = (await look()).rows;
  await apply(db.url, design('{ on: [lower(b)], with: { fillfactor: 70 } }'));
  expect((await attached()).one).toBe('i');
  await apply(db.url, 'version: 1\n');
  expect((await look()).rows).toEqual(before);
  expect(await attached()).toEqual({ one: null });
});

test('after another definition too', async () => {
  await db.client.query('CREATE INDEX one ON p1 (b)');
  await apply(db.url, design('{ on: [b] }'));
  const changed = design('{ on: [b, a] }');
  await apply(db.url, changed);
  await isWhole(changed);
  expect((await attached()).one).toBe('i');
  await apply(db.url, 'version: 1\n');
  const { rows } = await db.client.query("SELECT pg_get_indexdef('one'::regclass) AS def");
  expect(rows).toEqual([{ def: 'CREATE INDEX one ON public.p1 USING btree (b)' }]);
});

test('of a tree that was found, what it lacked stays with it', async () => {
  await db.client.query('CREATE INDEX one ON p1 (b); CREATE INDEX i ON ONLY p (b)');
  await apply(db.url, design('{ on: [b] }'));
  await apply(db.url, 'version: 1\n');
  expect((await attached()).one).toBe('i');
});

test('one that the design names by itself is built once, and keeps its own parameter', async () => {
  const text = design(
    '{ on: [b], with: { fillfactor: 70 } }',
    '  public.p1:\n    indexes:\n      own: { on: [b], with: { fillfactor: 50 } }\n',
  );
  const planned = await plan(db.url, text);
  expect(builds(planned)).toHaveLength(2);
  await apply(db.url, text);
  expect(await attached()).toEqual({ own: 'i', p2_i: 'i', p21_i: 'p2_i' });
  const { rows } = await db.client.query(
    "SELECT relname, reloptions FROM pg_class WHERE relname IN ('own', 'p21_i') ORDER BY 1",
  );
  expect(rows.map(({ reloptions }) => reloptions)).toEqual([['fillfactor=50'], ['fillfactor=70']]);
  await isWhole(text);
  await apply(db.url, 'version: 1\n');
  expect(await attached()).toEqual({});
});

/** Its partitions have it, one at each level. */
const TAKEN = `
  CREATE INDEX one ON p1 (b); CREATE INDEX two ON p21 (b);
  CREATE TABLE p22 PARTITION OF p2 FOR VALUES IN (12); CREATE INDEX three ON p22 (b)`;
const ALL = { one: 'i', p2_i: 'i', two: 'p2_i', three: 'p2_i' };

test.each([0, 1, 2, 3, 4, 5])(
  'an apply that was cut off after %i of its steps is finished by the next, and all is given back',
  async (steps) => {
    await db.client.query(TAKEN);
    const text = design('{ on: [b] }');
    let left = steps;
    const until = ({ type }: ApplyEvent) =>
      type === 'run-started' ? left === 0 : type === 'step-done' && --left === 0;
    expect((await apply(db.url, text, { until })).outcome).toBe('interrupted');
    await apply(db.url, text);
    expect(await attached()).toEqual(ALL);
    await isWhole(text);
    await apply(db.url, 'version: 1\n');
    expect(await attached()).toEqual({ one: null, two: null, three: null });
  },
);
