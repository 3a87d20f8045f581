import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { designOf } from '../../src/operations/init/design-of.ts';
import { connect } from '../support/connect.ts';
import { apply, plan } from '../support/dbopt.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** A constant of 8 MB: a tree has four bytes for each of its bytes. */
const long = (statement: string) =>
  `DO $$ BEGIN EXECUTE format('${statement}', repeat('y', 8000000)); END $$`;

let db: OwnDatabase;

beforeAll(async () => {
  db = await ownDatabase();
  await db.client.query(`
    CREATE ROLE dbopt_test_mallory; CREATE SCHEMA app AUTHORIZATION dbopt_test_mallory;
    SET ROLE dbopt_test_mallory;
    CREATE FUNCTION app.f(text) RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
    CREATE TABLE app.t (id int, a text, doc jsonb);
    CREATE TABLE app.ev (at timestamptz NOT NULL, a text) PARTITION BY RANGE (at);
    CREATE TABLE app.ev_1 PARTITION OF app.ev FOR VALUES FROM ('2026-01-01') TO ('2026-01-02');
    ${['t', 'ev'].map((name) => long(`ALTER TABLE app.${name} ADD CHECK (a <> %L) NOT VALID`)).join(';')};
    ${long('CREATE STATISTICS app.s ON (app.f(a || %L)), a FROM app.t')};
    ${long('CREATE TABLE app.keyed (id int, a text) PARTITION BY RANGE ((app.f(a || %L)))')};
    RESET ROLE`);
});

afterAll(async () => {
  await db.client.query('DROP OWNED BY dbopt_test_mallory; DROP ROLE dbopt_test_mallory');
  await db.drop();
});

const planned = async (table: string) => {
  const made = await plan(
    db.url,
    `version: 1\nstate: { in: file, path: s.json }\ntables: { ${table} }\n`,
  );
  expect(JSON.stringify(made).length).toBeLessThan(1_000_000);
  const hazards = made.steps.flatMap((step) => step.hazards.map(({ message }) => message));
  return [...hazards, ...made.diagnostics.map(({ message }) => message)].join('\n');
};

const UNREAD =
  'runs what is too long to be read, of dbopt_test_mallory with the rights of postgres';

test.each([
  [
    'a promoted column',
    `app.t: { promote: { k: { from: "doc ->> 'k'", type: text, by: trigger } } }`,
    [`constraint t_a_check of app.t ${UNREAD}`, `statistics s ${UNREAD}`],
  ],
  [
    'new partitions',
    'app.ev: { partitions: { by: range (at), every: 1 day, ahead: 0 } }',
    [`constraint ev_a_check of app.ev ${UNREAD}`],
  ],
  [
    'a partition key',
    'app.keyed: { partitions: { by: range (id) } }',
    ['the table is partitioned by a text of'],
  ],
  [
    'an index of such a table',
    'app.keyed: { indexes: { i: { on: ["(lower(a))"] } } }',
    ['the server could not check this definition'],
  ],
  ['an index of another table', 'app.t: { indexes: { i: { on: ["(lower(a))"] } } }', []],
] as const)('what is too long to be read ends no plan: %s', async (_, table, told) => {
  const text = await planned(table);
  for (const each of told) expect(text).toContain(each);
});

test('a partition key that is too long to be read is left out by init', async () => {
  const client = await connect({ url: db.url, applicationName: 'dbopt init' });
  const { text, diagnostics } = await designOf(client, {});
  await client.end();
  expect(text).toContain('app.ev');
  expect(text.length).toBeLessThan(10_000);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: 'untold', address: 'partitions.app.keyed' }),
  );
});

test('a check of a state that is too long to be read is no check of ours', async () => {
  const design = 'version: 1\ntables: { app.t: { with: { fillfactor: 90 } } }\n';
  await apply(db.url, design);
  await db.client.query(
    long('ALTER TABLE dbopt.receipt ADD CHECK (receipt::text <> %L) NOT VALID'),
  );
  const told = await plan(db.url, design).then(({ diagnostics }) => diagnostics, String);
  await db.client.query('DROP SCHEMA dbopt CASCADE');
  expect(JSON.stringify(told)).toContain('has the constraint');
});
