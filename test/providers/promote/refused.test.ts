import { expect, test } from 'vitest';
import { plan } from '../../support/dbopt.ts';
import { COUNTRY, design, table, told } from './support.ts';

const entry = (from: string, type = 'text', by = 'trigger', more = ''): string =>
  `c: { from: "${from}", type: "${type}", by: ${by}${more} }`;

const KEY = "expected a key of a JSONB column as text, such as payload ->> 'country'";

test.each([
  ['payload', KEY],
  ["payload -> 'a'", KEY],
  ["t.payload ->> 'a'", KEY],
  ["lower(payload ->> 'a')", KEY],
  ["(payload ->> 'a')::int", KEY],
  ['payload ->> id', KEY],
  ["payload ->> 'a' || 'b'", KEY],
  ['payload #>> 1', KEY],
  ['payload ->>', 'not an expression: syntax error at or near ")"'],
  ["payload ->> 'a'), (1", 'not an expression: syntax error at or near ","'],
  ["c ->> 'a'", 'the column cannot be made from itself'],
])('from: %s', async (from, message) => {
  const { url } = await table();
  expect(told((await plan(url, design(entry(from)))).diagnostics)).toEqual([
    `error bad-key: ${message}`,
  ]);
});

test.each([
  ['varchar(3)', 'bad-type: varchar(3) would cut off what is too long without a word'],
  ['txt', 'bad-type: txt is no type that a key can be promoted to'],
  ['json', 'bad-type: json is no type that a key can be promoted to'],
  [
    'pg_catalog.money',
    'bad-type: a text as pg_catalog.money means another value by settings, by the clock or by what else there is',
  ],
  ['public.mood', 'no-such-type: type public.mood does not exist'],
  [
    'int); DROP TABLE t; --',
    'bad-type: int); DROP TABLE t; -- is no type that a key can be promoted to',
  ],
])('type: %s', async (type, message) => {
  const { url } = await table();
  const { diagnostics, steps } = await plan(url, design(entry("payload ->> 'n'", type)));
  expect(told(diagnostics)).toEqual([`error ${message}`]);
  expect(steps).toEqual([]);
});

test.each([
  ["doc ->> 'n'", 'text', '', 'no-such-column: the table has no JSONB column doc'],
  ["id ->> 'n'", 'text', '', 'no-such-column: the table has no JSONB column id'],
  [
    "payload ->> 'n'",
    'date',
    '',
    'not-immutable: what a text means as date may hang on settings, which a generated column does not take',
  ],
  [
    "payload ->> 'n'",
    'int',
    ', on_bad_value: set null',
    'bad-value: a generated column refuses what does not cast',
  ],
])('generated from %s as %s', async (from, type, more, message) => {
  const { url } = await table();
  const { diagnostics } = await plan(url, design(entry(from, type, 'generated', more)));
  expect(told(diagnostics)).toContain(`error ${message}`);
});

test.each([
  ['ALTER TABLE t ADD country int', 'other-type: column country is integer, the design says text'],
  [
    "ALTER TABLE t ADD country text NOT NULL DEFAULT ''",
    'not-null: column country is NOT NULL, and a document may lack the key',
  ],
  [
    "ALTER TABLE t ADD country text GENERATED ALWAYS AS (payload ->> 'country') STORED",
    'other-column: column country is generated',
  ],
  [
    'CREATE FUNCTION t_country_dbopt_promote_1() RETURNS int LANGUAGE sql RETURN 1',
    'name-taken: there is another function public.t_country_dbopt_promote_1() of ',
  ],
  [
    'CREATE TRIGGER zz_dbopt_promote_country BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
    'name-taken: there is another trigger zz_dbopt_promote_country on the table',
  ],
  [
    'ALTER TABLE t RENAME TO old; CREATE MATERIALIZED VIEW t AS SELECT * FROM old',
    'no-table: public.t is a materialized view',
  ],
  [
    'ALTER TABLE t RENAME TO t1; CREATE TABLE p (LIKE t1) PARTITION BY RANGE (id); ALTER TABLE p ATTACH PARTITION t1 FOR VALUES FROM (0) TO (9999); ALTER TABLE t1 RENAME TO t',
    'is-partition: public.t is a partition, and has the columns of its table',
  ],
])('%s', async (before, message) => {
  const { url, client } = await table();
  await client.query(before);
  const { diagnostics, steps } = await plan(url, design(COUNTRY));
  expect(told(diagnostics)).toContainEqual(expect.stringContaining(`error ${message}`));
  expect(steps).toEqual([]);
});

test('another generated column, and one that is none', async () => {
  const { url, client } = await table();
  await client.query("ALTER TABLE t ADD country text GENERATED ALWAYS AS (payload ->> 'n') STORED");
  const generated = design(COUNTRY.replace('by: trigger', 'by: generated'));
  expect(told((await plan(url, generated)).diagnostics)).toEqual([
    "error other-column: column country is generated from (payload ->> 'n'::text)",
  ]);
  await client.query('ALTER TABLE t ALTER country DROP EXPRESSION');
  expect(told((await plan(url, generated)).diagnostics)).toEqual([
    'error other-column: column country is there and not generated',
  ]);
});

test('other triggers on the table are told', async () => {
  const { url, client } = await table();
  await client.query(`
    CREATE TRIGGER audit BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
    CREATE TRIGGER zzz BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();`);
  expect(told((await plan(url, design(COUNTRY))).diagnostics).slice(0, 2)).toEqual([
    'warning fires-later: what zzz makes of the document comes after the column is set',
    'warning triggers-fire: every row with the key is updated once, for which audit will fire',
  ]);
});
