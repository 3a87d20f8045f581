import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { databaseStore } from '../../src/state/index.ts';
import { record, run } from '../state/samples.ts';
import { workplace } from '../support/cli.ts';
import { reading } from '../support/evidence/build.ts';
import { sample } from '../support/sample.ts';
import { scene } from './hostile/shared-state.ts';
import { ROUND, WRITERS } from './hostile/state-writers.ts';

vi.setConfig({ testTimeout: 120_000 });

const refused = { diagnostics: [expect.objectContaining({ code: 'state-untrusted' })] };

const ADDED: readonly (readonly [string, string])[] = [
  [
    'a trigger',
    'CREATE TRIGGER g BEFORE INSERT ON dbopt.steps FOR EACH ROW EXECUTE FUNCTION mine.t()',
  ],
  [
    'a trigger of statements',
    'CREATE TRIGGER g BEFORE INSERT ON dbopt.steps EXECUTE FUNCTION mine.t()',
  ],
  ['a rule', 'CREATE RULE r AS ON INSERT TO dbopt.steps DO ALSO SELECT mine.f(1)'],
  ['a default', 'ALTER TABLE dbopt.steps ADD x int DEFAULT mine.f(1)'],
  ['another default', 'ALTER TABLE dbopt.steps ALTER bytes SET DEFAULT mine.f(1)'],
  [
    'a generated column',
    'ALTER TABLE dbopt.steps ADD x int GENERATED ALWAYS AS (mine.f(1)) STORED',
  ],
  ['a check', 'ALTER TABLE dbopt.steps ADD CHECK (mine.f(1) = 1) NOT VALID'],
  ['an index', 'CREATE INDEX CONCURRENTLY ON dbopt.steps ((mine.f(1)))'],
  ['an index on what it refers to', 'CREATE INDEX ON dbopt.runs ((mine.f(1)))'],
  ['statistics', 'CREATE STATISTICS mine.s ON (mine.f(1)), run FROM dbopt.steps'],
  ['another type', 'ALTER TABLE dbopt.steps ALTER status TYPE varchar'],
  ['a child', 'CREATE TABLE mine.more () INHERITS (dbopt.steps)'],
  ['row security', 'ALTER TABLE dbopt.steps ENABLE ROW LEVEL SECURITY'],
  [
    'another owner',
    'RESET ROLE; ALTER TABLE dbopt.steps OWNER TO stranger; GRANT ALL ON dbopt.steps TO app; SET ROLE own_a',
  ],
  ['a grant', 'GRANT TRIGGER ON dbopt.steps TO PUBLIC'],
  [
    'another schema of that name',
    `ALTER SCHEMA dbopt RENAME TO was; CREATE SCHEMA dbopt;
    CREATE TABLE dbopt.runs (LIKE was.runs INCLUDING ALL); CREATE TABLE dbopt.steps (LIKE was.steps INCLUDING ALL);
    CREATE TRIGGER g BEFORE INSERT ON dbopt.steps FOR EACH ROW EXECUTE FUNCTION mine.t()`,
  ],
];

test.for(sample(ADDED, 5))('added after the first look it runs nothing: %s', async ([, sql]) => {
  const { client, store, rang } = await scene();
  await store.openRun(run);
  for (const statement of sql.split('; ')) await client.query(statement);
  await expect(store.begin(record)).rejects.toMatchObject(refused);
  await expect(store.write({ after: 0, step: record })).rejects.toMatchObject(refused);
  expect(await rang()).toBe(false);
});

const EVERYWHERE = `DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT oid::regclass AS name FROM pg_class WHERE relnamespace = 'dbopt'::regnamespace AND relkind = 'r' LOOP
    EXECUTE format('CREATE TRIGGER g BEFORE INSERT OR UPDATE OR DELETE ON %s EXECUTE FUNCTION mine.t()', t.name);
  END LOOP; END $$`;

test('no writer of the state runs a trigger that came after the first look', async () => {
  const { client, store, session, rang } = await scene();
  await databaseStore(client, 'dbopt').letLoop();
  await databaseStore(client, 'dbopt').keepReading(reading(ROUND.startedAt));
  await databaseStore(client, 'dbopt').keepVerdicts({ at: ROUND.startedAt, checks: [] });
  await store.openRun(run);
  await client.query(EVERYWHERE);
  for (const [name, write] of WRITERS) {
    await expect(write(store, await session()), name).rejects.toMatchObject(refused);
  }
  expect(await store.keepReading(reading(ROUND.startedAt))).toBe(false);
  expect(await store.keepVerdicts({ at: ROUND.startedAt, checks: [] })).toBe(false);
  expect(await rang()).toBe(false);
});

test('all of them write where nothing was added', async () => {
  const { store, session, rang } = await scene();
  await store.openRun(run);
  for (const [name, write] of WRITERS)
    await expect(write(store, await session()), name).resolves.toBe(undefined);
  expect(await store.keepReading(reading(ROUND.startedAt))).toBe(true);
  expect(await rang()).toBe(false);
});

test.for([
  ['a trigger', ADDED[0]?.[1]],
  ['an index', 'CREATE INDEX ON dbopt.steps ((mine.f(1)))'],
  ['statistics', 'CREATE STATISTICS mine.s ON (mine.f(1)), run FROM dbopt.steps'],
] as const)('a write that waits for %s looks after the wait', async ([, sql = '']) => {
  const { client, store, session, rang } = await scene();
  await store.openRun(run);
  const other = await session();
  await other.query('BEGIN');
  await client.query('BEGIN');
  await client.query(sql);
  const writes = [store.begin(record), store.write({ after: 0, step: record }, other)];
  const ended = Promise.allSettled(writes);
  await pause(300);
  await client.query('COMMIT');
  for (const outcome of await ended) expect(outcome).toMatchObject({ reason: refused });
  expect(await rang()).toBe(false);
});

test('an apply ends where the owner of the state adds a trigger while it waits', async () => {
  const { client, app, rang } = await scene();
  await client.query(`CREATE TABLE mine.t (id int PRIMARY KEY, n int)`);
  const { dbopt } = await workplace(
    'version: 1\npolicy: { allow: [index-build] }\ntables: { mine.t: { indexes: { t_n: { on: [n] }, t_m: { on: [n, id] } } } }\n',
  );
  await client.query('BEGIN; UPDATE mine.t SET n = n');
  const applied = dbopt(['apply', '--auto-approve', '--url', app]);
  const isWaiting = async () =>
    (
      await client.query(
        "SELECT FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid() AND mode = 'ShareLock'",
      )
    ).rowCount;
  while (!(await isWaiting())) await pause(50);
  await client.query(ADDED[0]?.[1] ?? '');
  await client.query('COMMIT');
  const { code, stderr } = await applied;
  expect(stderr).toContain('state-untrusted');
  expect(stderr).not.toContain('bug');
  expect(code).toBe(3);
  expect(await rang()).toBe(false);
});
