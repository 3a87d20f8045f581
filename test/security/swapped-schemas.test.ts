import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type TestContext, test, vi } from 'vitest';
import { connect } from '../support/connect.ts';
import { archived } from './hostile/archived.ts';
import { WRITER } from './hostile/canary.ts';
import { APPLY, LOG, log, operator, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

const CHANGED = expect.stringContaining('error[changed-outside]');
const OPERATOR = `operator_${process.pid}`;

interface Scene {
  readonly begin: (t: TestContext) => Promise<Awaited<ReturnType<typeof stage>>>;
  readonly run: readonly string[];
  readonly table: string;
  readonly made: string;
  /** Only superusers keep the schemas; others look again. */
  readonly isLooked?: boolean;
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
    isLooked: true,
  },
  'an archive is brought back': {
    begin: archived,
    ...{ run: ['archive', 'restore', 'app.events_p0'], table: 'events', made: 'events_p0' },
    isLooked: true,
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
  const { begin, run, table, made, isLooked = false } = SCENES[name] as Scene;
  const it = await begin(t);
  const { client } = it;
  const asOperator = await operator(t, it, OPERATOR, WRITER);
  await client.query(`CREATE SCHEMA app2 AUTHORIZATION ${WRITER};
    CREATE TABLE app2.${table} (LIKE app.${table} INCLUDING ALL) PARTITION BY RANGE (id);
    CREATE TABLE app2.${made} (LIKE app.${table} INCLUDING ALL); ALTER TABLE app2.${made} OWNER TO ${OPERATOR}`);
  const { rows } = await client.query(`SELECT 'app2.${made}'::regclass::oid::int8 AS oid`);
  const oid = Number(rows[0]?.oid);
  const before = (await client.query(LOOK(oid, `app2.${made}`))).rows;

  const holder = await connect({ url: it.own, applicationName: 'the holder' });
  const swapper = await connect({ url: it.own, applicationName: 'the swapper' });
  t.onTestFinished(async () => {
    await Promise.all([holder.end(), swapper.end()]);
  });
  await holder.query(`BEGIN; CREATE TABLE app.${made} ()`);
  const running = it.run(run, isSuper ? it.url : asOperator);
  const waits = "SELECT FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'";
  await expect
    .poll(async () => (await client.query(waits)).rowCount, { timeout: 20_000 })
    .toBeGreaterThan(0);
  let isSwapped = false;
  const swapped = swapper
    .query('BEGIN; ALTER SCHEMA app RENAME TO old; ALTER SCHEMA app2 RENAME TO app; COMMIT')
    .then(() => {
      isSwapped = true;
    });
  await sleep(500);
  expect(isSwapped).toBe(!isSuper && isLooked);
  await holder.query('ROLLBACK');
  const { code, stderr } = await running;
  await swapped;
  if (!isSuper && isLooked) expect([code === 0, stderr]).toEqual([false, CHANGED]);
  expect((await client.query(LOOK(oid, `app.${made}`))).rows).toEqual(before);
});
