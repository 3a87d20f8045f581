import { beforeAll, expect, test, vi } from 'vitest';
import { statisticsProposal } from '../../../src/explain/proposals/index.ts';
import type { Proposal, StatisticsQuestion } from '../../../src/model/index.ts';
import { readStatementTables, tryStatistics } from '../../../src/postgres/explain/index.ts';
import { crossedOf, valuesOf } from '../../../src/postgres/explain/trial/values.ts';
import { loadParser, parseStatement, sql, trusted } from '../../../src/postgres/index.ts';
import { readOffered } from '../../../src/postgres/observe/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { COLUMN_SETS, TABLE } from './column-sets.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SEED = 3;

let db: TestDatabase;
let columns: readonly string[];

beforeAll(async () => {
  db = await freshDatabase();
  await db.client.query(TABLE);
  const { rows } = await db.client.query(
    "SELECT attname AS name FROM pg_attribute WHERE attrelid = 't'::regclass AND attnum > 0 ORDER BY attnum",
  );
  columns = rows.map(({ name }) => String(name));
});

/** Columns that elements name, as a trial takes them: one too many does no harm. */
const columnsOf = (elements: readonly string[]): string =>
  columns.filter((name) => elements.some((one) => one.includes(name))).join(', ');

async function tried(elements: readonly string[]): Promise<Proposal | null> {
  await loadParser();
  const parsed = parseStatement('SELECT 1 FROM t');
  const client = await connect({ url: db.url, applicationName: 'dbopt trial' });
  try {
    const [table] = parsed.ok
      ? await readStatementTables(client, parsed.statement, ['pg_catalog', 'public'])
      : [];
    if (table === undefined) throw new Error('no table');
    const question: StatisticsQuestion = {
      ...{ table, of: 'where' },
      elements: elements.map((one) => ({ sql: one, column: one.startsWith('(') ? null : one })),
    };
    const budget = { seed: SEED, maxTime: 60_000, maxBytes: 2 ** 30 };
    const offered = await readOffered(client);
    return statisticsProposal(
      await tryStatistics(client, offered, question, budget),
      table,
      new Set(),
    );
  } finally {
    await client.end();
  }
}

type Values = readonly string[];
const keyOf = (values: Values): string => JSON.stringify(values);

/** What a trial by the same seed asks for: it draws from a copy of the columns that its elements name. */
async function seenBy(elements: readonly string[]): Promise<ReadonlySet<string>> {
  const { client } = db;
  await client.query('BEGIN');
  try {
    await client.query(
      `CREATE TEMP TABLE seen ON COMMIT DROP AS SELECT ${columnsOf(elements)} FROM t`,
    );
    const data = await valuesOf(
      sql`seen`,
      elements.map((one) => trusted(one)),
      { client, seed: SEED },
    );
    return new Set([...data, ...crossedOf(data)].map(keyOf));
  } finally {
    await client.query('ROLLBACK');
  }
}

interface Asked {
  readonly values: Values;
  readonly rows: number;
}

const MOST = 150;

/** Values that no trial saw, and how many rows have them: those that there are, and those of different rows. Of columns
 *  with few values all of them. */
async function unseen(elements: readonly string[]) {
  const list = elements.map((one, at) => `${one}::text AS v${at}`).join(', ');
  const { rows } = await db.client.query(
    `SELECT * FROM (SELECT ${list}, count(*)::int AS rows FROM t WHERE ${elements.map((one) => `${one} IS NOT NULL`).join(' AND ')}
      GROUP BY ${elements.map((_, at) => at + 1).join(', ')}) AS g ORDER BY md5(g::text)`,
  );
  const there: readonly Asked[] = rows.map((row) => ({
    values: elements.map((_, at) => String(row[`v${at}`])),
    rows: Number(row.rows),
  }));
  const known = new Map(there.map(({ values, rows: count }) => [keyOf(values), count]));
  const crossed = new Map(
    there.map(({ values }, at) => {
      const other = values.map((_, e) => there[(at + 3 * e) % there.length]?.values[e] ?? '');
      return [keyOf(other), { values: other, rows: known.get(keyOf(other)) ?? 0 }];
    }),
  );
  const seen = await seenBy(elements);
  const others = (all: readonly Asked[]) => {
    const found = all.filter(({ values }) => !seen.has(keyOf(values)));
    return (found.length < 10 ? all : found).slice(0, MOST);
  };
  return { data: others(there), crossed: others([...crossed.values()]) };
}

/** How many times each estimate is off. */
async function errorsOf(elements: readonly string[], asked: readonly Asked[]) {
  const texts = asked.map(({ values }) => {
    const where = values.map((value, at) => `${elements[at]} = '${value}'`).join(' AND ');
    return `EXPLAIN (FORMAT JSON) SELECT 1 FROM t WHERE ${where}`;
  });
  const answer: unknown = await db.client.query(texts.join('; '));
  const answers = Array.isArray(answer) ? answer : [answer];
  return asked.map(({ rows }, at) => {
    const planned = Math.max(1, answers[at].rows[0]['QUERY PLAN'][0].Plan['Plan Rows']);
    return Math.max(planned, rows, 1) / Math.min(planned, Math.max(rows, 1));
  });
}

const median = (all: readonly number[]) =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

test.each(COLUMN_SETS)('$about: $elements', async ({ elements, found }) => {
  const proposal = await tried(elements);
  const to = (name: string) => proposal?.edits.find(({ field }) => field === name)?.to;
  const { data, crossed } = await unseen(elements);
  const before = await errorsOf(elements, [...data, ...crossed]);
  const usual = median(before.slice(0, data.length));
  const said = [
    proposal?.title,
    ...(proposal?.tried ?? []).map(({ what, result }) => `${what}: ${result}`),
  ];
  expect(proposal?.verdict === 'found', said.join('\n')).toBe(found);
  if (!found) {
    // Where the estimates are wrong and nothing helps, that is said.
    if (usual >= 2) expect(proposal).toMatchObject({ verdict: 'cannot-tell', edits: [] });
    return;
  }
  await db.client.query(`CREATE STATISTICS s (${to('kinds')}) ON ${elements.join(', ')} FROM t`);
  if (to('target') !== undefined) {
    await db.client.query(`ALTER STATISTICS s SET STATISTICS ${to('target')}`);
  }
  await db.client.query(`ANALYZE t (${columnsOf(elements)})`);
  const after = await errorsOf(elements, [...data, ...crossed]);
  await db.client.query('DROP STATISTICS s');
  expect(median(after.slice(0, data.length))).toBeLessThan(usual);
  expect(Math.max(...after.map((error, at) => error / (before[at] ?? 1)))).toBeLessThanOrEqual(2);
});
