import { beforeAll, expect, test } from 'vitest';
import { diagnose, readPlan } from '../../src/explain/index.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { explainText } from '../support/explain/run.ts';
import { SCENARIOS, SHOP } from './scenarios.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase(undefined, { needs: ['sessions'] });
  // VACUUM marks no page whose commit is not on disk yet.
  await database.client.query('SET synchronous_commit = on');
  await database.client.query(SHOP);
  await database.client.query('VACUUM ANALYZE orders');
  await database.client.query('ANALYZE');
  await database.client.query('SET jit = off');
  await database.client.query('SET max_parallel_workers_per_gather = 0');
}, 120_000);

test.each(SCENARIOS)('$name', { timeout: 60_000 }, async (scenario) => {
  // Once before: what is read for the first time is not in shared buffers.
  await explainText(database.client, scenario, 'json', 'ANALYZE');
  for (const format of ['json', 'text', 'yaml', 'xml'] as const) {
    const text = await explainText(database.client, scenario, format, 'ANALYZE, BUFFERS, VERBOSE');
    const codes = new Set(diagnose(readPlan(text)).map(({ code }) => code));
    for (const code of scenario.finds) expect([...codes], `${format}\n${text}`).toContain(code);
    const wrong = [...codes].filter((code) =>
      scenario.not === null ? !scenario.finds.includes(code) : scenario.not.includes(code),
    );
    expect(wrong, `${format}\n${text}`).toEqual([]);
  }
});

test('a wrong estimate is told once, where it begins, and what follows from it stands under it', async () => {
  const sql =
    'SELECT count(*) FROM orders o JOIN bands b ON b.low < o.customer WHERE country = 3 AND city = 3';
  const settings = { enable_hashjoin: 'off', enable_mergejoin: 'off' };
  const text = await explainText(database.client, { sql, settings }, 'text', 'ANALYZE, VERBOSE');
  const plan = readPlan(text);
  const found = diagnose(plan).filter(({ code }) => code === 'misestimate');
  expect(found.map(({ address }) => address)).toEqual(['table.public.orders']);
  expect(plan.nodes[found[0]?.node ?? 0]?.type).toBe('Seq Scan');
  const loop = diagnose(plan).find(({ code }) => code === 'nested-loop');
  expect(loop?.under).toEqual({ code: 'misestimate', address: 'table.public.orders' });
});
