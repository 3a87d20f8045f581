import { expect, test, vi } from 'vitest';
import { takeSamples } from '../../src/operations/observe/sample/take.ts';
import { sql } from '../../src/postgres/index.ts';
import { cannotList, readOffered } from '../../src/postgres/observe/index.ts';
import { inTrial } from '../../src/postgres/observe/trial/session.ts';
import { COPIES, READS } from '../../src/postgres/probe/after-lock.ts';
import { connect } from '../support/connect.ts';
import { DOCS, explained, scene, tablesOf, tried, withSession } from './hostile/looking.ts';

vi.setConfig({ testTimeout: 240_000 });

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
    const { why: refused } = await explained(url, 'index');
    // The statement itself is judged first, and refused where a check of a domain calls a function too.
    if (refused !== why) expect(refused).toMatch(/^function app\.burn\(anyelement\) runs /);
    expect(burnt()).toBe(false);
  },
);

test('a trial looks at types of others again before it reads its copies, and not at the server’s', async (t) => {
  const { url, own, burnt } = await scene(
    t,
    `CREATE TYPE app.t_e AS ENUM ('a', 'b'); CREATE TABLE app.d (id int, c app.t_e); INSERT INTO app.d VALUES (1, 'a');
     CREATE TABLE app.plain (id int, doc jsonb)`,
  );
  const tables = await tablesOf(url);
  const named = (name: string) => {
    const table = tables.find((each) => each.name === name);
    if (table === undefined) throw new Error(`no table ${name}`);
    return table;
  };
  const terms = {
    ...{ seed: 1, pages: 10, timeout: 60_000, rest: 0 },
    looks: [READS, COPIES],
  };
  const copy = sql`CREATE TEMP TABLE pg_temp.copy ON COMMIT DROP AS SELECT c FROM app.d`;
  await withSession(url, async (client) => {
    const work = inTrial(client, named('d'), terms, async ({ read, rows }) => {
      expect((await read(copy)).rowCount).toBe(1);
      expect(await rows(sql`SELECT c::text AS c FROM pg_temp.copy`)).toEqual([{ c: 'a' }]);
      const owner = await connect({ url: own, applicationName: 'mallory' });
      await owner.query(`
        CREATE FUNCTION app.told(app.t_e) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN PERFORM app.burn(1); RETURN 1; END';
        CREATE CAST (app.t_e AS text) WITH FUNCTION app.told(app.t_e)`);
      await owner.end();
      await rows(sql`SELECT c::text AS c FROM pg_temp.copy`);
    });
    await expect(work).rejects.toMatchObject({ code: COPIES.code });
    expect(burnt()).toBe(false);
    const beside = await inTrial(client, named('plain'), terms, async (bench) => bench.beside);
    expect(beside).toEqual([]);
  });
});

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
