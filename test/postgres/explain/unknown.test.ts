import { beforeAll, expect, test, vi } from 'vitest';
import { explainStatement } from '../../../src/postgres/explain/index.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let db: TestDatabase;

/** What no expression has: bounds of a partition stand for what a later version brings. */
const STRANGE = "(SELECT relpartbound FROM pg_class WHERE relname = 'part')";

beforeAll(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE TABLE base (id int, b text);
    CREATE TABLE parts (id int) PARTITION BY RANGE (id);
    CREATE TABLE part PARTITION OF parts FOR VALUES FROM (0) TO (10);
    CREATE DOMAIN checked AS text CHECK (VALUE <> '');
    CREATE FUNCTION defaulted(a int, b int DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT a';
    CREATE FUNCTION atomic() RETURNS int LANGUAGE sql STABLE BEGIN ATOMIC SELECT 1; END;
    CREATE TABLE measured (a int, b int); CREATE STATISTICS s ON (a + b) FROM measured;
    CREATE TABLE kept (a int CONSTRAINT k CHECK (a > 0));
    CREATE VIEW behind AS SELECT a FROM measured;
    CREATE FUNCTION calls() RETURNS int LANGUAGE sql STABLE AS 'SELECT public.atomic()';
    SET allow_system_table_mods = on;
    UPDATE pg_constraint SET conbin = ${STRANGE} WHERE conname IN ('checked_check', 'k');
    UPDATE pg_proc SET proargdefaults = ${STRANGE} WHERE proname = 'defaulted';
    UPDATE pg_proc SET prosqlbody = ${STRANGE} WHERE proname = 'atomic';
    UPDATE pg_statistic_ext SET stxexprs = ${STRANGE} WHERE stxname = 's';`);
});

async function explained(text: string) {
  const client = await connect({ url: db.url, applicationName: 'dbopt explain' });
  const options = { parameters: [], timeout: 10_000, ofOthers: false };
  return explainStatement(client, text, options).finally(() => client.end());
}

test.each([
  ["SELECT * FROM base WHERE b = 'x'::checked", 'type public.checked'],
  ['SELECT defaulted(id) FROM base', 'function public.defaulted(integer,integer)'],
  ['SELECT calls()', 'function public.atomic()'],
  ['SELECT * FROM kept', 'relation public.kept'],
  ['SELECT * FROM behind', 'relation public.measured'],
])('not even planned: %s', async (statement, what) => {
  const because = [`${what} holds PARTITIONBOUNDSPEC, which nobody here knows`];
  expect(await explained(statement)).toMatchObject({ how: 'nothing', plan: null, because });
});

test('nor what the parser makes of it', async () => {
  const because = ['the statement holds ExecuteStmt, which nobody here knows'];
  expect(await explained('CREATE TABLE t AS EXECUTE q')).toMatchObject({ how: 'nothing', because });
});

test('bounds of partitions are no expressions', async () => {
  expect(await explained('SELECT * FROM parts')).toMatchObject({ how: 'run' });
});
