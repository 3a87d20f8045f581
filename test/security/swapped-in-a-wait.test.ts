import { expect, test, vi } from 'vitest';
import { connect } from '../support/connect.ts';
import { WRITER } from './hostile/canary.ts';
import { APPLY, operator, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

const OTHER = `other_${process.pid}`;
const OPERATOR = `operator_${process.pid}`;
const LOGIN = `login_${process.pid}`;
const AS = ['a superuser', 'a member', 'a login that took the role of a member'] as const;

/** What a step waits for, what the design asks for, and how dbopt is called. */
const WAITS: readonly (readonly [string, string, string, ...string[]])[] = [
  ['SHARE UPDATE EXCLUSIVE', 'an index', 'indexes: { t_f: { on: ["(app.f(id))"] } }', ...APPLY],
  [
    'SHARE UPDATE EXCLUSIVE',
    'a promotion',
    `promote: { k: { from: "doc ->> 'k'", type: text, by: trigger } }`,
    ...APPLY,
  ],
  ['SHARE UPDATE EXCLUSIVE', 'statistics', 'statistics: { t_s: { on: [id, at] } }', ...APPLY],
  [
    'SHARE UPDATE EXCLUSIVE',
    'settings of the table',
    'with: { fillfactor: 70 }, columns: { v: { storage: main } }, persistence: unlogged',
    ...APPLY,
  ],
  [
    'SHARE UPDATE EXCLUSIVE',
    'a partition',
    'partitions: { by: range (at), every: 1 day, ahead: 1, keep: 30 days, then: detach }',
    'maintain',
    '--allow',
    'data-loss',
  ],
];

const TABLE = (schema: string, parted: boolean) => `
  CREATE TABLE ${schema}.mine (id int NOT NULL, at timestamptz NOT NULL DEFAULT now(), v text, doc jsonb) ${parted ? 'PARTITION BY RANGE (at)' : ''};
  ${parted ? `CREATE TABLE ${schema}.mine_p20250101 PARTITION OF ${schema}.mine FOR VALUES FROM ('2025-01-01') TO ('2025-01-02'); INSERT INTO ${schema}.mine VALUES (1, '2025-01-01')` : `INSERT INTO ${schema}.mine VALUES (1)`}`;

/** Whatever says that somebody was at the tables of another. */
const LOOK = `
  SELECT c.relname, c.relispartition, c.reloptions, c.relpersistence, c.relhastriggers, pg_get_userbyid(c.relowner) AS owner,
         obj_description(c.oid, 'pg_class') AS comment, (SELECT count(*)::int FROM pg_inherits i WHERE i.inhparent = c.oid) AS children,
         ARRAY(SELECT format('%s %s', attname, attstorage) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 ORDER BY attnum) AS columns,
         (SELECT count(*)::int FROM pg_index i WHERE i.indrelid = c.oid) AS indexes, (SELECT count(*)::int FROM pg_statistic_ext s WHERE s.stxrelid = c.oid) AS statistics
    FROM pg_class c WHERE c.relkind IN ('r', 'p') AND (c.relname ~ '^mine' AND pg_get_userbyid(c.relowner) = '${OTHER}') ORDER BY 1`;

test.for(
  WAITS.flatMap(([lock, name, design, ...run]) =>
    AS.map((as) => ({ lock, name, design, run, as })),
  ),
)('schemas swapped while a step waits for $name, by $as', async (it, t) => {
  const parted = it.run[0] === 'maintain';
  const scene = await stage(
    t,
    `${TABLE('app', parted)}; CREATE FUNCTION app.f(i int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT i'`,
    `version: 1\nstate: { in: file, path: state.json }\npolicy: { lock_timeout: 500ms, lock_retry_for: 6s, max_retire: 100% }\ntables: { app.mine: { ${it.design} } }\n`,
  );
  const { client } = scene;
  await client.query(`CREATE ROLE ${OTHER}`);
  t.onTestFinished(async () => {
    await client.query(`DROP OWNED BY ${OTHER} CASCADE; DROP ROLE ${OTHER}`);
  });
  const asOperator = await operator(t, scene, OPERATOR, WRITER, OTHER);
  const login = new URL(await operator(t, scene, LOGIN, OPERATOR));
  login.searchParams.set('options', `-crole=${OPERATOR}`);
  const urls = [scene.url, asOperator, login.href];
  await client.query(`CREATE SCHEMA app2 AUTHORIZATION ${WRITER}; GRANT USAGE, CREATE ON SCHEMA app2 TO ${OTHER};
    SET ROLE ${WRITER}; CREATE FUNCTION app2.f(i int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM canary.sing(); RETURN i; END';
    SET ROLE ${OTHER}; ${TABLE('app2', parted)}; RESET ROLE`);
  const before = (await client.query(LOOK)).rows;
  await scene.sang();

  const mallory = await connect({ url: scene.own, applicationName: 'mallory' });
  t.onTestFinished(() => mallory.end());
  await mallory.query(`BEGIN; LOCK TABLE ONLY app.mine IN ${it.lock} MODE`);
  const running = scene.run(it.run, urls[AS.indexOf(it.as)]);
  const waits = "SELECT FROM pg_locks WHERE NOT granted AND relation = 'app.mine'::regclass";
  await expect
    .poll(async () => (await client.query(waits)).rowCount, { timeout: 20_000, interval: 20 })
    .toBeGreaterThan(0);
  const swap = mallory.query(
    'ALTER SCHEMA app RENAME TO old; ALTER SCHEMA app2 RENAME TO app; COMMIT',
  );
  expect(await running).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('changed-outside'),
  });
  await swap;
  expect((await client.query(LOOK)).rows).toEqual(before);
  expect(await scene.sang()).toBe(false);
});
