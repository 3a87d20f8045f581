import { beforeAll, expect, test, vi } from 'vitest';
import { readPlan } from '../../../src/explain/index.ts';
import type { Proposal } from '../../../src/model/index.ts';
import { propose } from '../../../src/operations/explain/propose.ts';
import { explainStatement, readStatementTables } from '../../../src/postgres/explain/index.ts';
import { parseStatement } from '../../../src/postgres/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE TABLE places AS SELECT i AS id, i % 1000 AS city, (i % 1000) / 20 AS country, i % 37 AS other, repeat('x', 50) AS note FROM generate_series(1, 60000) i;
    ALTER TABLE places ADD PRIMARY KEY (id);
    CREATE TABLE fresh (id int, kind int) WITH (autovacuum_enabled = off);
    INSERT INTO fresh SELECT i, i FROM generate_series(1, 5000) i`);
  // What the transaction of an ANALYZE has written itself counts as changed after it.
  await db.client.query('SELECT pg_stat_force_next_flush()');
  await db.client.query('ANALYZE places');
});

async function proposed(text: string, minSize = 0): Promise<readonly Proposal[]> {
  const open = () => connect({ url: db.url, applicationName: 'dbopt explain' });
  const [first, second] = [await open(), await open()];
  try {
    const options = { parameters: [], timeout: 20_000, ofOthers: false };
    const { plan, how, path } = await explainStatement(first, text, options);
    const parsed = parseStatement(text);
    if (!parsed.ok) throw new Error(parsed.message);
    const tree = parsed.statement;
    const tables = await readStatementTables(second, tree, path);
    const budget = { seed: 1, maxTime: 60_000, maxBytes: 2 ** 30 };
    const read = plan === null ? null : readPlan(JSON.stringify(plan), 'q.sql');
    const facts = { text, file: 'q.sql', tree, tables };
    const asked = { parameters: [], budget, minSize, ofOthers: false };
    return (await propose(second, facts, { plan: read, how }, asked)).proposals;
  } finally {
    await first.end();
    await second.end();
  }
}

const codes = (all: readonly Proposal[]) => all.map(({ code, verdict }) => `${code} ${verdict}`);

test('columns that belong together, and an index', async () => {
  const all = await proposed('SELECT * FROM places WHERE city = 420 AND country = 21');
  expect(codes(all)).toEqual(['extended-statistics found', 'add-index found']);
  expect(all[0]?.edits).toContainEqual(
    expect.objectContaining({
      address: 'statistics.public.places_city_country_stats',
      field: 'on',
      to: ['city', 'country'],
    }),
  );
  expect(all[1]?.edits).toEqual([
    expect.objectContaining({ address: 'index.public.places_city_idx', field: 'on', to: ['city'] }),
  ]);
  expect(all.every(({ severity }) => severity === 'warning')).toBe(true);
});

test('of what is small only for information', async () => {
  const all = await proposed('SELECT * FROM places WHERE city = 420 AND country = 21', 2 ** 40);
  expect(all.map(({ severity }) => severity)).toEqual(['info', 'info']);
});

test('of a range it is said that no statistics of several columns tell of it', async () => {
  const all = await proposed('SELECT * FROM places WHERE city < 20 AND country = 0');
  expect(all[0]).toMatchObject({
    ...{ code: 'extended-statistics', verdict: 'cannot-tell', severity: 'info', edits: [] },
    title: expect.stringContaining('tell of equality alone'),
  });
  expect(codes(await proposed('SELECT * FROM places WHERE city < 20 AND other = 5'))).not.toContain(
    'extended-statistics cannot-tell',
  );
});

test('a table that was never analysed comes first', async () => {
  const [first] = await proposed('SELECT * FROM fresh WHERE kind < 4000');
  expect(first).toMatchObject({
    code: 'stale-statistics',
    action: { run: 'ANALYZE public.fresh;' },
  });
});

test.each([
  'SELECT * FROM places WHERE id = 77',
  'SELECT count(*) FROM places',
  'SELECT 1',
  'UPDATE places SET other = 1 WHERE id = 7',
  'SELECT * FROM places WHERE other > 3',
])('nothing for %s', async (text) => {
  expect(codes(await proposed(text))).toEqual([]);
});
