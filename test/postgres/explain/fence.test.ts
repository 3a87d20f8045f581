import { beforeAll, expect, test, vi } from 'vitest';
import { fenceProposal, fenceQuestions } from '../../../src/explain/proposals/index.ts';
import { levelsOf } from '../../../src/explain/rules/index.ts';
import type { Proposal } from '../../../src/model/index.ts';
import { readStatementTables, tryWithoutFence } from '../../../src/postgres/explain/index.ts';
import { loadParser, parseStatement } from '../../../src/postgres/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { KEPT, OPEN } from './fences.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE TABLE t AS SELECT i AS id, i % 1000 AS kind, 'n' || i AS name, i % 7 - 3 AS x, NULLIF(i % 9, 0) AS maybe, i::numeric AS n
      FROM generate_series(1, 100000) i;
    ALTER TABLE t ADD PRIMARY KEY (id); CREATE INDEX ON t (kind); CREATE INDEX ON t (name);
    CREATE TABLE u AS SELECT i AS id, i % 50 AS kind FROM generate_series(1, 2000) i; ALTER TABLE u ADD PRIMARY KEY (id);
    CREATE FUNCTION leaky(int) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS $$ BEGIN RAISE NOTICE '%', $1; RETURN true; END $$;
    CREATE FUNCTION leaky_stable(int) RETURNS boolean LANGUAGE plpgsql STABLE COST 0.0001 AS $$ BEGIN RETURN true; END $$;
    CREATE VIEW v AS SELECT * FROM t;
    ANALYZE t, u`);
});

async function tried(text: string, parameters: readonly string[] = []): Promise<Proposal | null> {
  if (!text.includes('$1')) await db.client.query(`EXPLAIN ${text}`);
  await loadParser();
  const parsed = parseStatement(text);
  if (!parsed.ok) throw new Error(parsed.message);
  const { statement } = parsed;
  const client = await connect({ url: db.url, applicationName: 'dbopt trial' });
  try {
    const tables = await readStatementTables(client, statement, ['pg_catalog', 'public']);
    const facts = { text, file: 'q.sql', tree: statement, tables };
    const [question] = fenceQuestions(facts, levelsOf(statement, tables));
    const [table] = tables;
    if (question === undefined || table === undefined) return null;
    const budget = { seed: 1, maxTime: 20_000, maxBytes: 2 ** 30 };
    const trial = await tryWithoutFence(
      client,
      { text, statement, tables, parameters, ofOthers: false },
      question,
      budget,
    );
    return fenceProposal(trial, table);
  } finally {
    await client.end();
  }
}

test.each(OPEN)('proposed, and the same rows come: %s', async (text) => {
  expect(await tried(text)).toMatchObject({ code: 'drop-fence', gain: { how: 'measured' } });
});

test('with values of its parameters', async () => {
  const text = 'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT * FROM a WHERE id = $1';
  expect(await tried(text, ['77'])).toMatchObject({ code: 'drop-fence' });
  expect(await tried(text, [])).toBe(null);
});

test.each(KEPT)('left alone: %s', async (_, text) => {
  expect(await tried(text)).toBe(null);
});
