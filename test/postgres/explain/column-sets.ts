/** One table, whose columns have to do with each other in each way that is known, or not at all. */
export const TABLE = `
CREATE TYPE stage AS ENUM ('new', 'paid', 'packed', 'sent', 'back');
CREATE TYPE season AS ENUM ('winter', 'spring', 'summer', 'autumn');
CREATE TABLE t AS
WITH n AS (SELECT i, abs(hashint8(i)) % 100000 AS h, abs(hashint8(i * 31 + 7)) % 100000 AS g FROM generate_series(1::int8, 40000) i),
z AS (SELECT n.*, floor(200 * (h / 100000.0) ^ 4)::int AS zipf FROM n)
SELECT i::int AS serial,
       (h % 37)::int AS loose, (g % 11)::int AS other, (abs(hashint8(i * 17)) % 5)::int AS third, (g % 2 = 0) AS coin,
       (i % 1000)::int AS city, (i % 1000 / 20)::int AS country, (i % 1000 / 200)::int AS continent,
       'zip' || i % 800 AS zip, 'town' || i % 800 / 8 AS town,
       'sku' || i % 5000 AS sku, 'category' || i % 5000 / 250 AS category,
       (h % 100)::int AS near, CASE WHEN g % 5 = 0 THEN (g / 5 % 10)::int ELSE (h % 100 / 10)::int END AS nearby,
       'make' || h % 100 / 5 AS make, CASE WHEN g % 10 = 0 THEN 'model' || g % 100 ELSE 'model' || h % 100 END AS model,
       (i % 2)::int AS flag, (1 - i % 2)::int AS opposite, i % 3 = 0 AS paid, CASE WHEN i % 3 = 0 THEN 'paid' ELSE 'open' END AS told,
       (i % 20)::int AS starts, ((i % 20 + 10) % 20)::int AS stops,
       CASE WHEN h % 10 < 9 THEN 1 ELSE (h % 5)::int END AS skewed, CASE WHEN h % 10 < 9 THEN 1 ELSE (2 + h % 3)::int END AS also,
       zipf AS land, zipf / 3 AS coinage, zipf / 20 AS region, 'user' || zipf AS who,
       CASE WHEN i % 2 = 0 THEN NULL ELSE (i % 20)::int END AS holed, CASE WHEN i % 2 = 0 THEN NULL ELSE (i % 20 / 4)::int END AS holes,
       CASE WHEN i % 50 = 0 THEN (i / 50 % 40)::int END AS seldom, CASE WHEN i % 50 = 0 THEN (i / 50 % 40 / 5)::int END AS rarely,
       CASE WHEN i % 4 = 0 THEN NULL ELSE (i % 60)::int END AS gaps, (i % 60 / 6)::int AS full_one,
       jsonb_build_object('device', 'd' || i % 200, 'kind', 'k' || i % 200 / 10, 'n', i % 90, 'tens', i % 90 / 9) AS doc,
       'Mail' || i % 300 || '@Host' || i % 300 / 10 AS email, 'HOST' || i % 300 / 10 AS host,
       'Ann' || h % 60 AS first_name, 'Lee' || g % 60 AS last_name,
       repeat('x', (i % 40)::int) AS filling, (i % 40 / 4)::int AS size_class,
       date '2026-01-01' + (i % 360)::int AS day, date_trunc('month', date '2026-01-01' + (i % 360)::int)::date AS month,
       extract(dow FROM date '2026-01-01' + (i % 360)::int)::int AS weekday,
       timestamptz '2026-01-01 00:00+00' + (i % 500) * interval '1 hour' AS moment, 'shift' || i % 500 / 8 AS shift,
       int4range((i % 100)::int, (i % 100)::int + 5) AS span, (i % 100 / 10)::int AS span_class,
       daterange(date '2026-01-01' + (i % 52)::int * 7, date '2026-01-08' + (i % 52)::int * 7) AS week, 'q' || i % 52 / 13 AS quarter,
       h % 10 = 0 AS vip, h % 10 = 0 OR g % 20 = 0 AS special, h % 10 = 0 AND g % 2 = 0 AS gift,
       md5(i::text) AS token, 'group' || h % 50 AS team,
       'street' || h % 4000 AS street, 'quarter' || h % 4000 / 10 AS district,
       (enum_range(NULL::stage))[1 + i % 5] AS stage, 'place' || i % 5 AS place, i % 5 > 0 AS is_paid,
       (enum_range(NULL::season))[1 + i % 360 / 90] AS season,
       (i % 3000)::numeric / 100 AS price, (i % 3000 / 100)::numeric AS price_band
  FROM z;
ANALYZE t`;

interface ColumnSet {
  readonly about: string;
  readonly elements: readonly string[];
  /** Statistics are proposed; false: none are. */
  readonly found: boolean;
}

const of = (about: string, found: boolean, ...elements: readonly string[]): ColumnSet => ({
  ...{ about, elements, found },
});

export const COLUMN_SETS: readonly ColumnSet[] = [
  of('independent', false, 'loose', 'other'),
  of('independent, three', false, 'loose', 'other', 'third'),
  of('independent, a boolean', false, 'loose', 'coin'),
  of('independent, one of them skewed', false, 'skewed', 'third'),
  of('independent, of many values', false, 'near', 'last_name'),
  of('functional', true, 'city', 'country'),
  of('functional, three', true, 'city', 'country', 'continent'),
  of('functional, of text', true, 'zip', 'town'),
  of('functional, of more values than a list holds', false, 'sku', 'category'),
  of('functional, numeric, the same', false, 'price', 'price_band'),
  of('functional, and one that is independent', true, 'zip', 'town', 'coin'),
  of('correlated, with noise', true, 'near', 'nearby'),
  of('correlated texts, with noise', true, 'model', 'make'),
  of('contradictory', true, 'flag', 'opposite'),
  of('contradictory, a boolean and a text', true, 'paid', 'told'),
  of('contradictory for most values', true, 'starts', 'stops'),
  of('skewed', true, 'skewed', 'also'),
  of('skewed, functional', true, 'land', 'coinage'),
  of('skewed, three', true, 'land', 'coinage', 'region'),
  of('skewed, a number and a text', true, 'land', 'who'),
  of('NULL in both', true, 'holed', 'holes'),
  of('NULL in nearly all rows', true, 'seldom', 'rarely'),
  of('NULL in one', true, 'gaps', 'full_one'),
  of('expressions on JSON', true, "(doc ->> 'device')", "(doc ->> 'kind')"),
  of('expressions on JSON, cast', true, "((doc ->> 'n')::int4)", "((doc ->> 'tens')::int4)"),
  of('an expression on JSON, and a column', true, "(doc ->> 'device')", 'city'),
  of('an expression and a column', true, '(lower(email))', 'host'),
  of(
    'expressions that are independent, of which nothing is known',
    true,
    '(lower(first_name))',
    '(upper(last_name))',
  ),
  of('an expression of another type', true, '(length(filling))', 'size_class'),
  of('dates', true, 'day', 'month'),
  of('a date and its weekday', true, 'day', 'weekday'),
  of('moments', true, 'moment', 'shift'),
  of('a range', true, 'span', 'span_class'),
  of('a range of dates', true, 'week', 'quarter'),
  of('booleans', true, 'vip', 'special'),
  of('booleans, three', true, 'vip', 'special', 'gift'),
  of('a text that is unique', false, 'token', 'team'),
  of('texts of many values', false, 'street', 'district'),
  of('an enum', true, 'stage', 'place'),
  of('an enum and a boolean that says little', false, 'stage', 'is_paid'),
  of('an enum and a date', true, 'season', 'month'),
];
