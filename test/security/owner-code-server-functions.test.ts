import { expect, test } from 'vitest';
import { malloryScene } from './mallory-scene.ts';

const { told } = malloryScene();

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
