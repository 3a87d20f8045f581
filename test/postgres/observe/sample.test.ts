import { beforeAll, expect, test, vi } from 'vitest';
import type { TableFacts, TableSample } from '../../../src/model/index.ts';
import { takeSamples } from '../../../src/operations/observe/sample/take.ts';
import { cannotList, type Pacing, readOffered } from '../../../src/postgres/observe/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { observeDatabase, observedDatabase } from '../../support/observe/scene.ts';
import type { OwnDatabase } from '../../support/own-server.ts';

vi.setConfig({ testTimeout: 120_000 });

let db: OwnDatabase;
let tables: readonly TableFacts[];

beforeAll(async () => {
  db = await observedDatabase();
  await db.client.query(
    `
    CREATE TABLE docs (id bigint, doc jsonb, body text, tags int[]);
    INSERT INTO docs SELECT i, CASE WHEN i % 10 = 0 THEN NULL ELSE
        jsonb_build_object('always', i, 'deep', jsonb_build_object('list', jsonb_build_array(jsonb_build_object('k', 'x'))))
          || CASE WHEN i % 4 = 0 THEN '{"rare": true, "empty": {}}' ELSE '{}' END::jsonb END,
        CASE WHEN i % 50 = 0 THEN (SELECT string_agg(md5(random()::text), '') FROM generate_series(1, 200)) ELSE 'short' END,
        ARRAY[i, i % 7] FROM generate_series(1, 40000) i;
    CREATE TABLE by_name (doc jsonb);
    INSERT INTO by_name SELECT jsonb_build_object('mail' || i || '@example.org', 1) FROM generate_series(1, 20000) i;
    DO $$ BEGIN EXECUTE (SELECT 'CREATE TABLE wide (' || string_agg('c' || i || ' text DEFAULT 1', ',') || ')' FROM generate_series(1, 300) i); END $$;
    INSERT INTO wide DEFAULT VALUES;
    CREATE TABLE hidden (a int); INSERT INTO hidden VALUES (1);
    VACUUM ANALYZE docs; ANALYZE by_name;
    CREATE ROLE reader LOGIN PASSWORD 'x'; GRANT SELECT ON docs TO reader;`.replaceAll(
      'VACUUM ANALYZE',
      'ANALYZE',
    ),
  );
  tables = (await observeDatabase(db.url)).evidence.tables;
});

async function sampled(
  name: string,
  columns: readonly string[],
  seed = 1,
  pacing: Pacing = async () => null,
): Promise<TableSample> {
  const client = await connect({ url: db.url, applicationName: 'dbopt observe', pipeline: true });
  const cannot = cannotList();
  const table = tables.find((one) => one.name === name)?.oid ?? 0;
  try {
    const [sample] = await takeSamples(
      client,
      await readOffered(client),
      tables,
      [{ table, columns, dead: true }],
      { seed, maxTime: 60_000, pacing },
      cannot,
    );
    if (sample === undefined) throw new Error(JSON.stringify(cannot.all()));
    return sample;
  } finally {
    await client.end();
  }
}

test('keys, depths, sizes and entries of the rows of some pages, with intervals that hold', async () => {
  const sample = await sampled('docs', ['doc', 'body', 'tags']);
  expect(sample.pages).toBeLessThan(sample.of_pages);
  expect(sample.table_rows.low).toBeLessThan(40_000);
  expect(sample.table_rows.high).toBeGreaterThan(40_000);
  const [doc, body, tags] = sample.columns;
  expect(doc?.null_share.low).toBeLessThan(0.1);
  expect(doc?.null_share.high).toBeGreaterThan(0.1);
  const keys = new Map(doc?.json?.keys.map((key) => [key.path.join('.'), key]));
  expect([...keys.keys()].sort()).toEqual([
    ...['always', 'deep', 'deep.list', 'deep.list.[].k', 'empty', 'rare'],
  ]);
  expect(keys.get('always')?.share.estimate).toBe(1);
  // Of the documents that are there, those of i % 20 = 0 are not.
  const truth = 8_000 / 36_000;
  expect(keys.get('rare')?.share.low).toBeLessThan(truth);
  expect(keys.get('rare')?.share.high).toBeGreaterThan(truth);
  expect(keys.get('rare')?.types).toEqual({ boolean: expect.any(Number) });
  expect(keys.get('always')?.misfits.bigint).toBe(undefined);
  expect(doc?.json).toMatchObject({ depth: { max: 3 }, depth_p95: { estimate: 3 }, seen_once: 0 });
  expect(doc?.entries?.empty_containers).toBeGreaterThan(0);
  expect(body?.toast?.out_of_line).toBeGreaterThan(0);
  expect(body?.raw?.max).toBe(6_400);
  expect(tags?.entries?.leaves.p50).toBe(2);
  expect(sample.dead?.approx_tuple_count).toBeGreaterThan(30_000);
});

test('the width of a row is what it takes on its page', async () => {
  const { row_bytes } = await sampled('by_name', ['doc']);
  const { rows } = await db.client
    .query("SELECT avg(lp_len) AS bytes FROM heap_page_items(get_raw_page('by_name', 3))")
    .catch(async () => {
      await db.client.query('CREATE EXTENSION IF NOT EXISTS pageinspect');
      return db.client.query(
        "SELECT avg(lp_len) AS bytes FROM heap_page_items(get_raw_page('by_name', 3))",
      );
    });
  // lp_len is what a tuple takes before it is rounded up to eight.
  const bytes = Number(rows[0].bytes);
  expect(row_bytes.estimate).toBeGreaterThanOrEqual(bytes - 1);
  expect(row_bytes.estimate).toBeLessThan(bytes + 8);
});

test('keys that are data are counted and not named', async () => {
  const { columns } = await sampled('by_name', ['doc']);
  const json = columns[0]?.json;
  expect(json?.keys).toEqual([]);
  expect(json?.once_share.low).toBeGreaterThan(0.9);
  expect(json?.unseen).toBeGreaterThan(20_000);
});

test('a table of more columns than a function takes arguments', async () => {
  const { rows, columns } = await sampled('wide', ['c300']);
  expect([rows, columns[0]?.values]).toEqual([1, 1]);
});

test('the same seed takes the same pages', async () => {
  const [one, two, other] = [
    await sampled('docs', ['doc'], 3),
    await sampled('docs', ['doc'], 3),
    await sampled('docs', ['doc'], 4),
  ];
  expect(two).toEqual({ ...one, at: two.at, took_ms: two.took_ms });
  expect(other.rows).not.toBe(one.rows);
});

test('beside others the same rows come in pieces, with a rest after each', async () => {
  const parts: number[] = [];
  const pacing: Pacing = async () => (work, part) => {
    parts.push(part ?? 0);
    return work();
  };
  const columns = ['doc', 'body'];
  const [whole, pieces] = [
    await sampled('docs', columns),
    await sampled('docs', columns, 1, pacing),
  ];
  expect(pieces).toEqual({ ...whole, at: pieces.at, took_ms: pieces.took_ms });
  expect(parts.length).toBeGreaterThan(20);
  expect(Math.max(...parts)).toBeLessThanOrEqual(1);
});

test('a table that may not be read is told, and the others are sampled', async () => {
  const url = new URL(db.url);
  [url.username, url.password] = ['reader', 'x'];
  const { tables: seen } = (await observeDatabase(url.href)).evidence;
  const client = await connect({ url: url.href, applicationName: 'dbopt observe', pipeline: true });
  const cannot = cannotList();
  const requests = ['hidden', 'docs'].map((name) => ({
    ...{ table: seen.find((one) => one.name === name)?.oid ?? 0, columns: ['doc'], dead: false },
  }));
  const samples = await takeSamples(
    client,
    await readOffered(client),
    seen,
    requests,
    { seed: 1, maxTime: 60_000 },
    cannot,
  );
  await client.end();
  expect(samples).toHaveLength(1);
  expect(cannot.all()).toMatchObject([{ what: 'sample', code: 'no-privilege' }]);
});
