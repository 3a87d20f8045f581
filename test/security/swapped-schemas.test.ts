import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type TestContext, test, vi } from 'vitest';
import { connect } from '../support/connect.ts';
import { archived } from './hostile/archived.ts';
import { WRITER } from './hostile/canary.ts';
import { APPLY, LOG, log, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

const OPERATOR = `operator_${process.pid}`;

interface Scene {
  readonly begin: (t: TestContext) => Promise<Awaited<ReturnType<typeof stage>>>;
  readonly run: readonly string[];
  readonly table: string;
  readonly made: string;
}

/** Each has dbopt make a table, whose name another session may keep it waiting for. */
const SCENES: { readonly [name: string]: Scene } = {
  'a partition is made': {
    begin: (t) => stage(t, log('id', false), LOG),
    ...{ run: APPLY, table: 'log', made: 'log_p100' },
  },
  'rows move out of a default partition': {
    begin: (t) => stage(t, log('id', true), LOG),
    ...{ run: APPLY, table: 'log', made: 'log_p100' },
  },
  'an archive is brought back': {
    begin: archived,
    ...{ run: ['archive', 'restore', 'app.events_p0'], table: 'events', made: 'events_p0' },
  },
};

/** Whatever says that somebody was at the table of another. */
const LOOK = (oid: number, name: string) => `
  SELECT relispartition, reloptions, pg_get_userbyid(relowner) AS owner, obj_description(oid, 'pg_class') AS comment,
         (SELECT count(*)::int FROM ${name}) AS rows, ARRAY(SELECT conname::text FROM pg_constraint WHERE conrelid = oid) AS constraints
    FROM pg_class WHERE oid = ${oid}`;

test.for(
  Object.keys(SCENES).flatMap((name) => [true, false].map((isSuper) => ({ name, isSuper }))),
)('schemas swapped while $name, superuser: $isSuper', async ({ name, isSuper }, t) => {
  const { begin, run, table, made } = SCENES[name] as Scene;
  const it = await begin(t);
  const { client } = it;
  await client.query(`GRANT CREATE ON SCHEMA app TO ${WRITER};
    DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO ${WRITER}', current_database()); END $$;
    CREATE ROLE ${OPERATOR} LOGIN PASSWORD 'for tests only'; GRANT ${WRITER} TO ${OPERATOR};
    CREATE SCHEMA app2 AUTHORIZATION ${WRITER};
    CREATE TABLE app2.${table} (LIKE app.${table} INCLUDING ALL) PARTITION BY RANGE (id);
    CREATE TABLE app2.${made} (LIKE app.${table} INCLUDING ALL); ALTER TABLE app2.${made} OWNER TO ${OPERATOR}`);
  t.onTestFinished(async () => {
    await client.query(`DROP OWNED BY ${OPERATOR} CASCADE; DROP ROLE ${OPERATOR}`);
  });
  const { rows } = await client.query(`SELECT 'app2.${made}'::regclass::oid::int8 AS oid`);
  const oid = Number(rows[0]?.oid);
  const before = (await client.query(LOOK(oid, `app2.${made}`))).rows;

  const holder = await connect({ url: it.own, applicationName: 'the holder' });
  const swapper = await connect({ url: it.own, applicationName: 'the swapper' });
  t.onTestFinished(async () => {
    await Promise.all([holder.end(), swapper.end()]);
  });
  await holder.query(`BEGIN; CREATE TABLE app.${made} ()`);
  const as = new URL(it.url);
  if (!isSuper) [as.username, as.password] = [OPERATOR, 'for tests only'];
  const running = it.run(run, as.href);
  const waits = "SELECT FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'";
  await expect
    .poll(async () => (await client.query(waits)).rowCount, { timeout: 20_000 })
    .toBeGreaterThan(0);
  const swapped = swapper.query(
    'BEGIN; ALTER SCHEMA app RENAME TO old; ALTER SCHEMA app2 RENAME TO app; COMMIT',
  );
  await sleep(500);
  await holder.query('ROLLBACK');
  await running;
  await swapped;
  expect((await client.query(LOOK(oid, `app.${made}`))).rows).toEqual(before);
});
