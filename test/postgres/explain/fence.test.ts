import { beforeAll, expect, test, vi } from 'vitest';
import { fenceProposal, fenceQuestions } from '../../../src/explain/proposals/index.ts';
import { levelsOf } from '../../../src/explain/rules/index.ts';
import type { Proposal } from '../../../src/model/index.ts';
import { readStatementTables, tryWithoutFence } from '../../../src/postgres/explain/index.ts';
import { loadParser, parseStatement } from '../../../src/postgres/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

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
      { text, statement, tables, parameters },
      question,
      budget,
    );
    return fenceProposal(trial, table);
  } finally {
    await client.end();
  }
}

test.each([
  ['WITH a AS MATERIALIZED (SELECT * FROM t) SELECT * FROM a WHERE id = 77'],
  [
    'WITH a AS MATERIALIZED (SELECT id, kind FROM t WHERE x <> 0) SELECT count(*) FROM a WHERE kind = 5',
  ],
  [
    "WITH a AS MATERIALIZED (SELECT id, name AS called FROM t) SELECT id FROM a WHERE a.called = 'n5';",
  ],
  [
    'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT u.id FROM u JOIN a ON a.id = u.id WHERE u.id = 3',
  ],
  [
    'WITH a AS materialized (SELECT * FROM t WHERE n > 5) SELECT sum(n) FROM a WHERE id BETWEEN 10 AND 20 -- so',
  ],
  [
    'WITH "ü a" AS  MATERIALIZED ( SELECT * FROM t) SELECT \'é\', id FROM "ü a" WHERE id IN (1, 2, 3)',
  ],
  [
    'WITH a AS MATERIALIZED (SELECT kind, max(id) AS m FROM t GROUP BY kind) SELECT * FROM a WHERE kind = 3',
  ],
])('proposed, and the same rows come: %s', async (text) => {
  expect(await tried(text)).toMatchObject({ code: 'drop-fence', gain: { how: 'measured' } });
});

test('with values of its parameters', async () => {
  const text = 'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT * FROM a WHERE id = $1';
  expect(await tried(text, ['77'])).toMatchObject({ code: 'drop-fence' });
  expect(await tried(text, [])).toBe(null);
});

test.each([
  ['no fence', 'WITH a AS (SELECT * FROM t) SELECT * FROM a WHERE id = 77'],
  [
    'read twice',
    'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT * FROM a x JOIN a y USING (id) WHERE x.id = 7',
  ],
  [
    'volatile',
    'WITH a AS MATERIALIZED (SELECT id, random() AS r FROM t) SELECT id FROM a WHERE id = 7',
  ],
  [
    'volatile in WHERE',
    'WITH a AS MATERIALIZED (SELECT id FROM t WHERE random() < 2) SELECT id FROM a WHERE id = 7',
  ],
  [
    'writes',
    'WITH a AS MATERIALIZED (UPDATE u SET kind = 1 RETURNING id) SELECT id FROM a WHERE id = 7',
  ],
  [
    'recursion',
    'WITH RECURSIVE a AS MATERIALIZED (SELECT 1 AS id UNION ALL SELECT id + 1 FROM a WHERE id < 9) SELECT * FROM a WHERE id = 7',
  ],
  [
    'RECURSIVE at all',
    'WITH RECURSIVE a AS MATERIALIZED (SELECT * FROM t) SELECT * FROM a WHERE id = 7',
  ],
  [
    'a leaky function',
    'WITH a AS MATERIALIZED (SELECT * FROM t WHERE kind = 5) SELECT id FROM a WHERE leaky(id)',
  ],
  [
    'a stable one',
    'WITH a AS MATERIALIZED (SELECT * FROM t WHERE kind = 5) SELECT id FROM a WHERE leaky_stable(id)',
  ],
  [
    'division by zero behind it',
    'WITH a AS MATERIALIZED (SELECT * FROM t WHERE x <> 0) SELECT id FROM a WHERE 10 / x > 2',
  ],
  [
    'division in its output',
    'WITH a AS MATERIALIZED (SELECT id, 10 / x AS q FROM t WHERE x <> 0) SELECT id FROM a WHERE q > 2',
  ],
  [
    'a cast behind it',
    "WITH a AS MATERIALIZED (SELECT * FROM t WHERE name = 'n5') SELECT id FROM a WHERE substr(name, 2)::int = 5",
  ],
  ['LIMIT', 'WITH a AS MATERIALIZED (SELECT * FROM t LIMIT 10) SELECT id FROM a WHERE id = 7'],
  [
    'LIMIT outside',
    'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT id FROM a WHERE kind = 7 LIMIT 3',
  ],
  ['OFFSET 0', 'WITH a AS MATERIALIZED (SELECT * FROM t OFFSET 0) SELECT id FROM a WHERE id = 7'],
  [
    'FOR UPDATE',
    'WITH a AS MATERIALIZED (SELECT * FROM t FOR UPDATE) SELECT id FROM a WHERE id = 7',
  ],
  [
    'an order that leaks out',
    'WITH a AS MATERIALIZED (SELECT * FROM t ORDER BY name) SELECT id FROM a WHERE kind = 7',
  ],
  [
    'an order that is aggregated',
    'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT array_agg(name) FROM a WHERE kind = 7',
  ],
  [
    'DISTINCT ON',
    'WITH a AS MATERIALIZED (SELECT DISTINCT ON (kind) * FROM t) SELECT id FROM a WHERE id = 7',
  ],
  [
    'a window',
    'WITH a AS MATERIALIZED (SELECT id, row_number() OVER () AS r FROM t) SELECT id FROM a WHERE id = 7',
  ],
  [
    'TABLESAMPLE',
    'WITH a AS MATERIALIZED (SELECT * FROM t TABLESAMPLE SYSTEM (50)) SELECT id FROM a WHERE id = 7',
  ],
  ['a view', 'WITH a AS MATERIALIZED (SELECT * FROM v) SELECT id FROM a WHERE id = 7'],
  [
    'a function that makes rows',
    'WITH a AS MATERIALIZED (SELECT id, generate_series(1, 2) AS g FROM t) SELECT id FROM a WHERE id = 7',
  ],
  [
    'an operator that is not leakproof',
    'WITH a AS MATERIALIZED (SELECT * FROM t WHERE kind = 5) SELECT id FROM a WHERE n = 5',
  ],
  [
    'a subquery in the condition',
    'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT id FROM a WHERE id = (SELECT max(id) FROM u)',
  ],
  [
    'UNION',
    'WITH a AS MATERIALIZED (SELECT id FROM t UNION SELECT id FROM u) SELECT id FROM a WHERE id = 7',
  ],
  ['nothing moves', 'WITH a AS MATERIALIZED (SELECT * FROM t) SELECT count(*) FROM a'],
  ['no gain', 'WITH a AS MATERIALIZED (SELECT * FROM u) SELECT * FROM a WHERE kind >= 0'],
  [
    'only words',
    "SELECT 'WITH a AS MATERIALIZED (SELECT 1)' /* WITH a AS MATERIALIZED */ FROM t WHERE id = 7",
  ],
])('left alone: %s', async (_, text) => {
  expect(await tried(text)).toBe(null);
});
