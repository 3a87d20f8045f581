import { beforeAll, expect, test, vi } from 'vitest';
import { statisticsProposal } from '../../../src/explain/proposals/index.ts';
import type { Proposal, StatisticsQuestion } from '../../../src/model/index.ts';
import { readStatementTables, tryStatistics } from '../../../src/postgres/explain/index.ts';
import { loadParser, parseStatement } from '../../../src/postgres/index.ts';
import { readOffered } from '../../../src/postgres/observe/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE TABLE t AS SELECT i % 1000 AS city, (i % 1000) / 20 AS country, i % 37 AS other,
        CASE WHEN i % 10 < 9 THEN 1 ELSE i % 5 END AS skewed, CASE WHEN i % 10 < 9 THEN 1 ELSE 2 + i % 3 END AS also,
        CASE WHEN i % 2 = 0 THEN NULL ELSE i % 20 END AS holed, CASE WHEN i % 2 = 0 THEN NULL ELSE (i % 20) / 4 END AS holes,
        i % 2 AS flag, 1 - i % 2 AS opposite,
        jsonb_build_object('device', 'd' || i % 200, 'kind', 'k' || (i % 200) / 10) AS doc
      FROM generate_series(1, 40000) i;
    ANALYZE t`);
});

async function tried(
  elements: readonly string[],
  of: StatisticsQuestion['of'] = 'where',
): Promise<Proposal | null> {
  await loadParser();
  const parsed = parseStatement('SELECT 1 FROM t');
  const client = await connect({ url: db.url, applicationName: 'dbopt trial' });
  try {
    const [table] = parsed.ok
      ? await readStatementTables(client, parsed.statement, ['pg_catalog', 'public'])
      : [];
    if (table === undefined) throw new Error('no table');
    const question: StatisticsQuestion = {
      ...{ table, of },
      elements: elements.map((sql) => ({ sql, column: sql.startsWith('(') ? null : sql })),
    };
    const budget = { seed: 3, maxTime: 60_000, maxBytes: 2 ** 30 };
    return statisticsProposal(
      await tryStatistics(client, await readOffered(client), question, budget),
      table,
      new Set(),
    );
  } finally {
    await client.end();
  }
}

const kindsOf = (proposal: Proposal | null): unknown =>
  proposal?.edits.find(({ field }) => field === 'kinds')?.to ?? null;

test.each([
  ['a list of what there is, where one column follows from another', ['holed', 'holes'], ['mcv']],
  ['contradictory columns', ['flag', 'opposite'], ['mcv']],
  ['expressions on JSON', ["(doc ->> 'device')", "(doc ->> 'kind')"], ['mcv']],
  ['columns that have nothing to do with each other', ['other', 'flag'], null],
])('%s: %j', async (_, elements, kinds) => {
  const proposal = await tried(elements);
  expect(kindsOf(proposal)).toEqual(kinds);
});

test('what was tried and lost is told, with why', async () => {
  const proposal = await tried(['city', 'country']);
  const lost = proposal?.tried.find(({ what }) => what === 'dependencies');
  expect(lost?.result).toMatch(/times worse/);
});

test('groups: ndistinct', async () => {
  const proposal = await tried(['city', 'country', 'flag'], 'groups');
  expect(kindsOf(proposal)).toEqual(['ndistinct']);
  expect(await tried(['other', 'flag'], 'groups')).toBe(null);
});

test('nothing of it stays', async () => {
  const before = await state();
  await tried(['city', 'country']);
  expect(await state()).toEqual(before);
});

async function state() {
  await db.client.query('SELECT pg_stat_force_next_flush()');
  const { rows } = await db.client.query(`
    SELECT n_mod_since_analyze, last_analyze, analyze_count, c.reltuples, c.relpages,
           (SELECT md5(string_agg(s::text, '' ORDER BY s.attname)) FROM pg_stats s WHERE tablename = 't') AS stats,
           (SELECT count(*) FROM pg_statistic_ext) AS extended, (SELECT count(*) FROM pg_class) AS classes
      FROM pg_stat_user_tables u JOIN pg_class c ON c.oid = u.relid WHERE u.relname = 't'`);
  return rows;
}
