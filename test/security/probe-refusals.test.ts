import { expect, onTestFinished, test } from 'vitest';
import { plan } from '../support/dbopt.ts';
import { ownDatabase } from '../support/own-server.ts';
import { dropRole } from '../support/plan-role.ts';

const OWNER = 'dbopt_test_alice';
const SECRET = 's3cret-pin-of-bob';

/** Lookups of the table's owner that are marked immutable, as they get into an index or a generated column. */
const LOOKUPS = `
CREATE ROLE ${OWNER};
CREATE SCHEMA app AUTHORIZATION ${OWNER};
SET ROLE ${OWNER};
CREATE TABLE app.orders (id bigint PRIMARY KEY, code varchar, doc jsonb, t text);
CREATE TABLE app.pins (who text, pin text);
INSERT INTO app.pins VALUES ('bob', '${SECRET}');
CREATE TYPE app.mood AS ENUM ('good');
CREATE DOMAIN app.long AS text CHECK (length(VALUE) > 100);
CREATE FUNCTION app.pin(text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = app AS $$ SELECT pin FROM pins WHERE who = $1 $$;
CREATE FUNCTION app.plpin(text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN (SELECT pin FROM app.pins WHERE who = $1); END $$;
CREATE FUNCTION app.number(text) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT pin::int FROM app.pins WHERE who = $1 $$;
CREATE FUNCTION app.plnumber(text) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN app.plpin($1); END $$;
CREATE FUNCTION app.says(text) RETURNS int LANGUAGE plpgsql IMMUTABLE AS
  $$ BEGIN RAISE EXCEPTION 'the pin % is no number', app.plpin($1) USING DETAIL = app.plpin($1), HINT = app.plpin($1), ERRCODE = 'undefined_function'; END $$;
CREATE FUNCTION app.wraps(text) RETURNS int LANGUAGE plpgsql IMMUTABLE AS
  $$ BEGIN RAISE EXCEPTION 'SQL statement "CREATE INDEX dbopt_probe_1 %', app.plpin($1); END $$;
RESET ROLE`;

async function scene() {
  const database = await ownDatabase();
  const { client } = database;
  onTestFinished(async () => {
    await client.query('DROP SCHEMA app CASCADE');
    await dropRole(client, OWNER);
    await database.drop();
  });
  await dropRole(client, OWNER);
  await client.query(LOOKUPS);
  return database;
}

const design = (indexes: readonly string[], statistics = '{}') =>
  `version: 1\ntables: { app.orders: { statistics: ${statistics}, indexes: {${indexes
    .map((index, i) => `\n  i${i}: ${index}`)
    .join(',')} } } }\n`;

const where = (condition: string) => `{ on: [id], where: ${JSON.stringify(condition)} }`;
const on = (expression: string) => `{ on: [${JSON.stringify(`(${expression})`)}] }`;

const ASKED = [
  where("app.pin('bob')::int = id"),
  where("app.plpin('bob')::int = id"),
  where("app.plpin('bob')::date > '2020-01-01'"),
  where("app.plpin('bob')::regclass IS NOT NULL"),
  where("app.plpin('bob')::regtype IS NOT NULL"),
  where("app.plpin('bob')::app.mood = 'good'"),
  where("app.plpin('bob')::jsonb = doc"),
  where("app.plpin('bob')::int[] = '{1}'"),
  where("(app.plpin('bob') || ' & &')::tsquery IS NOT NULL"),
  where("app.plpin('bob')::app.long = 'x'"),
  where("t ~ (app.plpin('bob') || '(')"),
  where("t LIKE app.plpin('bob') ESCAPE app.plpin('bob')"),
  where("to_number(app.plpin('bob'), 'x') = id"),
  where("pg_catalog.date_trunc(app.plpin('bob'), timestamp '2020-01-01') IS NOT NULL"),
  where("(timestamp '2020-01-01' AT TIME ZONE app.plpin('bob')) IS NOT NULL"),
  where("app.number('bob') = id"),
  where("app.plnumber('bob') = id"),
  where("app.says('bob') = id"),
  where("app.wraps('bob') = id"),
  on("id + app.plpin('bob')::int"),
  on("id + app.says('bob')"),
];

test('what a lookup gives back does not get into the error of a definition', async () => {
  const { url } = await scene();
  const made = await plan(
    url,
    design(ASKED, `{ s: { on: [id, ${JSON.stringify("(app.plpin('bob')::int + id)")}] } }`),
  );
  const told = made.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  // Those that the server takes, since it works them out with the rows, say nothing.
  expect(told.length).toBeGreaterThan(ASKED.length - 6);
  expect(JSON.stringify(made)).not.toContain(SECRET);
});

test.each([
  [on('ids + 1'), 'column "ids" does not exist'],
  [where("id = 'abc'"), 'invalid input syntax for type bigint: "abc"'],
  [where('random() > 0.5'), 'functions in index predicate must be marked IMMUTABLE'],
  [
    '{ on: [doc], using: gist }',
    'data type jsonb has no default operator class for access method "gist"',
  ],
  [
    '{ on: [t varchar_nix] }',
    'operator class "varchar_nix" does not exist for access method "btree"',
  ],
  ['{ on: [t int8_ops] }', 'operator class "int8_ops" does not accept data type text'],
  [on('lower(id)'), 'function lower(bigint) does not exist'],
  ['{ on: [doc, t], using: hash }', 'access method "hash" does not support multicolumn indexes'],
  [where('1 / 0 = id'), 'division by zero'],
])('%s is refused with what the server says', async (index, says) => {
  const { url } = await scene();
  const { diagnostics } = await plan(url, design([index]));
  expect(diagnostics.map(({ message }) => message).join()).toContain(says);
});

test('a lack of rights that a function says of itself is no lack of ours', async () => {
  const { url, client } = await scene();
  await client.query(`SET ROLE ${OWNER};
    CREATE FUNCTION app.denied(text) RETURNS bool LANGUAGE plpgsql IMMUTABLE AS
      $$ BEGIN RAISE EXCEPTION 'permission denied for dbopt_probe_1' USING ERRCODE = '42501'; END $$;
    CREATE DOMAIN app.barred AS text CHECK (app.denied(VALUE));
    RESET ROLE`);
  const index = where("t = ANY (('{a}'::app.barred[])::text[])");
  const { diagnostics } = await plan(url, design([index]));
  expect(diagnostics.map(({ message }) => message).join()).toContain(
    'what it calls raises an error (SQLSTATE 42501)',
  );
});
