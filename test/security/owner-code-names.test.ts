import { expect, type TestContext, test, vi } from 'vitest';
import type { Client } from '../../src/postgres/index.ts';
import { connect } from '../support/connect.ts';
import { APPLY, CHECK, design, LOG, log, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

/** What is harmless, or not there, at the time of the look, and what the server works out of keys and casts by itself. */
const MEMBERS: readonly (readonly [name: string, sql: string, design: string])[] = [
  [
    'the attach of an index of a table whose partition key has a constant call',
    log("(id + length(app.evil(''::text)))", false),
    design('app.log: { indexes: { i: { on: [v] } } }'),
  ],
  [
    'a trigger on a table whose partition key has a constant call',
    log("(id + length(app.evil(''::text)))", false, 'ALTER TABLE app.log ADD payload jsonb;'),
    design(
      `app.log: { promote: { land: { from: "payload ->> 'country'", type: text, by: trigger } } }`,
    ),
  ],
  [
    'the attach of an index with a cast of a constant by a function',
    `CREATE TYPE app.boxed AS (x int);
     CREATE FUNCTION app.box(int) RETURNS app.boxed LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM canary.sing(); RETURN ROW($1); END';
     CREATE CAST (int AS app.boxed) WITH FUNCTION app.box(int); ${log('id', false)}`,
    design(`app.log: { indexes: { i: { on: [id], where: "(5::app.boxed) IS NOT NULL" } } }`),
  ],
  [
    'a constant of an array of an enum, whose name somebody may give to a domain',
    "CREATE TYPE app.mood AS ENUM ('sad', 'happy'); ALTER TABLE app.t ADD moods app.mood[]",
    design(`app.t: { indexes: { i: { on: [id], where: "moods = '{happy}'" } } }`),
  ],
  [
    'a constant of a composite type',
    'CREATE TYPE app.pair AS (a int, b int); ALTER TABLE app.t ADD pair app.pair',
    design(
      `app.t: { statistics: { s: { kinds: [mcv], on: [id, "(pair = '(1,2)'::app.pair)"] } } }`,
    ),
  ],
  [
    'an attach by a key of a domain that has no check yet',
    `CREATE DOMAIN app.n AS bigint; ${log('id', false).replace('bigint', 'app.n')}`,
    LOG,
  ],
  [
    'a fill by a key of a domain of a domain that has no check yet',
    `CREATE DOMAIN app.m AS bigint; CREATE DOMAIN app.n AS app.m; ${log('id', true).replace('bigint', 'app.n')}`,
    LOG,
  ],
  [
    'the type of the column itself, which has no check yet',
    'CREATE DOMAIN app.d AS text',
    design(
      `app.t: { promote: { land: { from: "payload ->> 'country'", type: app.d, by: trigger } } }`,
    ),
  ],
];

test.for(MEMBERS)('%s: it asks, and not as the owner', async ([, sql, text], t) => {
  const { run, sang, own } = await stage(t, sql, text);
  const planned = await run(['plan']);
  expect(planned.stdout).toMatch(/owner-code/);
  const applied = await run(APPLY);
  expect([applied.code, applied.stderr]).toEqual([
    1,
    expect.stringContaining('--allow owner-code'),
  ]);
  expect(await sang()).toBe(false);
  expect((await run(['plan'], own)).stdout).not.toMatch(/owner-code/);
  const done = await run(APPLY, own);
  expect([done.code, done.code === 0 ? '' : done.stderr]).toEqual([0, '']);
});

async function opened(t: TestContext, url: string): Promise<Client> {
  const client = await connect({ url, applicationName: 'owner' });
  t.onTestFinished(() => client.end());
  return client;
}

/** Until somebody waits for a lock of that sort. */
const waiting = (client: Client, sort: string): Promise<boolean> =>
  vi.waitUntil(
    async () =>
      (await client.query('SELECT FROM pg_locks WHERE NOT granted AND locktype = $1', [sort])).rows
        .length > 0,
    { timeout: 60_000, interval: 5 },
  );

test('what would come while a statement waits comes after it', async (t) => {
  const { run, url, own, sang, giveAway } = await stage(t, log('id', false), LOG);
  await giveAway();
  const other = await opened(t, own);
  await other.query(`
    CREATE SCHEMA later; CREATE DOMAIN later.n AS bigint CHECK (app.evil_check(VALUE));
    ${log('id', false).replaceAll('app.', 'later.').replace('bigint', 'later.n')}`);
  // The name of the first partition to come: making it waits for this transaction.
  const holder = await opened(t, own);
  await holder.query('BEGIN; CREATE TABLE app.log_p100 ()');
  const applying = run(APPLY);
  await waiting(await opened(t, url), 'transactionid');
  const renamed = other.query(
    'BEGIN; ALTER SCHEMA app RENAME TO before; ALTER SCHEMA later RENAME TO app; COMMIT',
  );
  // Whoever would rename the schema waits for what is under way.
  const client = await opened(t, url);
  const held =
    "SELECT FROM pg_stat_activity WHERE query ~ '^BEGIN; ALTER SCHEMA' AND wait_event_type = 'Lock'";
  await vi.waitUntil(async () => (await client.query(held)).rowCount === 1, { timeout: 60_000 });
  await holder.query('ROLLBACK');
  await Promise.all([applying, renamed]);
  expect(await sang()).toBe(false);
});

test('nobody adds a check to a partition that waits to be detached', async (t) => {
  const { run, url, own, sang } = await stage(
    t,
    `${log(
      'id',
      false,
      `CREATE TABLE app.log_p1 PARTITION OF app.log FOR VALUES FROM (100) TO (200);
       CREATE TABLE app.log_p2 PARTITION OF app.log FOR VALUES FROM (200) TO (300);`,
    )}; INSERT INTO app.log VALUES (150), (250)`,
    design(
      'app.log: { partitions: { by: range (id), every: 100, ahead: 0, keep: 100, then: detach } }',
    ),
  );
  const holder = await opened(t, own);
  await holder.query("SET lock_timeout = '200ms'");
  const watcher = await opened(t, url);
  await holder.query('BEGIN; LOCK TABLE ONLY app.log IN SHARE UPDATE EXCLUSIVE MODE');
  const running = run(['maintain', '--allow', 'retire-many']);
  await waiting(watcher, 'relation');
  await expect(holder.query(`ALTER TABLE app.log_p0 ADD ${CHECK}`)).rejects.toThrow('lock timeout');
  await holder.query('ROLLBACK');
  const { code, stderr } = await running;
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  expect(await sang()).toBe(false);
});
