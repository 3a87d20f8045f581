import { beforeAll, expect, test, vi } from 'vitest';
import { explainQuery } from '../../../src/operations/index.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE TABLE few AS SELECT i AS id, i % 50 AS kind FROM generate_series(1, 900) i;
    CREATE TABLE many AS SELECT i AS id, i % 900 AS few, i % 7 AS weight FROM generate_series(1, 120000) i;
    ALTER TABLE many ADD PRIMARY KEY (id);
    ALTER TABLE few ADD PRIMARY KEY (id);
    CREATE INDEX ON many (few);
    ANALYZE few, many`);
});

/** What the role's sessions are told that an index costs. */
async function loops(text: string, costs: { readonly [name: string]: string } = {}) {
  const name = new URL(db.url).pathname.slice(1);
  await db.client.query(`ALTER DATABASE ${name} RESET ALL`);
  for (const [setting, value] of Object.entries(costs)) {
    await db.client.query(`ALTER DATABASE ${name} SET ${setting} = ${value}`);
  }
  const report = await explainQuery(null, {
    ...{ url: db.url, text, file: 'q.sql', parameters: [], timeout: 30_000, minSize: 0 },
    budget: { seed: 1, maxTime: 30_000, maxBytes: 2 ** 28 },
  });
  return report.findings.filter(({ code }) => code === 'nested-loop');
}

const FREE = {
  ...{ random_page_cost: '0', cpu_index_tuple_cost: '0', cpu_operator_cost: '0' },
  ...{ seq_page_cost: '100', max_parallel_workers_per_gather: '0' },
};

test('a nested loop is told where another join is faster, by how much', async () => {
  const [found] = await loops(
    'SELECT count(*) FROM many a JOIN many b ON b.id = (a.id * 7919) % 120000',
    FREE,
  );
  expect(found).toMatchObject({ verdict: 'found', severity: 'warning', unanswered: null });
  expect(found?.gain?.how).toBe('measured');
  expect(found?.gain?.after).toBeLessThan((found?.gain?.before ?? 0) * 0.81);
});

test('what was asked is answered: nothing where the loop does best', async () => {
  expect(
    await loops('SELECT count(*) FROM few JOIN many ON many.few > few.id + 700 AND few.kind < 9'),
  ).toEqual([]);
});
