import { expect, test } from 'vitest';
import { load } from '../../src/operations/warm/load.ts';
import { readWarmables } from '../../src/postgres/index.ts';
import { loadText } from '../schema/support.ts';
import { scene } from './scene.ts';

const TABLES = `
  CREATE TABLE public.docs (id int PRIMARY KEY, body text);
  ALTER TABLE public.docs ALTER body SET STORAGE EXTERNAL;
  INSERT INTO public.docs SELECT g, repeat('x', 4000) FROM generate_series(1, 500) g;
  CREATE TABLE public.events (at date NOT NULL, n int) PARTITION BY RANGE (at);
  CREATE TABLE public.events_1 PARTITION OF public.events FOR VALUES FROM ('2026-01-01') TO ('2026-01-02');
  CREATE TABLE public.events_2 PARTITION OF public.events FOR VALUES FROM ('2026-01-02') TO ('2026-01-03');
  CREATE INDEX events_n ON public.events (n);
  INSERT INTO public.events SELECT '2026-01-01', g FROM generate_series(1, 1000) g;
  CREATE VIEW public.seen AS SELECT 1;
  CREATE EXTENSION pg_buffercache`;
const PREWARM = 'CREATE SCHEMA "Pre Warm"; CREATE EXTENSION pg_prewarm SCHEMA "Pre Warm"';

async function warmScene(t: Parameters<typeof scene>[0], warm: string) {
  const it = await scene(t, `version: 1\nwarm: [${warm}]\n`);
  await it.client.query(TABLES);
  return it;
}

test('loads tables with what is out of line, indexes, and the leaves of what is partitioned', async (t) => {
  const { dbopt, client } = await warmScene(t, 'docs_pkey, docs, events, events_n, events_1');
  await client.query(PREWARM);
  const { code, stdout, stderr } = await dbopt('warm', '--format', 'json');
  expect([code, stderr]).toEqual([0, '']);
  const { relations, complete } = JSON.parse(stdout);
  expect(complete).toBe(true);
  expect(relations.map(({ relation }: { relation: string }) => relation)).toEqual([
    'public.docs_pkey',
    'public.docs',
    'public.events_1',
    'public.events_2',
    'public.events_1_n_idx',
    'public.events_2_n_idx',
  ]);
  const docs = relations[1];
  expect(docs.bytes).toBe(docs.blocks * 8192);
  // Main, TOAST and the index of TOAST.
  const { rows } = await client.query(
    `SELECT pg_table_size('docs') - pg_relation_size('docs', 'fsm') - pg_relation_size('docs', 'vm') > 2000000 AS big,
       count(*)::int AS cached FROM pg_buffercache b JOIN pg_class c ON c.oid = 'docs'::regclass
       JOIN pg_database d ON d.oid = b.reldatabase AND d.datname = current_database()
      WHERE b.relforknumber = 0 AND b.relfilenode IN (pg_relation_filenode('docs'), pg_relation_filenode(c.reltoastrelid),
        (SELECT pg_relation_filenode(indexrelid) FROM pg_index WHERE indrelid = c.reltoastrelid))`,
  );
  expect(rows[0]).toEqual({ big: true, cached: docs.blocks });
});

test('says what it did in a table', async (t) => {
  const { dbopt, client } = await warmScene(t, 'docs');
  await client.query(PREWARM);
  const { code, stdout } = await dbopt('warm');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^relation +blocks +size +took\npublic\.docs +\d+ +2\.\d MB +\d+\.\d s\n/);
  expect(stdout).toMatch(/\nLoaded 1 relation: 2\.\d MB in \d+\.\d s\.$/);
});

test('names the way to the extension', async (t) => {
  const { dbopt } = await warmScene(t, 'docs');
  const { code, stderr } = await dbopt('warm');
  expect(code).toBe(1);
  expect(stderr).toContain('warm needs the extension pg_prewarm');
  expect(stderr).toContain('extensions: { pg_prewarm: {} }');
});

test('every name that cannot be loaded is told at its place, and nothing is loaded', async (t) => {
  const { dbopt, client } = await warmScene(t, 'docs, dosc, seen');
  await client.query(PREWARM);
  const { code, stdout, stderr } = await dbopt('warm');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('dbopt.yaml:2:14');
  expect(stderr).toContain('there is no relation public.dosc');
  expect(stderr).toContain('dbopt.yaml:2:20');
  expect(stderr).toContain('public.seen has no blocks of its own to load');
});

test('warns where it is more than the buffer cache takes', async (t) => {
  const { dbopt, client } = await warmScene(t, 'docs, huge');
  await client.query(PREWARM);
  // Extends without writing rows: a sparse index of that many blocks would take longer to fill than to read.
  await client.query(
    `CREATE TABLE huge (filler text) WITH (fillfactor = 10);
     ALTER TABLE huge ALTER filler SET STORAGE PLAIN;
     INSERT INTO huge SELECT repeat('x', 7000) FROM generate_series(1,
       (pg_size_bytes(current_setting('shared_buffers')) / 8192)::int + 1)`,
  );
  const { code, stderr } = await dbopt('warm');
  expect(code).toBe(0);
  expect(stderr).toContain('warm-too-much');
});

test('a lock held by somebody ends it with a word, not with a wait', async (t) => {
  const { dbopt, client } = await warmScene(t, 'docs');
  await client.query(PREWARM);
  await client.query('BEGIN; LOCK TABLE docs');
  const { code, stderr } = await dbopt('warm', '-f', 'dbopt.yaml');
  await client.query('ROLLBACK');
  expect(code).toBe(1);
  expect(stderr).toContain('lock-timeout');
});

test('stops between two slices', async (t) => {
  const { client } = await warmScene(t, 'docs');
  await client.query(PREWARM);
  const [named] = await readWarmables(client, [{ schema: 'public', name: 'docs' }]);
  const [docs] = named?.found ?? [];
  if (docs === undefined) throw new Error('docs is not found');
  const at = { schema: 'Pre Warm', blockSize: 8192 };
  expect(await load(client, docs, at, AbortSignal.abort())).toMatchObject({ blocks: 0 });
  expect(await load(client, docs, at, new AbortController().signal)).not.toMatchObject({
    blocks: 0,
  });
});

test('is no part of what is planned', async () => {
  const hash = async (text: string) => (await loadText(text)).design?.hash;
  expect(await hash('warm: [app.t]\n')).toBe(await hash(''));
});
