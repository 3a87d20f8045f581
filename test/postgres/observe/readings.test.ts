import { readFile } from 'node:fs/promises';
import Ajv from 'ajv';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Evidence, TableFacts } from '../../../src/model/index.ts';
import type { Pacing } from '../../../src/postgres/observe/index.ts';
import { connect } from '../../support/connect.ts';
import { observeDatabase, observedDatabase } from '../../support/observe/scene.ts';
import type { OwnDatabase } from '../../support/own-server.ts';

vi.setConfig({ testTimeout: 120_000 });

let db: OwnDatabase;
let evidence: Evidence;
let major: number;

beforeAll(async () => {
  db = await observedDatabase();
  await db.client.query(`
    CREATE SCHEMA ml;
    CREATE TABLE ml.features (id bigint PRIMARY KEY, country text, at timestamptz, payload jsonb, gone int, tags int[])
      WITH (fillfactor = 80, toast.autovacuum_enabled = off);
    ALTER TABLE ml.features DROP COLUMN gone;
    ALTER TABLE ml.features ALTER payload SET STORAGE external, ALTER country SET STATISTICS 500;
    INSERT INTO ml.features SELECT i, 'c' || i % 3, now(), jsonb_build_object('a', i), ARRAY[i] FROM generate_series(1, 3000) i;
    CREATE INDEX by_country ON ml.features (country COLLATE "C" DESC, at) INCLUDE (id) WHERE country = 'c1';
    CREATE INDEX by_key ON ml.features ((payload ->> 'a') text_pattern_ops);
    CREATE INDEX by_key_too ON ml.features ((payload ->> 'a') text_pattern_ops);
    CREATE INDEX by_document ON ml.features USING gin (payload jsonb_path_ops) WITH (fastupdate = on);
    CREATE STATISTICS ml.both (dependencies, mcv) ON country, at FROM ml.features;
    CREATE TABLE ml.child (feature bigint REFERENCES ml.features);
    CREATE TABLE ml.events (id int, at date) PARTITION BY RANGE (at);
    CREATE TABLE ml.events_1 PARTITION OF ml.events FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
    CREATE INDEX events_at ON ml.events (at);
    CREATE UNLOGGED TABLE ml.staging (a int);
    ANALYZE;
    UPDATE ml.features SET country = 'c9' WHERE id < 10;`);
  await db.client.query('SELECT pg_stat_force_next_flush()');
  await db.client.query('SELECT');
  evidence = (await observeDatabase(db.url)).evidence;
  major = Math.floor(evidence.server.version / 10_000);
});

const table = (name: string): TableFacts => {
  const found = evidence.tables.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};

const indexOf = (of: string, name: string) => table(of).indexes.find((one) => one.name === name);

test('evidence is as its schema says', async () => {
  const ajv = new Ajv.default({ strict: false });
  const validate = ajv.compile(JSON.parse(await readFile('schema/evidence.schema.json', 'utf8')));
  validate(JSON.parse(JSON.stringify(evidence)));
  expect(validate.errors).toBe(null);
});

test('beside others the same is read in more messages, with a rest after each', async () => {
  let rests = 0;
  const pacing: Pacing = async () => async (work) => {
    const done = await work();
    rests += 1;
    return done;
  };
  const paced = (await observeDatabase(db.url, { pacing })).evidence;
  const plain = (await observeDatabase(db.url)).evidence;
  expect(paced.tables).toEqual(plain.tables);
  expect(paced.opclasses).toEqual(plain.opclasses);
  expect(rests).toBeGreaterThan(15);
});

test('tables are told with their leaves, TOAST tables and what is stored how', () => {
  expect(evidence.tables.map(({ name, kind, persistence }) => [name, kind, persistence])).toEqual([
    ['child', 'r', 'p'],
    ['events', 'p', 'p'],
    ['events_1', 'r', 'p'],
    ['features', 'r', 'p'],
    ['staging', 'r', 'u'],
  ]);
  const features = table('features');
  expect(features).toMatchObject({
    ...{ options: { fillfactor: '80' }, dropped_columns: 1, reltuples: 3000, readable: true },
    toast: { options: { autovacuum_enabled: 'off' } },
    statistics: [{ name: 'both', columns: ['country', 'at'], kinds: ['dependencies', 'mcv'] }],
  });
  expect(features.columns.find(({ name }) => name === 'payload')).toMatchObject({
    ...{ base_type: 'jsonb', storage: 'e', default_storage: 'x', length: -1, align: 'i' },
    stats: { null_frac: 0 },
  });
  expect(features.columns.find(({ name }) => name === 'country')?.statistics_target).toBe(500);
  expect(features.bytes).toBeGreaterThan(3000 * 50);
  expect(table('events_1')).toMatchObject({
    parent: table('events').oid,
    root: table('events').oid,
  });
  expect(table('child').foreign_keys).toEqual([
    { name: 'child_feature_fkey', columns: ['feature'], references: features.oid },
  ]);
  expect(table('child').reltuples).toBe(0);
});

test('indexes are told by what they are made of; literals in them are not', () => {
  expect(indexOf('features', 'by_country')).toMatchObject({
    key: [
      { column: 'country', descending: true, nulls_first: true, collation: { name: 'C' } },
      { column: 'at', descending: false, collation: null, opclass_default: true },
    ],
    include: ['id'],
    predicate: { text: '(country = $1::text)', columns: ['country'] },
  });
  const [one, two] = ['by_key', 'by_key_too'].map((name) => indexOf('features', name)?.key[0]);
  expect(one).toMatchObject({
    opclass: { name: 'text_pattern_ops' },
    expression: { json: [{ column: 'payload', path: ['a'] }] },
  });
  expect(one?.expression?.same).toBe(two?.expression?.same);
  expect(indexOf('features', 'features_pkey')).toMatchObject({
    ...{ primary: true, referenced_by: 1, constraint: { type: 'p' } },
  });
  expect(indexOf('events_1', 'events_1_at_idx')?.parent).toBe(indexOf('events', 'events_at')?.oid);
  expect(JSON.stringify(evidence.tables)).not.toContain("'c1'");
});

test('counters come from what the version offers; what it lacks is null', () => {
  const { after } = evidence.readings;
  const counted = after.tables[String(table('features').oid)];
  expect(counted).toMatchObject({ n_tup_ins: 3000, n_tup_upd: 9 });
  expect(counted?.n_tup_newpage_upd === null).toBe(major < 16);
  expect(counted?.total_vacuum_time === null).toBe(major < 18);
  expect(after.io === null).toBe(major < 16);
  expect(after.checkpointer.num_done === null).toBe(major < 18);
  expect(after.bgwriter.buffers_backend === null).toBe(major >= 17);
  expect(after.wal.wal_sync === null).toBe(major >= 18);
  expect(after.wal.segments?.written.length).toBeGreaterThan(0);
  expect(after.buffercache?.used).toBeGreaterThan(0);
  const gin = after.indexes[String(indexOf('features', 'by_document')?.oid)];
  expect(gin?.pending?.tuples).toBeGreaterThan(0);
  const missing = evidence.cannot.map(({ what, code }) => `${what} ${code}`);
  expect(missing).toEqual(major < 16 ? ['pg_stat_io too-old'] : []);
});

test('since when counters count is known of a server that began without statistics', () => {
  const { counting_since, postmaster_start } = evidence.readings.after;
  expect(counting_since).toBe(postmaster_start);
});

test('a second reading makes a window; a reset in between is told', async () => {
  const before = evidence.readings.after;
  const again = await observeDatabase(db.url, { before });
  expect(again.evidence.readings).toMatchObject({ before: { at: before.at }, gap: null });
  await db.client.query('SELECT pg_stat_reset()');
  const third = await observeDatabase(db.url, { before });
  expect(third.evidence.readings.gap).toEqual({ why: 'reset', views: ['pg_stat_database'] });
});

test('a lesser role is told what it cannot see, and which grant would help', async () => {
  await db.client.query('CREATE ROLE lesser LOGIN; GRANT USAGE ON SCHEMA ml TO lesser');
  const url = new URL(db.url);
  await db.client.query("ALTER ROLE lesser PASSWORD 'x'");
  [url.username, url.password] = ['lesser', 'x'];
  const seen = (await observeDatabase(url.href)).evidence;
  const cannot = seen.cannot.map(({ what }) => what).filter((what) => what !== 'pg_stat_io');
  expect(cannot).toEqual([
    ...['sessions', 'wal-segments', 'pgstatginindex', 'pgstattuple_approx', 'pg_buffercache'],
    'pg_stats',
  ]);
  expect(
    seen.tables.every(
      ({ readable, columns }) => !readable && columns.every((c) => c.stats === null),
    ),
  ).toBe(true);
});

test('who holds up the horizon is named', async () => {
  const holder = await connect({ url: db.url, applicationName: 'the holder' });
  await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
  await db.client.query('CREATE TABLE ml.later (a int)');
  const { holders } = (await observeDatabase(db.url)).evidence.horizon;
  await holder.end();
  expect(holders[0]).toMatchObject({ kind: 'session', application: 'the holder' });
  expect(holders[0]?.xmin_age).toBeGreaterThan(0);
});

test('a table that somebody has to himself does not hold up the reading', async () => {
  const other = await connect({ url: db.url, applicationName: 'the locker' });
  await other.query('BEGIN; LOCK ml.features IN ACCESS EXCLUSIVE MODE');
  const start = performance.now();
  const seen = (await observeDatabase(db.url)).evidence;
  const took = performance.now() - start;
  await other.end();
  expect(took).toBeLessThan(5_000);
  const locked = seen.tables.find(({ name }) => name === 'features');
  expect(locked).toMatchObject({ bytes: null, reltuples: 3000 });
  expect(seen.cannot).toContainEqual(
    expect.objectContaining({ what: 'size', code: 'locked', relation: locked?.oid }),
  );
});

test('a table is named with its schema or without, quoted or not', async () => {
  await db.client.query('CREATE TABLE ml."Odd Name" (a int)');
  const seen = async (...tables: readonly string[]) => {
    const scope = { schemas: [], tables, literals: false };
    const { evidence: some } = await observeDatabase(db.url, { scope });
    return some.tables.map(({ name }) => name);
  };
  expect(await seen('features')).toEqual(['features']);
  expect(await seen('ml.features', 'Odd Name')).toEqual(['Odd Name', 'features']);
  expect(await seen('ml."Odd Name"', '"Odd Name"')).toEqual(['Odd Name']);
  expect(await seen('events')).toEqual(['events', 'events_1']);
  expect(await seen('feature')).toEqual([]);
  await db.client.query('DROP TABLE ml."Odd Name"');
});
