import { scenario } from '../support/advice/scenario.ts';

const ask = ['hybrid-schema'];
const column = 'column.public.events.payload';
const documents = (made: string, count = 20_000) => `
CREATE TABLE events (id bigint PRIMARY KEY, payload jsonb NOT NULL);
INSERT INTO events SELECT i, ${made} FROM generate_series(1, ${count}) i;
VACUUM ANALYZE events;
`;
const lookups = (key: string, count = 40) =>
  Array.from(
    { length: count },
    (_, i) => `SELECT id FROM events WHERE payload ->> '${key}' = 'v${i}'`,
  ).join(';\n');
/** Milliseconds of the fastest of ten lookups. */
const LOOKUP_TIME = (key: string) =>
  `CREATE OR REPLACE FUNCTION look_up() RETURNS float8 LANGUAGE plpgsql AS $$ DECLARE best float8 := 1e9; at timestamptz; BEGIN FOR k IN 1..10 LOOP at := clock_timestamp(); PERFORM id FROM events WHERE ${key} = 'v7'; best := least(best, 1000 * extract(epoch FROM clock_timestamp() - at)); END LOOP; RETURN best; END $$`;

const LONG = `jsonb_build_object('customer_identifier', i, 'transaction_amount', i % 97, 'transaction_currency', 'EUR', 'merchant_category_code', i % 50)`;
const SHORT = `jsonb_build_object('c', i, 'a', i % 97, 'cu', 'EUR', 'm', i % 50)`;

scenario('long keys in small documents, which no compression reaches', {
  ask,
  sql: documents(LONG),
  trial: true,
  finds: [{ code: 'key-length', address: column }],
  only: ['key-length'],
  proves: {
    code: 'key-length',
    apply: `UPDATE events SET payload = jsonb_build_object('a', payload -> 'customer_identifier', 'b', payload -> 'transaction_amount', 'c', payload -> 'transaction_currency', 'd', payload -> 'merchant_category_code');\nVACUUM FULL events`,
    query: "SELECT pg_relation_size('events') AS n",
  },
});

scenario('short keys', {
  ask,
  sql: documents(SHORT),
  trial: true,
  not: ['key-length', 'keys-are-data', 'nesting'],
});

scenario('long keys in large documents that compression has taken care of', {
  ask,
  sql: documents(
    `(SELECT jsonb_agg(jsonb_build_object('customer_identifier', k, 'transaction_amount', 7)) FROM generate_series(1, 150) k)`,
    800,
  ),
  trial: true,
  not: ['key-length'],
});

scenario('keys that are values', {
  ask,
  sql: documents(`jsonb_build_object(md5(i::text), i, md5((i + 100000)::text), i)`),
  finds: [{ code: 'keys-are-data', address: column }],
  not: ['key-length'],
});

scenario('objects five levels deep', {
  ask,
  sql: documents(
    `jsonb_build_object('a', jsonb_build_object('b', jsonb_build_object('c', jsonb_build_object('d', jsonb_build_object('e', jsonb_build_object('f', i))))))`,
  ),
  finds: [{ code: 'nesting', address: column }],
});

scenario('arrays of numbers within arrays are no nesting', {
  ask,
  sql: documents(`jsonb_build_object('a', '[[[[[[1, 2]]]]]]'::jsonb, 'n', i)`),
  not: ['nesting'],
});

scenario('a key that nearly all queries filter by, with texts that tell which', {
  ask,
  sql: `${documents(`jsonb_build_object('country', 'v' || i % 200, 'n', i, 'note', md5(i::text))`)}${LOOKUP_TIME(`payload ->> 'country'`)}`,
  later: lookups('country'),
  queries: `${lookups('country')};`,
  trial: true,
  finds: [{ code: 'key-promote', address: column }],
  proves: {
    code: 'key-promote',
    apply: `VACUUM ANALYZE events;\n${LOOKUP_TIME('country')}`,
    query: 'SELECT look_up() AS n',
  },
  only: ['key-promote'],
  not: ['key-use-unknown'],
});

scenario('a key that nearly all queries filter by, given as a parameter: nobody knows which', {
  ask,
  sql: documents(`jsonb_build_object('country', 'v' || i % 200, 'n', i, 'note', md5(i::text))`),
  meanwhile: async ({ session }) => {
    const shop = await session();
    for (let i = 0; i < 40; i += 1) {
      await shop.query('SELECT id FROM events WHERE payload ->> $1 = $2', ['country', `v${i}`]);
    }
  },
  finds: [{ code: 'key-use-unknown', address: column, verdict: 'cannot-tell' }],
  not: ['key-promote'],
});

scenario('two keys that are used alike: neither is in 80% of the calls', {
  ask,
  sql: documents(`jsonb_build_object('country', 'v' || i % 200, 'device', 'v' || i % 300)`),
  later: `${lookups('country', 20)};\n${lookups('device', 20)}`,
  queries: `${lookups('country', 20)};\n${lookups('device', 20)};`,
  trial: true,
  not: ['key-promote'],
});

scenario('a boolean before each bigint: padding that another order saves', {
  ask,
  sql: `CREATE TABLE padded (a boolean NOT NULL, b bigint NOT NULL, c boolean NOT NULL, d bigint NOT NULL, e boolean NOT NULL, f bigint NOT NULL);
INSERT INTO padded SELECT true, i, true, i, true, i FROM generate_series(1, 30000) i;
VACUUM ANALYZE padded`,
  trial: true,
  finds: [{ code: 'column-order', address: 'table.public.padded' }],
  proves: {
    code: 'column-order',
    apply: 'CREATE TABLE tight AS SELECT b, d, f, a, c, e FROM padded;\nVACUUM tight',
    query: "SELECT pg_relation_size(coalesce(to_regclass('tight'), 'padded')) AS n",
  },
});

scenario('padding that the alignment of whole rows takes anyhow', {
  ask,
  sql: `CREATE TABLE padded (a int NOT NULL, b bigint NOT NULL, c int NOT NULL);
CREATE TABLE absorbed (a boolean NOT NULL, b bigint NOT NULL);
INSERT INTO absorbed SELECT true, i FROM generate_series(1, 30000) i;
VACUUM ANALYZE absorbed`,
  trial: true,
  not: ['column-order'],
});

scenario('columns in a poor order that are mostly NULL', {
  ask,
  sql: `CREATE TABLE padded (id int NOT NULL, a boolean, b bigint, c boolean, d bigint, e boolean, f bigint);
INSERT INTO padded SELECT i FROM generate_series(1, 30000) i;
VACUUM ANALYZE padded`,
  trial: true,
  not: ['column-order'],
});

scenario('a document column without JSON of its own: text', {
  ask,
  sql: `CREATE TABLE notes (id int PRIMARY KEY, body text);
INSERT INTO notes SELECT i, '{"a_very_long_name_of_a_key":1}' FROM generate_series(1, 20000) i;
VACUUM ANALYZE notes`,
  trial: true,
});

scenario('documents that the role of a monitor may not read', {
  ask,
  sql: `${documents(LONG)}CREATE ROLE watcher LOGIN PASSWORD 'only for this' IN ROLE pg_monitor`,
  role: 'watcher',
  after: 'DROP OWNED BY watcher;\nDROP ROLE watcher',
  finds: [{ code: 'not-readable', address: 'table.public.events', verdict: 'cannot-tell' }],
  not: ['key-length'],
});

scenario('documents that it may read', {
  ask,
  sql: `${documents(SHORT)}CREATE ROLE watcher LOGIN PASSWORD 'only for this' IN ROLE pg_monitor;
GRANT SELECT ON events TO watcher`,
  role: 'watcher',
  after: 'DROP OWNED BY watcher;\nDROP ROLE watcher',
  not: ['not-readable'],
});

scenario('a key of seven letters in more than a million rows', {
  ask,
  sql: `CREATE TABLE events (id bigint, payload jsonb NOT NULL);
INSERT INTO events SELECT i, '{"country": 1}' FROM generate_series(1, 1150000) i;
VACUUM ANALYZE events`,
  only: ['key-repetitions'],
  finds: [{ code: 'key-repetitions', address: column, severity: 'info' }],
});

scenario('a key of one letter as often, and a longer one that few have', {
  ask,
  sql: `CREATE TABLE events (id bigint, payload jsonb NOT NULL);
INSERT INTO events SELECT i, CASE WHEN i % 5 = 0 THEN '{"c": 1, "country": 1}'::jsonb ELSE '{"c": 1}' END FROM generate_series(1, 1150000) i;
VACUUM ANALYZE events`,
  not: ['key-repetitions', 'key-length'],
});
