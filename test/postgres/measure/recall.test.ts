import { expect, test } from 'vitest';
import type { RecallRequest, RecallResult } from '../../../src/model/index.ts';
import { measureRecall } from '../../../src/postgres/measure/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { databaseWithVectors } from '../../support/vector.ts';

/* Databases whose recall is known by how they were made. */

/** 40 clusters of 100 rows in 8 dimensions, a row in 50 NULL; `exact` has few lists and looks into all of them. */
const SCENE = `
  CREATE EXTENSION vector;
  CREATE FUNCTION near(cluster int, i int) RETURNS vector LANGUAGE sql AS $$
    SELECT array_agg(sin(cluster * 12.9 + d * 78.2) * 10 + sin(i * 3.7 + d * 1.3 + cluster))::vector FROM generate_series(1, 8) d $$;
  CREATE TABLE items (id int PRIMARY KEY, tenant int, e vector(8));
  INSERT INTO items SELECT i, i % 40, CASE WHEN i % 50 > 0 THEN near(i % 40, i) END FROM generate_series(1, 4000) i;
  CREATE TABLE log (id int, tenant int, asked vector(8));
  INSERT INTO log SELECT i, i % 40, near(i % 40, 100000 + i) FROM generate_series(1, 150) i;
  INSERT INTO log VALUES (0, 1, NULL);
  CREATE INDEX good ON items USING hnsw (e vector_l2_ops);
  CREATE TABLE late (id int, e vector(4));
  SELECT setseed(0.5);
  INSERT INTO late SELECT i, ARRAY[random(), random(), random(), random()]::vector FROM generate_series(1, 10) i;
  CREATE INDEX bad ON late USING ivfflat (e vector_l2_ops) WITH (lists = 10);
  INSERT INTO late SELECT i, ARRAY[random(), random(), random(), random()]::vector FROM generate_series(11, 4000) i;
  CREATE TABLE same (id int, e vector(3));
  INSERT INTO same SELECT i, CASE WHEN i % 3 = 0 THEN '[0,0,0]' ELSE '[1,2,3]' END::vector FROM generate_series(1, 3000) i;
  CREATE INDEX ties ON same USING hnsw (e vector_cosine_ops);
  CREATE TABLE filtered (id int, tenant int, e vector(8));
  INSERT INTO filtered SELECT id, tenant, e FROM items;
  CREATE INDEX by_vector ON filtered USING hnsw (e vector_l2_ops);
  CREATE INDEX by_tenant ON filtered (tenant);
  CREATE TABLE half (id int, e vector(8));
  INSERT INTO half SELECT id, e FROM items;
  CREATE INDEX halved ON half USING hnsw ((e::halfvec(8)) halfvec_l1_ops);
  CREATE TABLE inner_product (id int, e vector(8));
  INSERT INTO inner_product SELECT id, e FROM items;
  CREATE INDEX products ON inner_product USING hnsw (e vector_ip_ops);
  CREATE TABLE parted (id int, e vector(8)) PARTITION BY RANGE (id);
  CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (0) TO (2000);
  CREATE TABLE parted_2 PARTITION OF parted FOR VALUES FROM (2000) TO (5000);
  INSERT INTO parted SELECT id, e FROM items;
  CREATE INDEX parts ON parted USING hnsw (e vector_l2_ops);
  CREATE TABLE secret (id int, e vector(3));
  CREATE INDEX hidden ON secret USING hnsw (e vector_l2_ops);
  ANALYZE`;

const database = databaseWithVectors(SCENE);

async function recall(
  index: string,
  request: Partial<RecallRequest> = {},
  { settings = [], count = 100, maxTime = 60_000 }: Partial<Given> = {},
): Promise<RecallResult> {
  const db = database();
  const { rows } = await db.client.query<{ readonly oid: number }>(
    'SELECT $1::regclass::oid::int8::int AS oid',
    [`public.${index}`],
  );
  const client = await connect({ url: db.url, applicationName: 'dbopt test' });
  try {
    for (const setting of settings) await client.query(setting);
    return await measureRecall(
      client,
      {
        ...{ kind: 'recall', index: rows[0]?.oid ?? 0, k: 10, queries: 'public.log.asked' },
        ...{ where: null, params: [], role: null },
        ...request,
      },
      { count, seed: 1, maxTime },
    );
  } finally {
    // With PGlite it is the session of all.
    await client.query('RESET ROLE; RESET ALL');
    await client.end();
  }
}

interface Given {
  readonly settings: readonly string[];
  readonly count: number;
  readonly maxTime: number;
}

const mean = ({ recalls }: RecallResult): number =>
  recalls.reduce((sum, one) => sum + one, 0) / recalls.length;

const ONLY = 'SET enable_seqscan = off';
const SURE = ["SET hnsw.ef_search = '400'", ONLY];

test('an index that looks widely finds all, by its counter and its plan', async () => {
  const told = await recall('good', {}, { settings: SURE });
  expect(mean(told)).toBe(1);
  expect(told).toMatchObject({ by_index: 100, in_plan: true, short: 0, source: 'table' });
  expect(told.settings['hnsw.ef_search']).toBe('400');
  expect(told.more).toBe(true);
});

test('NULL vectors are nobody’s neighbour and no query', async () => {
  const told = await recall('good', {}, { settings: SURE, count: 800 });
  expect(told.recalls).toHaveLength(150);
  expect(told.more).toBe(false);
  const own = await recall('good', { queries: null }, { settings: SURE });
  expect(own).toMatchObject({ source: 'rows', by_index: 100 });
  expect(mean(own)).toBe(1);
});

test('a limit over ef_search comes back short, and what is missing is missed', async () => {
  const told = await recall('good', { k: 80 }, { settings: ["SET hnsw.ef_search = '20'", ONLY] });
  expect(told.short).toBe(100);
  expect(mean(told)).toBeCloseTo(20 / 80, 1);
});

test('IVFFlat whose lists were made of ten rows finds little', async () => {
  const told = await recall('bad', { queries: null }, { settings: [ONLY] });
  expect(told).toMatchObject({ by_index: 100, in_plan: true });
  expect(told.settings['ivfflat.probes']).toBe('1');
  expect(mean(told)).toBeLessThan(0.95);
});

test('ties are right whichever comes back; by the cosine zero vectors are in no index', async () => {
  const told = await recall('ties', { queries: 'same.e' }, { settings: [ONLY] });
  expect(mean(told)).toBe(1);
  expect(told.empty).toBe(0);
});

test('where the planner prefers another index, none was scanned', async () => {
  const told = await recall('by_vector', { where: 'tenant = $1' });
  expect(told).toMatchObject({ by_index: 0, in_plan: false });
  expect(mean(told)).toBe(1);
  expect(told.plan).toContain('Sort');
});

test('a filter on the rows that an index finds leaves few of them', async () => {
  const settings = [
    'SET enable_bitmapscan = off',
    'SET enable_seqscan = off',
    'SET enable_sort = off',
  ];
  const told = await recall('good', { where: 'tenant <> $1 AND id % 7 = 0' }, { settings });
  expect(told).toMatchObject({ by_index: 100, in_plan: true, short: 100 });
  expect(mean(told)).toBeLessThan(0.9);
});

test.each([
  ['halved', 'an expression'],
  ['products', 'the inner product, whose distances are negative'],
  ['parts', 'an index of partitions, one scan a leaf'],
])('%s: %s', async (index) => {
  const told = await recall(index, {}, { settings: SURE });
  expect(told).toMatchObject({ by_index: 100, in_plan: true });
  expect(mean(told)).toBeGreaterThan(0.98);
});

test('as a role searches whose settings are told', async (t) => {
  const name = `searcher_${process.pid}`;
  await database().client.query(
    `CREATE ROLE ${name}; ALTER ROLE ${name} SET hnsw.ef_search = '15'`,
  );
  t.onTestFinished(async () => {
    await database().client.query(`DROP ROLE ${name}`);
  });
  const told = await recall('good', { k: 20, role: name }, { settings: [ONLY] });
  expect(told.settings['hnsw.ef_search']).toBe('15');
  expect(told.short).toBe(100);
});

test.each([
  ['good', { queries: 'public.log.nothing' }, 'no-recall'],
  ['good', { queries: 'log' }, 'no-recall'],
  ['items_pkey', {}, 'no-recall'],
  ['hidden', { queries: null }, 'no-recall'],
  ['good', { where: 'tenant =' }, 'bad-where'],
  ['good', { where: 'true) LIMIT 1 --' }, 'bad-where'],
  ['good', { where: 'true); DROP TABLE items; SELECT (1' }, 'bad-where'],
  ['good', { where: 'tenant = $1 + $2' }, 'bad-where'],
  ['good', { where: 'pg_advisory_lock(tenant) IS NOT NULL' }, 'recall-not-run'],
  ['good', { where: 'absent = 1' }, 'recall-failed'],
  ['good', { queries: 'public.items.id' }, 'recall-failed'],
])('%s, %o: %s', async (index, request, code) => {
  await expect(recall(index, request)).rejects.toMatchObject({ diagnostics: [{ code }] });
});

test('rows that a policy hides', async (t) => {
  const name = `limited_${process.pid}`;
  await database().client.query(`ALTER TABLE secret ENABLE ROW LEVEL SECURITY; CREATE ROLE ${name};
    GRANT SELECT ON secret TO ${name}`);
  t.onTestFinished(async () => {
    await database().client.query(`DROP OWNED BY ${name}; DROP ROLE ${name}`);
  });
  const settings = [`SET ROLE ${name}`];
  await expect(recall('hidden', { queries: null }, { settings })).rejects.toThrow('row security');
});

test('where the truth would take too long, how long is told', async () => {
  await expect(recall('good', {}, { maxTime: 20 })).rejects.toMatchObject({
    diagnostics: [{ code: 'recall-too-slow' }],
  });
});
