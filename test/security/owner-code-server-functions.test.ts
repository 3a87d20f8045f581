import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, readOwnerCode } from '../../src/postgres/index.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

let db: OwnDatabase;
let major: number;

beforeAll(async () => {
  db = await ownDatabase();
  const { rows } = await db.client.query<{ major: number }>(
    "SELECT current_setting('server_version_num')::int / 10000 AS major",
  );
  major = rows[0]?.major ?? 0;
  await db.client.query(`CREATE SCHEMA ext; CREATE EXTENSION refint SCHEMA ext; CREATE EXTENSION autoinc SCHEMA ext; GRANT USAGE ON SCHEMA ext TO PUBLIC; CREATE ROLE mallory; CREATE ROLE tom; CREATE SCHEMA app AUTHORIZATION mallory; CREATE SCHEMA shop AUTHORIZATION tom;
    SET ROLE tom; CREATE SEQUENCE shop.theirs; CREATE SEQUENCE shop.shared; GRANT USAGE ON SEQUENCE shop.shared TO mallory; RESET ROLE;
    SET ROLE mallory; CREATE TABLE app.t (id bigserial, n bigint GENERATED ALWAYS AS IDENTITY, v text); CREATE SEQUENCE app.own; RESET ROLE`);
});
afterAll(() => db.drop());

type Parts = readonly ('checks' | 'defaults' | 'values' | 'triggers' | 'folds')[];

/** What is said of mallory's table once she has run this. */
async function told(parts: Parts, sql: string) {
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

const DOMAIN = `CREATE FUNCTION app.f(text) RETURNS bool LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN true; END';
  CREATE DOMAIN app.d AS text CHECK (app.f(VALUE))`;
const CAST = `CREATE TYPE app.e AS ENUM ('a'); CREATE FUNCTION app.e(app.e) RETURNS json LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN NULL; END';
  CREATE CAST (app.e AS json) WITH FUNCTION app.e(app.e)`;
const RETURNING = `json_value(v::jsonb, '$.k' RETURNING app.d)`;

const RUNTIME: readonly (readonly [Parts[number], string, number])[] = [
  ['checks', `${DOMAIN}; ALTER TABLE app.t ADD CHECK (pg_input_is_valid('x', 'app.d'))`, 16],
  ['checks', `${CAST}; ALTER TABLE app.t ADD CHECK (to_json('a'::app.e) IS NOT NULL)`, 15],
  ['checks', `${CAST}; ALTER TABLE app.t ADD e app.e CHECK (to_jsonb(e) IS NOT NULL)`, 15],
  [
    'checks',
    `${CAST}; ALTER TABLE app.t ADD CHECK (jsonb_build_array(1, 'a'::app.e) IS NOT NULL)`,
    15,
  ],
  [
    'checks',
    `${CAST}; ALTER TABLE app.t ADD e app.e, ADD CHECK (row_to_json(ROW(e)) IS NOT NULL)`,
    15,
  ],
  ['checks', `${CAST}; ALTER TABLE app.t ADD CHECK (json_array('a'::app.e) IS NOT NULL)`, 16],
  ['checks', `${DOMAIN}; ALTER TABLE app.t ADD CHECK (${RETURNING} IS NOT NULL)`, 17],
  [
    'defaults',
    `${DOMAIN}; ALTER TABLE app.t ADD x text DEFAULT json_query('{}', '$.k' RETURNING app.d)`,
    17,
  ],
  [
    'values',
    `${DOMAIN}; ALTER TABLE app.t ADD x text GENERATED ALWAYS AS (json_value('{}', '$.k' RETURNING app.d)) STORED`,
    17,
  ],
  [
    'values',
    `${DOMAIN}; CREATE DOMAIN app.o AS text CHECK (json_value(VALUE::jsonb, '$.k' RETURNING app.d) IS NULL); ALTER TABLE app.t ADD o app.o`,
    17,
  ],
  [
    'triggers',
    `${DOMAIN}; CREATE FUNCTION app.g() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN RETURN NEW; END';
    CREATE TRIGGER g BEFORE UPDATE ON app.t FOR EACH ROW WHEN (json_value(NEW.v::jsonb, '$.k' RETURNING app.d) IS NULL) EXECUTE FUNCTION app.g()`,
    17,
  ],
  [
    'folds',
    `${DOMAIN}; CREATE INDEX ON app.t (id) WHERE v = json_value('{"k":1}'::jsonb, '$.k' RETURNING app.d)`,
    17,
  ],
  [
    'triggers',
    "CREATE TRIGGER p BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION ext.check_primary_key('id', 'app.t', 'id')",
    15,
  ],
  [
    'triggers',
    "CREATE TRIGGER p BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION ext.autoinc('id', 'shop.theirs')",
    15,
  ],
];

test.for(RUNTIME)('%s: %s', async ([part, sql, since], { skip }) => {
  if (major < since) skip();
  expect(await told([part], sql)).toMatch(/ of mallory with the rights of postgres/);
});

test.each([
  ['ALTER TABLE app.t ADD CHECK (to_json(v) IS NOT NULL AND jsonb_build_array(id, v) IS NOT NULL)'],
  [
    "CREATE TRIGGER m BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('v', 'pg_catalog.english', 'v')",
  ],
  [
    'CREATE TRIGGER s BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
  ],
  ['ALTER TABLE app.t ADD CHECK (nextval($own) > 0)'],
  ['ALTER TABLE app.t ADD d bigint DEFAULT nextval($shared)'],
  ["ALTER TABLE app.t ALTER v SET DEFAULT current_setting('app.tenant', true)"],
  ['CREATE DOMAIN app.d AS bigint DEFAULT nextval($own); ALTER TABLE app.t ADD d app.d'],
  ["CREATE DOMAIN app.d AS text DEFAULT 'x' || now(); ALTER TABLE app.t ADD d app.d"],
  ['SELECT'],
])('nothing is said of %s', async (sql) => {
  expect(await told(['checks', 'defaults', 'values', 'triggers'], sql)).toBe('');
});
