import { beforeAll, expect, test } from 'vitest';
import type { CheckResult } from '../../../src/model/index.ts';
import { observedDatabase } from '../../support/observe/scene.ts';
import { verdicts } from '../../support/verify/verify.ts';

/* Databases whose true values are known by how they were made. */

let url = '';
let results: Readonly<Record<string, CheckResult>> = {};

const SCENE = `
  CREATE TABLE wide (id int, body text STORAGE EXTERNAL) WITH (autovacuum_enabled = off);
  INSERT INTO wide SELECT i, repeat(md5(i::text), 125) FROM generate_series(1, 4000) i;
  CREATE TABLE dead (id int PRIMARY KEY, pad text) WITH (autovacuum_enabled = off);
  INSERT INTO dead SELECT i, repeat('x', 100) FROM generate_series(1, 20000) i;
  DELETE FROM dead WHERE id % 20 = 0;
  CREATE TABLE half (id int PRIMARY KEY, pad text) WITH (autovacuum_enabled = off);
  INSERT INTO half SELECT i, repeat('x', 100) FROM generate_series(1, 20000) i;
  CREATE TABLE docs (id int, payload jsonb) WITH (autovacuum_enabled = off);
  INSERT INTO docs SELECT i, jsonb_build_object('ab', i, 'abcd', i, 'abcdef', i) FROM generate_series(1, 20000) i;
  CREATE TABLE tiny (id int);
  CREATE SCHEMA "Odd Name";
  CREATE TABLE "Odd Name"."T" (id int, pad text) WITH (autovacuum_enabled = off);
  INSERT INTO "Odd Name"."T" SELECT i, repeat('x', 100) FROM generate_series(1, 20000) i;
  CREATE TABLE events (at timestamptz NOT NULL) PARTITION BY RANGE (at)`;

beforeAll(async () => {
  const db = await observedDatabase();
  url = db.url;
  // VACUUM takes a row for visible once its commit is on disk.
  await db.client.query('SET synchronous_commit = on');
  await db.client.query(SCENE);
  await db.client.query('DELETE FROM half WHERE id > 10000');
  await db.client.query('SELECT pg_stat_force_next_flush()');
  await db.client.query('VACUUM (ANALYZE, TRUNCATE off) half');
  await db.client.query('VACUUM ANALYZE docs');
  await db.client.query('VACUUM ANALYZE wide');
  await db.client.query(`DO $$ BEGIN FOR i IN 0..9 LOOP
    EXECUTE format('CREATE TABLE events_%s PARTITION OF events FOR VALUES FROM (%L) TO (%L)', i,
      date_trunc('day', now(), 'UTC') + i * interval '1 day', date_trunc('day', now(), 'UTC') + (i + 1) * interval '1 day');
  END LOOP; END $$`);
  results = await verdicts(url, CHECKS);
});

const CHECKS = `
  toast: { toast_ratio: public.wide, max: 50000% }
  toast-bad: { toast_ratio: wide, max: 10% }
  dead: { dead_tuples: public.dead, max: 4.9% }
  dead-good: { dead_tuples: public.dead, max: 5.1% }
  bloat: { bloat: public.half, min: 40%, max: 55% }
  bloat-bad: { bloat: public.half, max: 20%, severity: warn }
  keys: { key_length: public.docs.payload, max: 4 }
  keys-bad: { key_length: docs.payload, max: 3 }
  seen: { all_visible: public.docs, min: 100% }
  unseen: { all_visible: public.dead, min: 1% }
  ahead: { partitions_ahead: events, min: 8 days, max: 10 days }
  behind: { partitions_ahead: public.events, min: 30 days }
  small: { dead_tuples: public.tiny, max: 1% }
  missing: { bloat: public.nothing, max: 1%, strict: true }
  odd: { dead_tuples: '"Odd Name"."T"', max: 1% }
  all: { dead_tuples: "Odd*.*", max: 1% }
`;

const measuredOf = (name: string) => results[name]?.figures[0]?.measured?.value;

test.each([
  ['toast', 'pass'],
  ['toast-bad', 'fail'],
  ['dead', 'fail'],
  ['dead-good', 'pass'],
  ['bloat', 'pass'],
  ['bloat-bad', 'fail'],
  ['keys', 'pass'],
  ['keys-bad', 'fail'],
  ['seen', 'pass'],
  ['unseen', 'fail'],
  ['ahead', 'pass'],
  ['behind', 'fail'],
  ['small', 'cannot-tell'],
  ['missing', 'cannot-tell'],
  ['odd', 'pass'],
  ['all', 'pass'],
])('%s comes to %s', (name, verdict) => {
  expect(results[name]?.verdict, JSON.stringify(results[name]?.figures)).toBe(verdict);
});

test('what is measured is what was made', () => {
  expect(measuredOf('dead')).toBeCloseTo(0.05, 3);
  expect(measuredOf('keys')).toBeCloseTo(4, 3);
  expect(measuredOf('seen')).toBe(1);
});

test('severity warn never fails, strict fails what cannot be told', () => {
  const failing = Object.values(results).filter(({ fails }) => fails);
  expect(failing.map(({ name }) => name)).toEqual([
    'toast-bad',
    'dead',
    'keys-bad',
    'unseen',
    'behind',
    'missing',
  ]);
});
