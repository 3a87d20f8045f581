import { describe, expect, test, vi } from 'vitest';
import { takeSamples } from '../../src/operations/observe/sample/take.ts';
import { cannotList, readOffered } from '../../src/postgres/observe/index.ts';
import { connect } from '../support/connect.ts';
import { drift, plan } from '../support/dbopt.ts';
import { roleUrl } from '../support/plan-role.ts';
import { WRITER } from './hostile/canary.ts';
import {
  DOCS,
  EVIL,
  explained,
  meanwhile,
  scene,
  tablesOf,
  tried,
  withSession,
} from './hostile/looking.ts';

vi.setConfig({ testTimeout: 240_000 });

const PLANNER = 'dbopt_test_looker';

const NUMBERS = `
  CREATE TABLE app.num (id bigint NOT NULL) PARTITION BY RANGE (id);
  CREATE TABLE app.num_p0 PARTITION OF app.num FOR VALUES FROM (0) TO (1000);
  INSERT INTO app.num SELECT generate_series(1, 500);`;
const BY_NUMBER = `
version: 1
tables: { app.num: { partitions: { by: range (id), every: 1000, ahead: 2 } } }
`;

test('the canary sings where a transaction only reads', async (t) => {
  const { url, burnt } = await scene(t, `${DOCS} ${EVIL('app.d')}`);
  expect(burnt()).toBe(false);
  await withSession(url, async (client) => {
    await client.query('BEGIN READ ONLY');
    await client.query('SELECT max(id) FROM app.d');
    await client.query('ROLLBACK');
  });
  expect(burnt()).toBe(true);
});

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

  test.for([
    ['a function', `ALTER EXTENSION citext ADD FUNCTION app.burn(anyelement); ${EVIL('app.d')}`],
    [
      'an operator',
      `CREATE FUNCTION app.eq(int, int) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN app.burns($1); END';
       CREATE OPERATOR app.=== (FUNCTION = app.eq, LEFTARG = int, RIGHTARG = int);
       ALTER EXTENSION citext ADD OPERATOR app.===(int, int);
       CREATE INDEX evil ON app.d (id) WHERE 9 OPERATOR(app.===) 9`,
    ],
  ] as const)('%s that he makes a member of his extension is still his', async ([, made], t) => {
    const { client, asWriter, url, burnt } = await scene(t, DOCS);
    await client.query(
      `DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO ${WRITER}', current_database()); END $$`,
    );
    await asWriter(`CREATE EXTENSION citext SCHEMA app; ${made}`);
    expect((await explained(url, 'statistics')).why).toBe(
      'reading the table would call functions of others',
    );
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
    // The statement itself is judged first, and names the function.
    expect(why).toMatch(
      work === 'index'
        ? /^function app\.burn\(anyelement\) runs /
        : /^reading the table would call functions of others$/,
    );
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
      expect((await explained(url, work)).why).toMatch(
        /functions of others|app\.burn\(anyelement\) runs /,
      );
    }
    expect(burnt()).toBe(false);
  });
});
