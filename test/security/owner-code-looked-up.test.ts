import { expect, test } from 'vitest';
import { malloryScene, type Parts } from './mallory-scene.ts';

const { told, major } = malloryScene();

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
  if (major() < since) skip();
  expect(await told([part], sql)).toMatch(/ of mallory with the rights of postgres/);
});
