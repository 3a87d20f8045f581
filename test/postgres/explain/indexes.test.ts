import { beforeAll, expect, test, vi } from 'vitest';
import {
  includeCandidates,
  indexCandidates,
  indexProposal,
  wantedOf,
} from '../../../src/explain/proposals/index.ts';
import { levelsOf } from '../../../src/explain/rules/index.ts';
import type { IndexTrial, Proposal } from '../../../src/model/index.ts';
import { readStatementTables, tryIndexes } from '../../../src/postgres/explain/index.ts';
import { loadParser, parseStatement } from '../../../src/postgres/index.ts';
import { readOffered } from '../../../src/postgres/observe/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const TABLES = `
CREATE SCHEMA s;
CREATE TABLE s.events (id bigint PRIMARY KEY, kind int, user_id int, at timestamptz NOT NULL, doc jsonb, note text);
INSERT INTO s.events SELECT i, i % 5, i % 20000, now() - i * interval '1 s', jsonb_build_object('k', 'v' || i % 3000), repeat('n', 60) FROM generate_series(1, 60000) i;
CREATE TABLE s.users (id int PRIMARY KEY, email text, country int);
INSERT INTO s.users SELECT i, 'u' || i, i % 100 FROM generate_series(1, 20000) i;
CREATE INDEX users_country ON s.users (country);
CREATE TABLE s.jobs (id int PRIMARY KEY, done boolean NOT NULL, owner int, at timestamptz, failed_at timestamptz, note text);
INSERT INTO s.jobs SELECT i, i % 400 <> 7, i % 3000, now() - (i * 7919 % 60000) * interval '1 s', CASE WHEN i % 500 = 0 THEN now() END, repeat('j', 60) FROM generate_series(1, 60000) i;
CREATE TABLE s.log (id int PRIMARY KEY, at timestamptz NOT NULL, other timestamptz NOT NULL, line text);
ALTER TABLE s.log ALTER line SET STORAGE PLAIN;
INSERT INTO s.log SELECT i, now() - i * interval '1 s', now() - (i * 7919 % 36000) * interval '1 s', repeat('l', 1900) FROM generate_series(1, 36000) i;
VACUUM ANALYZE s.jobs; VACUUM ANALYZE s.log;
VACUUM ANALYZE s.events; VACUUM ANALYZE s.users;`;

let db: TestDatabase;

beforeAll(async () => {
  db = await filled(await freshDatabase());
});

async function filled(made: TestDatabase): Promise<TestDatabase> {
  for (const one of TABLES.split(';')) await made.client.query(one);
  return made;
}

interface Tried {
  readonly proposal: Proposal | null;
  readonly trial: IndexTrial;
}

async function tried(
  text: string,
  { on = db, candidates = indexCandidates, parameters = [] as readonly string[] } = {},
): Promise<Tried> {
  await loadParser();
  const parsed = parseStatement(text);
  if (!parsed.ok) throw new Error(parsed.message);
  const statement = parsed.statement;
  const client = await connect({ url: on.url, applicationName: 'dbopt trial' });
  try {
    const path = ['pg_catalog', 'public', 's'];
    const tables = await readStatementTables(client, statement, path);
    const wanted = wantedOf(levelsOf(statement, tables));
    const asked = { text, statement, tables, parameters, ofOthers: false };
    const budget = { seed: 1, maxTime: 60_000, maxBytes: 2 ** 30 };
    const trial = await tryIndexes(
      client,
      await readOffered(client),
      asked,
      candidates(wanted),
      budget,
    );
    return { trial, proposal: indexProposal(trial, tables, new Set()) };
  } finally {
    await client.end();
  }
}

const onOf = (proposal: Proposal | null): unknown =>
  proposal?.edits.find(({ field }) => field === 'on')?.to ?? null;

const STATEMENTS: readonly (readonly [text: string, on: readonly string[] | null])[] = [
  ['SELECT * FROM s.events WHERE user_id = 77', ['user_id']],
  ['SELECT * FROM s.events e WHERE e.user_id = 77 AND e.kind = 2', ['user_id']],
  ["SELECT * FROM s.events WHERE doc ->> 'k' = 'v5'", ["(doc ->> 'k')"]],
  ['SELECT * FROM s.events ORDER BY at DESC LIMIT 10', ['at DESC']],
  [
    'SELECT u.email, e.note FROM s.users u JOIN s.events e ON e.user_id = u.id WHERE u.id = 5',
    ['user_id'],
  ],
  ['SELECT * FROM s.events WHERE kind = 3', null],
  ['SELECT count(*) FROM s.events', null],
  ['SELECT * FROM s.events WHERE id = 3', null],
  ['SELECT * FROM s.users WHERE country = 3', null],
];

test.each(STATEMENTS)('on copies: %s', async (text, on) => {
  const { proposal, trial } = await tried(text);
  expect(trial.why).toBe(null);
  expect(onOf(proposal)).toEqual(on);
  if (on !== null) expect(proposal?.gain?.how).toBe('measured');
});

const fieldOf = (proposal: Proposal | null, field: string) =>
  proposal?.edits.find((edit) => edit.field === field)?.to ?? null;

/** Which indexes are proposed by how they are: on what, of which rows, by which method. */
const SPECIAL: readonly (readonly [
  string,
  readonly string[] | null,
  string | null,
  string | null,
])[] = [
  ['SELECT * FROM s.jobs WHERE NOT done ORDER BY at LIMIT 20', ['at'], 'NOT done', null],
  [
    'SELECT * FROM s.jobs WHERE failed_at IS NOT NULL',
    ['failed_at'],
    'failed_at IS NOT NULL',
    null,
  ],
  ['SELECT * FROM s.jobs WHERE done AND owner = 70', ['owner'], null, null],
  ['SELECT * FROM s.jobs WHERE failed_at IS NULL AND owner = 70', ['owner'], null, null],
  ['SELECT * FROM s.jobs WHERE done', null, null, null],
  [
    "SELECT count(line) FROM s.log WHERE at BETWEEN now() - interval '600 s' AND now() - interval '60 s'",
    ['at'],
    null,
    'brin',
  ],
  [
    "SELECT count(line) FROM s.log WHERE other BETWEEN now() - interval '600 s' AND now() - interval '560 s'",
    ['other'],
    null,
    null,
  ],
];

test.each(SPECIAL)('on copies, of some rows or by ranges: %s', async (text, on, where, using) => {
  const { proposal, trial } = await tried(text);
  expect(trial.why).toBe(null);
  const said = proposal?.title;
  expect([onOf(proposal), fieldOf(proposal, 'where'), fieldOf(proposal, 'using')], said).toEqual([
    ...[on, where, using],
  ]);
});

test('what was tried and lost is told', async () => {
  const { proposal } = await tried('SELECT * FROM s.events WHERE user_id = 77 AND kind = 2');
  expect(proposal?.tried.map(({ what }) => what)).toContain('index on s.events (kind)');
  expect(proposal?.evidence.map(({ what }) => what)).toContain('of these HOT updates');
});

test('parameters by their values; without, the plan of copies tells nothing', async () => {
  const text = 'SELECT * FROM s.events WHERE user_id = $1';
  expect(onOf((await tried(text, { parameters: ['77'] })).proposal)).toEqual(['user_id']);
  const { proposal } = await tried(text);
  expect(proposal).toMatchObject({ verdict: 'cannot-tell', edits: [] });
});

test('nothing of it stays', async () => {
  const before = await state();
  await tried('SELECT * FROM s.events WHERE user_id = 77');
  expect(await state()).toEqual(before);
});

async function state() {
  await db.client.query('SELECT pg_stat_force_next_flush()');
  const { rows } = await db.client.query(`
    SELECT n_mod_since_analyze, last_analyze, analyze_count, c.reltuples, c.relpages,
           (SELECT md5(string_agg(s::text, '' ORDER BY s.attname)) FROM pg_stats s WHERE tablename = 'events') AS stats,
           (SELECT count(*) FROM pg_index) AS indexes, (SELECT count(*) FROM pg_class) AS classes
      FROM pg_stat_user_tables u JOIN pg_class c ON c.oid = u.relid WHERE u.relname = 'events'`);
  return rows;
}

test('with HypoPG: by cost, on the tables themselves, INCLUDE too', async (t) => {
  const on = await filled(await freshDatabase(t, { needs: ['hypopg'] }));
  await on.client.query('CREATE EXTENSION hypopg');
  for (const [text, keys] of STATEMENTS) {
    const { proposal, trial } = await tried(text, { on });
    expect({ text, why: trial.why, by: trial.by, on: onOf(proposal) }).toEqual({
      text,
      why: null,
      by: 'hypopg',
      on: keys,
    });
  }
  for (const [text, keys, where, using] of SPECIAL) {
    const { proposal } = await tried(text, { on });
    const is = [onOf(proposal), fieldOf(proposal, 'where'), fieldOf(proposal, 'using')];
    // The planner believes that a summary has many more pages looked at: by cost a B-tree is better.
    expect({ text, is }).toEqual({ text, is: [keys, where, null] });
    if (using !== null) {
      expect(proposal?.tried.map(({ what }) => what)).toContain(`index on s.log (at) by ${using}`);
    }
  }
  const generic = await tried('SELECT * FROM s.events WHERE user_id = $1', { on });
  expect(onOf(generic.proposal)).toEqual(['user_id']);
  await on.client.query('CREATE INDEX events_user ON s.events (user_id)');
  // As it is once all rows are old enough for VACUUM.
  await on.client.query("UPDATE pg_class SET relallvisible = relpages WHERE relname = 'events'");
  const text = 'SELECT user_id, sum(kind) FROM s.events WHERE user_id < 1000 GROUP BY user_id';
  const { proposal } = await tried(text, { on, candidates: includeCandidates });
  expect(proposal).toMatchObject({ code: 'include-column' });
  expect(proposal?.edits).toContainEqual(
    expect.objectContaining({ address: 'index.s.events_user', field: 'include', to: ['kind'] }),
  );
});
