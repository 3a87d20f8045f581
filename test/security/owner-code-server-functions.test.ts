import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, readOwnerCode } from '../../src/postgres/index.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

let db: OwnDatabase;

beforeAll(async () => {
  db = await ownDatabase();
  await db.client.query(`CREATE ROLE mallory; CREATE ROLE tom; CREATE SCHEMA app AUTHORIZATION mallory; CREATE SCHEMA shop AUTHORIZATION tom;
    SET ROLE tom; CREATE SEQUENCE shop.theirs; CREATE SEQUENCE shop.shared; GRANT USAGE ON SEQUENCE shop.shared TO mallory; RESET ROLE;
    SET ROLE mallory; CREATE TABLE app.t (id bigserial, n bigint GENERATED ALWAYS AS IDENTITY, v text); CREATE SEQUENCE app.own; RESET ROLE`);
});
afterAll(() => db.drop());

/** What is said of mallory's table once she has run this. */
async function told(parts: readonly ('checks' | 'defaults' | 'values')[], sql: string) {
  const { client } = db;
  await client.query('BEGIN');
  try {
    const { rows } = await client.query<{ theirs: string; shared: string; own: string }>(
      "SELECT 'shop.theirs'::regclass::oid::text AS theirs, 'shop.shared'::regclass::oid::text AS shared, 'app.own'::regclass::oid::text AS own",
    );
    const filled = Object.entries(rows[0] ?? {}).reduce(
      (text, [name, oid]) => text.replaceAll(`$${name}`, `'${oid}'::regclass`),
      sql,
    );
    await client.query(`SET LOCAL ROLE mallory; ${filled}; RESET ROLE`);
    const calls = { tables: ['app.t'], parts };
    return codeOf(await readOwnerCode(client, calls), calls).join('\n');
  } finally {
    await client.query('ROLLBACK');
  }
}

const NEXT = /runs nextval\(regclass\) of mallory with the rights of postgres/;
const SETTING = /runs current_setting\(text(,boolean)?\) of mallory with the rights of postgres/;

test.each([
  ['checks', 'ALTER TABLE app.t ADD CHECK (nextval($theirs) > 0)', NEXT],
  [
    'checks',
    'ALTER TABLE app.t ADD CHECK (nextval($own) > 0 AND v <> (nextval($theirs) + 1)::text)',
    NEXT,
  ],
  ['checks', "ALTER TABLE app.t ADD CHECK (nextval('app.own'::text) > 0)", NEXT],
  ['checks', 'ALTER TABLE app.t ADD CHECK (nextval(id::oid::regclass) > 0)', NEXT],
  // The oid that a sequence of somebody may have one day.
  ['checks', "ALTER TABLE app.t ADD CHECK (nextval('4000000000'::regclass) > 0)", NEXT],
  [
    'checks',
    'CREATE DOMAIN app.d AS bigint CHECK (nextval($theirs) > 0); ALTER TABLE app.t ADD d app.d',
    /^$/,
  ],
  [
    'values',
    'CREATE DOMAIN app.d AS bigint CHECK (nextval($theirs) > 0); ALTER TABLE app.t ADD d app.d',
    NEXT,
  ],
  ['defaults', 'ALTER TABLE app.t ADD d bigint DEFAULT nextval($theirs)', NEXT],
  [
    'defaults',
    'CREATE DOMAIN app.d AS bigint DEFAULT nextval($theirs); ALTER TABLE app.t ADD d app.d',
    NEXT,
  ],
  [
    'defaults',
    "ALTER TABLE app.t ALTER v SET DEFAULT current_setting('primary_conninfo')",
    SETTING,
  ],
  [
    'defaults',
    "ALTER TABLE app.t ALTER v SET DEFAULT current_setting('app.x' || chr(121), true)",
    SETTING,
  ],
  [
    'defaults',
    'ALTER TABLE app.t ALTER v SET DEFAULT pg_stat_get_backend_activity(1)',
    /runs pg_stat_get_backend_activity\(integer\) of mallory/,
  ],
  [
    'defaults',
    "CREATE FUNCTION app.f() RETURNS text LANGUAGE plpgsql AS 'BEGIN RETURN 1; END'; CREATE DOMAIN app.d AS text DEFAULT app.f(); ALTER TABLE app.t ADD d app.d",
    /default of domain|runs app\.f\(\) of mallory/,
  ],
] satisfies [Parameters<typeof told>[0][number], string, RegExp][])(
  '%s: %s',
  async (part, sql, says) => {
    expect(await told([part], sql)).toMatch(says);
  },
);

test.each([
  ['ALTER TABLE app.t ADD CHECK (nextval($own) > 0)'],
  ['ALTER TABLE app.t ADD d bigint DEFAULT nextval($shared)'],
  ["ALTER TABLE app.t ALTER v SET DEFAULT current_setting('app.tenant', true)"],
  ['CREATE DOMAIN app.d AS bigint DEFAULT nextval($own); ALTER TABLE app.t ADD d app.d'],
  ["CREATE DOMAIN app.d AS text DEFAULT 'x' || now(); ALTER TABLE app.t ADD d app.d"],
  ['SELECT'],
])('nothing is said of %s', async (sql) => {
  expect(await told(['checks', 'defaults', 'values'], sql)).toBe('');
});
