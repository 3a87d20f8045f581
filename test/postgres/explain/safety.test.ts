import { beforeAll, expect, test, vi } from 'vitest';
import { type Explained, explainStatement } from '../../../src/postgres/explain/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { MAY_RUN, NOT_PLANNED, PLANNED_ONLY } from './judged.ts';
import { REACHABLE } from './reachable.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let db: TestDatabase;
let before: unknown;

beforeAll(async () => {
  db = await freshDatabase();
  await db.client.query(REACHABLE);
  // As an application has it.
  await db.client.query(
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = public, app', current_database()); END $$`,
  );
  before = await state();
});

async function explained(text: string, parameters: readonly string[] = []): Promise<Explained> {
  const client = await connect({ url: db.url, applicationName: 'dbopt explain' });
  try {
    return await explainStatement(client, text, { parameters, timeout: 10_000, ofOthers: false });
  } finally {
    await client.end();
  }
}

test.each(PLANNED_ONLY)('planned only: %s', async (statement, because) => {
  const { how, plan, because: told } = await explained(statement);
  expect({ how, told: told.join('; ') }).toEqual({
    how: 'planned',
    told: expect.stringMatching(because),
  });
  expect(JSON.stringify(plan)).not.toContain('Actual Rows');
});

test.each(NOT_PLANNED)('not even planned: %s', async (statement, because) => {
  const { how, plan, because: told } = await explained(statement);
  expect({ how, plan }).toEqual({ how: 'nothing', plan: null });
  expect(told.join('; ')).toMatch(because);
});

test.each(MAY_RUN)('run: %s', async (statement) => {
  const { how, because, plan } = await explained(statement);
  expect({ how, because }).toEqual({ how: 'run', because: [] });
  expect(JSON.stringify(plan)).toContain('Actual Rows');
});

test('none of them has done anything', async () => {
  expect(await state()).toEqual(before);
});

async function state() {
  const { rows } = await db.client.query(`
    SELECT (SELECT count(*) FROM items) AS items, (SELECT sum(price) FROM items) AS price, (SELECT count(*) FROM app.log) AS log,
           (SELECT last_value FROM seq) AS seq, (SELECT is_called FROM seq) AS called, (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS locks,
           (SELECT count(*) FROM pg_class) AS classes, (SELECT count(*) FROM pg_largeobject_metadata) AS lo`);
  return rows;
}
