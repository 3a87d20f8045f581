import { existsSync } from 'node:fs';
import { describe, expect, type TestContext, test, vi } from 'vitest';
import { indexCandidates, wantedOf } from '../../src/explain/proposals/index.ts';
import { levelsOf } from '../../src/explain/rules/index.ts';
import type { TrialRequest } from '../../src/model/index.ts';
import { takeSamples } from '../../src/operations/observe/sample/take.ts';
import {
  readStatementTables,
  tryIndexes,
  tryStatistics,
} from '../../src/postgres/explain/index.ts';
import { lit, loadParser, parseStatement, sql } from '../../src/postgres/index.ts';
import { cannotList, readOffered, runTrials } from '../../src/postgres/observe/index.ts';
import { connect as session } from '../../src/postgres/session/connect.ts';
import { connect } from '../support/connect.ts';
import { drift, plan } from '../support/dbopt.ts';
import { observeDatabase } from '../support/observe/scene.ts';
import { roleUrl } from '../support/plan-role.ts';
import { canary, WRITER } from './hostile/canary.ts';

vi.setConfig({ testTimeout: 240_000 });

const PASSWORD = 'for tests only';
const PLANNER = 'dbopt_test_looker';

/** A database with tables of somebody else's, whose function leaves a file where it runs as anybody but him: a
 *  transaction that only reads may write one too. */
async function scene(t: TestContext, tables: string) {
  const it = await canary(t);
  const proof = `/tmp/dbopt-look-${Math.random().toString(36).slice(2)}`;
  await it.client.query(`ALTER ROLE ${WRITER} LOGIN PASSWORD '${PASSWORD}'`);
  const file = lit(proof).text;
  await it.asWriter(`
    CREATE FUNCTION app.burn(anyelement) RETURNS anyelement LANGUAGE plpgsql IMMUTABLE AS $burn$
    BEGIN
      IF current_user <> '${WRITER}' THEN EXECUTE 'COPY (SELECT current_user) TO ' || quote_literal(${file}); END IF;
      RETURN $1;
    END $burn$;
    CREATE FUNCTION app.burns(anyelement) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM app.burn($1); RETURN true; END';
    ${tables}`);
  const own = new URL(it.url);
  own.username = WRITER;
  own.password = PASSWORD;
  return { ...it, own: own.href, burnt: () => existsSync(proof) };
}

/** Its owner has the table to himself, makes something of it, and lets go when somebody waits. */
async function meanwhile<T>(own: string, table: string, made: string, work: () => Promise<T>) {
  const client = await connect({ url: own, applicationName: 'mallory' });
  await client.query(`BEGIN; LOCK ONLY ${table} IN ACCESS EXCLUSIVE MODE; ${made}`);
  const waits = sql`
DO $$ BEGIN
  FOR i IN 1 .. 20000 LOOP
    IF EXISTS (SELECT FROM pg_locks WHERE relation = ${lit(table)}::regclass AND NOT granted) THEN RETURN; END IF;
    PERFORM pg_sleep(0.002);
  END LOOP;
  RAISE 'nobody waited';
END $$; COMMIT`;
  try {
    const [result] = await Promise.all([work(), client.query(waits.text)]);
    return result;
  } finally {
    await client.end();
  }
}

const EVIL = (table: string) => `CREATE INDEX evil ON ${table} (id) WHERE app.burn(9) = 9`;

const NUMBERS = `
  CREATE TABLE app.num (id bigint NOT NULL) PARTITION BY RANGE (id);
  CREATE TABLE app.num_p0 PARTITION OF app.num FOR VALUES FROM (0) TO (1000);
  INSERT INTO app.num SELECT generate_series(1, 500);`;
const BY_NUMBER = `
version: 1
tables: { app.num: { partitions: { by: range (id), every: 1000, ahead: 2 } } }
`;

const DOCS = `
  CREATE TABLE app.d (id int, x int, doc jsonb, note text);
  INSERT INTO app.d SELECT i, i % 1000, jsonb_build_object('a_long_name', i), repeat('x', 50) FROM generate_series(1, 20000) i;
  CREATE INDEX d_id ON app.d (id); ANALYZE app.d;`;

async function withSession<T>(
  url: string,
  work: (client: Awaited<ReturnType<typeof session>>) => Promise<T>,
) {
  const client = await session({ url, applicationName: 'dbopt trial' });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const tablesOf = async (url: string) => (await observeDatabase(url)).evidence.tables;

async function tried(
  url: string,
  requests: (oid: number, index: number) => readonly TrialRequest[],
) {
  const tables = await tablesOf(url);
  const table = tables.find(({ name }) => name === 'd');
  const asked = requests(table?.oid ?? 0, table?.indexes[0]?.oid ?? 0);
  return withSession(url, async (client) =>
    runTrials(client, await readOffered(client), tables, asked, new Map(), {
      ...{ seed: 1, maxTime: 60_000, maxBytes: 2 ** 28, temporary: true },
    }),
  );
}

async function explained(url: string, work: 'index' | 'statistics') {
  await loadParser();
  const text = 'SELECT * FROM app.d WHERE x = 5';
  const parsed = parseStatement(text);
  if (!parsed.ok) throw new Error(parsed.message);
  const budget = { seed: 1, maxTime: 60_000, maxBytes: 2 ** 28 };
  return withSession(url, async (client) => {
    const offered = await readOffered(client);
    const tables = await readStatementTables(client, parsed.statement, ['pg_catalog', 'app']);
    const [table] = tables;
    if (table === undefined) throw new Error('no table');
    if (work === 'statistics') {
      const elements = ['id', 'x'].map((name) => ({ sql: name, column: name }));
      return tryStatistics(client, offered, { table, of: 'where', elements }, budget);
    }
    const candidates = indexCandidates(wantedOf(levelsOf(parsed.statement, tables)));
    const asked = { text, statement: parsed.statement, tables, parameters: [] };
    return tryIndexes(client, offered, asked, candidates, budget);
  });
}

describe('what its owner makes of a table while dbopt waits for it', () => {
  test.for([
    ['plan', 'app.num', plan],
    ['drift', 'app.num_p0', drift],
  ] as const)('%s asks for the highest key; locked: %s', async ([, locked, run], t) => {
    const { own, url, burnt } = await scene(t, NUMBERS);
    await meanwhile<unknown>(own, locked, EVIL(locked), () => run(url, BY_NUMBER));
    expect(burnt()).toBe(false);
  });

  test('a role that only plans is refused the highest key', async (t) => {
    const { own, url, client, burnt } = await scene(t, NUMBERS);
    const grants = `CREATE ROLE ${PLANNER} LOGIN; GRANT pg_monitor, pg_read_all_data TO ${PLANNER}`;
    const planner = await roleUrl({ client, url }, PLANNER, grants);
    const before = await plan(planner, BY_NUMBER);
    expect(before.diagnostics.map(({ code }) => code)).not.toContain('not-readable');
    const made = await meanwhile(own, 'app.num', EVIL('app.num'), () => plan(planner, BY_NUMBER));
    expect(made.diagnostics.map(({ code }) => code)).toContain('not-readable');
    expect(burnt()).toBe(false);
  });

  test.for([
    ['an index', EVIL('app.d')],
    ['statistics', 'CREATE STATISTICS app.evil ON id, (app.burn(x)) FROM app.d'],
  ] as const)('a sample: %s', async ([, made], t) => {
    const { own, url, burnt } = await scene(t, DOCS);
    const tables = await tablesOf(url);
    const table = tables.find(({ name }) => name === 'd')?.oid ?? 0;
    const cannot = cannotList();
    const sample = () =>
      withSession(url, async (client) =>
        takeSamples(
          client,
          await readOffered(client),
          tables,
          [{ table, columns: ['doc'], dead: false }],
          { seed: 1, maxTime: 60_000 },
          cannot,
        ),
      );
    expect(await sample()).toHaveLength(1);
    expect(await meanwhile(own, 'app.d', made, sample)).toEqual([]);
    expect(JSON.stringify(cannot.all())).toContain('would call functions of others');
    expect(burnt()).toBe(false);
  });

  test('a trial of observing', async (t) => {
    const { own, url, burnt } = await scene(t, DOCS);
    const order = ['doc', 'note', 'x', 'id'];
    const [trial] = await meanwhile(own, 'app.d', EVIL('app.d'), () =>
      tried(url, (table) => [{ kind: 'column-order', table, order }]),
    );
    expect(trial?.why).toBe('reading the table would call functions of others');
    expect(burnt()).toBe(false);
  });

  test.for(['index', 'statistics'] as const)('a trial of explaining: %s', async (work, t) => {
    const { own, url, burnt } = await scene(t, DOCS);
    expect((await explained(url, work)).why).toBe(null);
    const { why } = await meanwhile(own, 'app.d', EVIL('app.d'), () => explained(url, work));
    expect(why).toBe('reading the table would call functions of others');
    expect(burnt()).toBe(false);
  });

  test('an index that he has to himself, and what is not committed yet', async (t) => {
    const { own, url, burnt } = await scene(t, DOCS);
    const client = await connect({ url: own, applicationName: 'mallory' });
    await client.query(
      `BEGIN; ALTER INDEX app.d_id SET (fillfactor = 80); CREATE STATISTICS app.evil ON id, (app.burn(x)) FROM app.d`,
    );
    expect((await explained(url, 'index')).why).toBe(
      'somebody is changing the table or an index of it',
    );
    await client.end();
    expect(burnt()).toBe(false);
  });

  test('a table that inherits is read with the other', async (t) => {
    const { url, burnt } = await scene(
      t,
      `${DOCS} CREATE TABLE app.child () INHERITS (app.d); ${EVIL('app.child')}`,
    );
    for (const work of ['index', 'statistics'] as const) {
      expect((await explained(url, work)).why).toMatch(/functions of others/);
    }
    expect(burnt()).toBe(false);
  });
});

/** A column `c` of it is added to the table. */
const TYPES: readonly (readonly [
  name: string,
  types: string,
  column: string,
  value: string,
  copied: boolean,
])[] = [
  ['a domain', 'CREATE DOMAIN app.t_d AS text CHECK (app.burns(VALUE))', 'app.t_d', "'v'", true],
  [
    'a domain of a domain',
    'CREATE DOMAIN app.t_c AS int CHECK (app.burns(VALUE)); CREATE DOMAIN app.t_d AS app.t_c',
    'app.t_d',
    '5',
    true,
  ],
  [
    'an array of a domain',
    'CREATE DOMAIN app.t_d AS text CHECK (app.burns(VALUE))',
    'app.t_d[]',
    "'{a}'",
    false,
  ],
  [
    'a composite type',
    'CREATE DOMAIN app.t_d AS text CHECK (app.burns(VALUE)); CREATE TYPE app.t_c AS (x app.t_d)',
    'app.t_c',
    "'(a)'",
    false,
  ],
  [
    'a range of a domain',
    'CREATE DOMAIN app.t_d AS int CHECK (app.burns(VALUE)); CREATE TYPE app.t_r AS RANGE (subtype = app.t_d)',
    'app.t_r',
    "'[1,5)'",
    false,
  ],
  [
    'a range with a function',
    "CREATE FUNCTION app.less(int, int) RETURNS float8 IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN app.burn($1 - $2); END'; CREATE TYPE app.t_r AS RANGE (subtype = int, subtype_diff = app.less)",
    'app.t_r',
    "'[1,5)'",
    false,
  ],
  [
    'an enum with a cast',
    "CREATE TYPE app.t_e AS ENUM ('a', 'b'); CREATE FUNCTION app.told(app.t_e) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN PERFORM app.burn(1); RETURN 1; END'; CREATE CAST (app.t_e AS text) WITH FUNCTION app.told(app.t_e)",
    'app.t_e',
    "'a'",
    false,
  ],
  ['an enum without one', "CREATE TYPE app.t_e AS ENUM ('a', 'b')", 'app.t_e', "'a'", true],
];

test.for(TYPES)(
  'what a type of its owner calls runs in no copy: %s',
  async ([, types, column, value, copied], t) => {
    const { url, burnt } = await scene(
      t,
      `${DOCS} ${types}; ALTER TABLE app.d ADD c ${column}; UPDATE app.d SET c = ${value} WHERE id < 9000; ANALYZE app.d`,
    );
    const trials = await tried(url, (table, index) => [
      { kind: 'rename-keys', table, column: 'doc', map: { a_long_name: 'n' } },
      {
        kind: 'storage',
        table,
        column: 'doc',
        variants: [{ name: 'today' }, { name: 'main', storage: 'main' }],
      },
      { kind: 'column-order', table, order: ['doc', 'note', 'x', 'id', 'c'] },
      { kind: 'promote-key', table, column: 'doc', path: ['a_long_name'], type: 'bigint' },
      { kind: 'covering', table, index, include: ['c'], by: ['id'], output: ['c'] },
    ]);
    expect(burnt()).toBe(false);
    const why = copied
      ? null
      : 'a copy of the table would call functions of others, which types of its columns name';
    expect(trials.map((trial) => trial.why)).toEqual(trials.map(() => why));
    expect((await explained(url, 'index')).why).toBe(why);
    expect(burnt()).toBe(false);
  },
);

test('a type like one of the server’s by its name is not looked into', async (t) => {
  const { url, burnt } = await scene(
    t,
    `${DOCS}
    CREATE TYPE app.jsonb AS (x int);
    CREATE FUNCTION app.as_json(app.jsonb) RETURNS pg_catalog.jsonb IMMUTABLE LANGUAGE plpgsql AS 'BEGIN PERFORM app.burn(1); RETURN 1; END';
    CREATE CAST (app.jsonb AS pg_catalog.jsonb) WITH FUNCTION app.as_json(app.jsonb) AS IMPLICIT;
    CREATE TYPE app.mood AS ENUM ('a', 'b');
    CREATE FUNCTION app.of_mood(app.mood) RETURNS json IMMUTABLE LANGUAGE plpgsql AS 'BEGIN PERFORM app.burn(1); RETURN 1; END';
    CREATE CAST (app.mood AS json) WITH FUNCTION app.of_mood(app.mood);
    ALTER TABLE app.d ADD j app.jsonb, ADD moods app.mood[];
    UPDATE app.d SET j = '(1)', moods = '{a,b}'`,
  );
  const tables = await tablesOf(url);
  const table = tables.find(({ name }) => name === 'd')?.oid ?? 0;
  const columns = ['doc', 'j', 'moods'];
  const [sample] = await withSession(url, async (client) =>
    takeSamples(
      client,
      await readOffered(client),
      tables,
      [{ table, columns, dead: false }],
      { seed: 1, maxTime: 60_000 },
      cannotList(),
    ),
  );
  expect(burnt()).toBe(false);
  expect(sample?.columns.map(({ json }) => json !== null)).toEqual([true, false, false]);
});
