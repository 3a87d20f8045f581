import { beforeAll, expect, test, vi } from 'vitest';
import type { TableFacts, TrialRequest, TrialResult } from '../../../src/model/index.ts';
import { readOffered, runTrials, type TrialOptions } from '../../../src/postgres/observe/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { connect as application } from '../../support/connect.ts';
import { observeDatabase, observedDatabase } from '../../support/observe/scene.ts';
import type { OwnDatabase } from '../../support/own-server.ts';

vi.setConfig({ testTimeout: 120_000 });

let db: OwnDatabase;
let tables: readonly TableFacts[];
let table: TableFacts;

beforeAll(async () => {
  db = await observedDatabase();
  await db.client.query(`
    CREATE TABLE docs (flag boolean, id bigint, small smallint, at timestamptz, doc jsonb, body text);
    ALTER TABLE docs ALTER body SET STORAGE external;
    INSERT INTO docs SELECT i % 2 = 0, i, i % 100, now(),
        jsonb_build_object('a_long_name_of_a_key', 'v' || i, 'country', 'c' || i % 50, 'number', i, 'inner', jsonb_build_object('a_long_name_of_a_key', 1)),
        repeat('some words that come again ', 100)
      FROM generate_series(1, 6000) i;
    CREATE INDEX docs_small ON docs (small);
    ANALYZE docs;`);
  await db.client.query('SELECT pg_stat_force_next_flush()');
  tables = (await observeDatabase(db.url)).evidence.tables;
  const found = tables.find(({ name }) => name === 'docs');
  if (found === undefined) throw new Error('no table');
  table = found;
});

async function tried(request: TrialRequest, more: Partial<TrialOptions> = {}) {
  const client = await connect({ url: db.url, applicationName: 'dbopt trial' });
  try {
    const offered = await readOffered(client);
    const options = { seed: 5, maxTime: 60_000, maxBytes: 2 ** 30, temporary: true };
    const [trial] = await runTrials(client, offered, tables, [request], new Map(), {
      ...options,
      ...more,
    });
    if (trial === undefined) throw new Error('no trial');
    return trial;
  } finally {
    await client.end();
  }
}

async function result<K extends TrialResult['kind']>(
  request: TrialRequest & { readonly kind: K },
): Promise<TrialResult & { readonly kind: K }> {
  const trial = await tried(request);
  expect(trial.why).toBe(null);
  if (trial.result === null || trial.result.kind !== request.kind) throw new Error('no result');
  return trial.result as TrialResult & { readonly kind: K };
}

test('shorter keys: bytes a row, at any depth, and back to names that others had', async () => {
  const map = { a_long_name_of_a_key: 'country', country: 'number', number: 'n' };
  const request = { kind: 'rename-keys', table: table.oid, column: 'doc', map } as const;
  const { before, after } = await result(request);
  // 20 bytes become 7, twice; 7 become 6; 6 become 1.
  expect(before.total - after.total).toBeGreaterThan(24);
  expect(before.total - after.total).toBeLessThan(48);
});

test('storage: what each variant takes of the table and of TOAST', async () => {
  const variants = [
    { name: 'today' },
    { name: 'pglz', storage: 'extended', compression: 'pglz' },
    { name: 'main', storage: 'main' },
  ] as const;
  const { variants: told } = await result({
    kind: 'storage',
    table: table.oid,
    column: 'body',
    variants,
  });
  const [today, pglz, main] = told;
  expect(today?.toast).toBeGreaterThan(2_700);
  expect(pglz?.total).toBeLessThan((today?.total ?? 0) / 4);
  // What stays in place sends its neighbours out.
  expect(main?.toast).toBeLessThan((today?.toast ?? 0) / 10);
  expect(today?.write_ms).toHaveLength(3);
  expect(today?.out_of_line).toBeGreaterThan(1_000);
});

test('columns in another order take less of a page', async () => {
  const order = ['id', 'at', 'small', 'flag', 'doc', 'body'];
  const { before, after } = await result({ kind: 'column-order', table: table.oid, order });
  expect(before.main - after.main).toBeGreaterThan(6);
});

test('GIN by opclass on two sizes, and what the pending list costs', async () => {
  const opclasses = ['jsonb_ops', 'jsonb_path_ops'].map((name) => ({ schema: 'pg_catalog', name }));
  const { sizes, flush } = await result({
    kind: 'gin-opclass',
    table: table.oid,
    column: 'doc',
    opclasses,
  });
  const [part, all] = sizes;
  expect(all?.rows).toBeGreaterThan(2 * (part?.rows ?? 0));
  expect(all?.bytes[1]).toBeLessThan(all?.bytes[0] ?? 0);
  expect(flush?.pending_pages).toBeGreaterThan(0);
  expect(flush?.flush_us).toBeGreaterThan(0);
});

test('a key as a column with an index is found with fewer buffers', async () => {
  const request = {
    kind: 'promote-key',
    table: table.oid,
    column: 'doc',
    path: ['number'],
    type: 'bigint',
  } as const;
  const { before, after } = await result(request);
  expect(before.node).toBe('Seq Scan');
  expect(after.node).toMatch(/Index/);
  expect(after.buffers).toBeLessThan(before.buffers / 4);
});

test('a covering index needs no visit to the table', async () => {
  const index = table.indexes.find(({ name }) => name === 'docs_small')?.oid ?? 0;
  const { before, after } = await result({
    ...{ kind: 'covering', table: table.oid, index, include: ['at'] },
    ...{ by: ['small'], output: ['at'] },
  });
  expect(after).toMatchObject({ node: 'Index Only Scan', heap_fetches: 0 });
  expect(after.buffers).toBeLessThan(before.buffers / 2);
});

test('what is not done says why', async () => {
  const order = ['id', 'at', 'small', 'flag', 'doc', 'body'];
  const request = { kind: 'column-order', table: table.oid, order } as const;
  const why = async (more: Partial<TrialOptions>) => (await tried(request, more)).why;
  expect(await why({ maxBytes: 1_000 })).toBe('its copies would take more than --max-bytes');
  expect(await why({ maxTime: 0 })).toBe('the time for trials is up');
  expect(await why({ temporary: false })).toBe('this role may not create temporary tables');
  expect((await tried({ ...request, order: ['id'] })).why).toMatch(/each column once/);
  const locker = await application({ url: db.url, applicationName: 'locker' });
  await locker.query('BEGIN; LOCK docs IN ACCESS EXCLUSIVE MODE');
  expect(await why({})).toBe('somebody has the table to himself');
  await locker.end();
});

const STATE = `
  SELECT (SELECT string_agg(c.oid || ' ' || c.relname || ' ' || c.reltuples || ' ' || c.relpages || ' ' || c.relallvisible, ',' ORDER BY c.oid)
            FROM pg_class c WHERE c.relname !~ '^pg_') AS relations,
         (SELECT count(*)::int FROM pg_class) AS count,
         (SELECT string_agg(s.xmin || ' ' || s.staattnum, ',' ORDER BY s.starelid, s.staattnum) FROM pg_statistic s WHERE s.starelid = 'docs'::regclass) AS statistics,
         (SELECT row(n_mod_since_analyze, last_analyze, n_live_tup, n_dead_tup)::text FROM pg_stat_all_tables WHERE relid = 'docs'::regclass) AS counters`;

test('nothing is left in the catalog, and no statistics of a table are others', async () => {
  const state = async () => (await db.client.query(STATE)).rows[0];
  const before = await state();
  const locks = await application({ url: db.url, applicationName: 'locks' });
  const order = ['id', 'at', 'small', 'flag', 'doc', 'body'];
  const trial = tried({ kind: 'column-order', table: table.oid, order });
  const seen = new Set<string>();
  let running = true;
  void trial.finally(() => {
    running = false;
  });
  while (running) {
    const { rows } = await locks.query(
      "SELECT mode FROM pg_locks WHERE relation = 'docs'::regclass AND pid <> pg_backend_pid()",
    );
    for (const { mode } of rows) seen.add(mode);
  }
  await locks.end();
  expect((await trial).status).toBe('done');
  expect([...seen].filter((mode) => mode !== 'AccessShareLock')).toEqual([]);
  expect(await state()).toEqual(before);
});
