import { expect, test } from 'vitest';
import { apply, plan } from '../../support/dbopt.ts';
import { design, table } from './support.ts';

/** The text of a key, what the column holds of it, and a text that it does not take. */
const TYPES: readonly (readonly [type: string, text: string, value: string, bad: string])[] = [
  ['varchar', 'a', 'a', ''],
  ['int', ' 7 ', '7', '2147483648'],
  ['int2', '7', '7', '40000'],
  ['bigint', '7', '7', '7.5'],
  ['numeric', '1.50', '1.50', 'one'],
  ['numeric(4, 1)', '1.25', '1.3', '12345'],
  ['double precision', '1e3', '1000', 'one'],
  ['bool', 'yes', 'true', 'maybe'],
  [
    'uuid',
    'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11',
    'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11',
    'a0eebc99',
  ],
  ['inet', '10.0.0.1', '10.0.0.1/32', '10.0.0.256'],
  ['date', '2030-03-01', '2030-03-01', '2030-02-30'],
  ['timestamptz', '2030-03-01 12:00', '2030-03-01 12:00:00+00', 'noon'],
  ['timestamp', '2030-03-01T12:00', '2030-03-01 12:00:00', '2030-13-01'],
  ['time', '12:00', '12:00:00', '25:00'],
  ['interval', '1 day', '1 day', '1 dayz'],
  ['public.mood', 'sad', 'sad', 'angry'],
  ['"Own"."A b"', '5', '5', '-5'],
  // Their `=` is nowhere, or not in pg_catalog.
  ['public.document', '{"a":1}', '{"a":1}', '{'],
  ['public.hstore', 'a=>1', '"a"=>"1"', 'a'],
  ['public.tags', 'a=>1', '"a"=>"1"', 'a'],
  // Before PostgreSQL 16 each says by a code of its own that it does not take a text.
  ['public.ltree', 'a.b', 'a.b', 'a..b'],
  ['public.cube', '(1, 2)', '(1, 2)', '(1'],
  ['pg_catalog.tsquery', 'a & b', "'a' & 'b'", 'a b'],
  ['pg_catalog.jsonpath', '$.a', '$."a"', '$.'],
];

test.each(TYPES)('%s', async (type, text, value, bad) => {
  const { url, client } = await table(`
    CREATE TABLE t (id int, payload jsonb);
    CREATE EXTENSION hstore; CREATE EXTENSION ltree; CREATE EXTENSION cube; CREATE DOMAIN tags AS hstore; CREATE DOMAIN document AS json;
    CREATE TYPE mood AS ENUM ('sad', 'happy');
    CREATE SCHEMA "Own"; CREATE DOMAIN "Own"."A b" AS int CHECK (VALUE > 0);`);
  const rows = async () =>
    (await client.query<{ v: string | null }>('SELECT v::text AS v FROM t ORDER BY id')).rows.map(
      ({ v }) => v,
    );
  const insert = (id: number) =>
    client.query(
      `INSERT INTO t VALUES ($1, jsonb_build_object('k', $2::text)), ($1 + 1, jsonb_build_object('k', $3::text)), ($1 + 2, '{"k": null}')`,
      [id, text, bad],
    );
  const wanted = [value, type === 'varchar' ? bad : null, null];
  await insert(1);
  const entry = design(
    `v: { from: payload ->> 'k', type: '${type}', by: trigger, on_bad_value: set null }`,
  );
  expect(await apply(url, entry)).toMatchObject({ outcome: 'done' });
  // Those of the writer's session count for nothing.
  await client.query("SET timezone = 'Asia/Tokyo'; SET datestyle = 'SQL, DMY'");
  await insert(11);
  await client.query("SET timezone = 'UTC'; SET datestyle = 'ISO'");
  expect(await rows()).toEqual([...wanted, ...wanted]);
  const again = await plan(url, entry);
  expect([again.changes, again.steps]).toEqual([[], []]);
});

test.each([
  ['timestamptz', 'now'],
  ['timestamptz', ' ToDay 10:00'],
  ['timestamp', 'today10:00'],
  ['date', 'yesterday'],
  ['time', 'NOW'],
  ['public.moment', 'tomorrow allballs'],
  ['public.stay', '(1 day,now)'],
])('%s: %s depends on the clock, and is no value to keep', async (type, word) => {
  const { url, client } = await table(
    `CREATE TABLE t (id int, payload jsonb); CREATE DOMAIN later AS timestamptz; CREATE DOMAIN moment AS later;
     CREATE TYPE stay AS (lasts interval, at moment)`,
  );
  const insert = (key: string) =>
    client.query(`INSERT INTO t VALUES (1, jsonb_build_object('k', $1::text))`, [key]);
  await insert(word);
  const steady =
    type === 'public.stay'
      ? ['(1 day,epoch)', '(2 days,"2030-03-01 10:00")']
      : type === 'time'
        ? ['allballs', '10:00']
        : ['epoch', '2030-03-01 10:00'];
  const entry = (policy: string) =>
    design(`v: { from: payload ->> 'k', type: ${type}, by: trigger, on_bad_value: ${policy} }`);
  expect((await plan(url, entry('stop'))).diagnostics).toMatchObject([
    { severity: 'error', code: 'bad-values' },
  ]);
  expect(await apply(url, entry('set null'))).toMatchObject({ outcome: 'done' });
  for (const key of [word, ...steady]) await insert(key);
  const { rows } = await client.query(
    `SELECT payload ->> 'k' AS key FROM t WHERE v IS NULL ORDER BY 1`,
  );
  expect(rows.map(({ key }) => key)).toEqual([word, word]);
  expect((await plan(url, entry('set null'))).steps).toEqual([]);
  await client.query('DELETE FROM t WHERE v IS NULL');
  expect(await apply(url, entry('refuse'))).toMatchObject({ outcome: 'done' });
  await expect(insert(word)).rejects.toMatchObject({ code: '22007' });
  for (const key of steady) await insert(key);
});
