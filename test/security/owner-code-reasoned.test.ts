import { expect, test, vi } from 'vitest';
import { APPLY, design, LOG, log, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

const PROMOTE = design(
  `app.t: { promote: { land: { from: "payload ->> 'country'", type: text, by: trigger } } }`,
);
const TAKE_OVER = PROMOTE.replace('land:', 'country:');
const AWAY = design(
  'app.log: { partitions: { by: range (id), every: 100, ahead: 1, keep: 100, then: detach } }',
);
const MAINTAIN = ['maintain', '--allow', 'retire-many', '--allow', 'access-exclusive'] as const;

const OTHER = `CREATE TABLE app.other (v text PRIMARY KEY); INSERT INTO app.other VALUES ('v');
  CREATE INDEX ON app.other ((v || app.evil('x'::text)))`;
const KEYED = log('id', false).replace('v text', "v text DEFAULT 'v' REFERENCES app.other");
const SMALL = 'CREATE DOMAIN app.small AS int CHECK (app.evil_check(VALUE))';
const LEAVING = `
  CREATE TABLE app.log (id bigint PRIMARY KEY, v text) PARTITION BY RANGE (id);
  CREATE TABLE app.log_p0 PARTITION OF app.log FOR VALUES FROM (0) TO (100);
  CREATE TABLE app.log_p100 PARTITION OF app.log FOR VALUES FROM (100) TO (200);
  CREATE TABLE app.log_p200 PARTITION OF app.log FOR VALUES FROM (200) TO (300);
  CREATE TABLE app.log_p300 PARTITION OF app.log FOR VALUES FROM (300) TO (400);
  INSERT INTO app.log SELECT i, 'v' FROM generate_series(100, 299) i;
  CREATE TABLE app.other (id bigint REFERENCES app.log, v text)`;
const INDEX = 'CREATE INDEX ON app.log (id)';

/** Code that no table of the design names, and that its foreign keys, statistics or functions bring along. */
const MEMBERS: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'rows that change with those of the table have a trigger',
    `UPDATE app.t SET country = 'c' || id; ALTER TABLE app.t ADD UNIQUE (country);
     CREATE TABLE app.child (country text REFERENCES app.t (country) ON UPDATE CASCADE);
     INSERT INTO app.child SELECT country FROM app.t;
     CREATE TRIGGER evil AFTER UPDATE ON app.child FOR EACH ROW EXECUTE FUNCTION app.evil_trigger();
     UPDATE app.t SET payload = jsonb_build_object('country', 'd' || id)`,
    TAKE_OVER,
    [...APPLY],
  ],
  [
    'a foreign key compares by a cast',
    `CREATE TYPE app.kind AS ENUM ('v');
     CREATE FUNCTION app.as_text(app.kind) RETURNS text LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM canary.sing(); RETURN pg_catalog.enum_out($1); END';
     CREATE CAST (app.kind AS text) WITH FUNCTION app.as_text(app.kind) AS IMPLICIT;
     CREATE TABLE app.kinds (v text PRIMARY KEY); INSERT INTO app.kinds VALUES ('v');
     ALTER TABLE app.t ADD kind app.kind DEFAULT 'v' REFERENCES app.kinds`,
    PROMOTE,
    [...APPLY],
  ],
  ['a new partition references a table with an index', `${OTHER}; ${KEYED}`, LOG, MAINTAIN],
  [
    'a new partition references a table with statistics',
    `${OTHER.replace('CREATE INDEX ON app.other ((v ||', 'CREATE STATISTICS app.s ON (v ||').replace("'x'::text)))", "'x'::text)) FROM app.other")}; ${KEYED}`,
    LOG,
    MAINTAIN,
  ],
  [
    'a partition leaves that a table with an index references',
    `${LEAVING}; CREATE INDEX ON app.other ((v || app.evil('x'::text)))`,
    AWAY,
    MAINTAIN,
  ],
  [
    'statistics of the table',
    "CREATE STATISTICS app.s ON (v || app.evil('x'::text)) FROM app.t",
    PROMOTE,
    [...APPLY],
  ],
  [
    'a default of an argument',
    `CREATE FUNCTION app.more(bigint, bigint DEFAULT app.evil(2)) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN $1 + $2; END';
     ${log('id', false)}; CREATE INDEX ON app.log (app.more(id))`,
    LOG,
    MAINTAIN,
  ],
  [
    'the body of a function in SQL',
    `CREATE FUNCTION app.sum(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT app.evil(1) + $1';
     ${log('id', false)}; CREATE INDEX ON app.log (app.sum(id))`,
    LOG,
    MAINTAIN,
  ],
  [
    'the body of a function in SQL, as a tree',
    `CREATE FUNCTION app.sum(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT app.evil(1) + $1; END;
     ${log('id', false)}; CREATE INDEX ON app.log (app.sum(id))`,
    LOG,
    MAINTAIN,
  ],
  [
    'the body of a function in SQL that calls another by more than its name',
    `CREATE FUNCTION app.${'z'.repeat(63)}(int) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM canary.sing(); RETURN 1; END';
     CREATE FUNCTION app.sum(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT app.${'z'.repeat(63)}more(1) + $1';
     ${log('id', false)}; CREATE INDEX ON app.log (app.sum(id))`,
    LOG,
    MAINTAIN,
  ],
  [
    'a constant of a domain',
    `${SMALL}; ${log('id', false)}; CREATE INDEX ON app.log (id) WHERE id > 5::app.small`,
    LOG,
    MAINTAIN,
  ],
];

/** From 18 on such triggers run as the owner of their table, and such a foreign key is refused. */
const BEFORE_18 = MEMBERS.slice(0, 2);

test.for(MEMBERS)('asks, and runs nothing: %s', async (member, t) => {
  const [, sql, text, args] = member;
  t.skip(process.env.DBOPT_TEST_MAJOR === '18' && BEFORE_18.includes(member), 'of 15 to 17');
  const { run, sang } = await stage(t, sql, text);
  const { code, stderr } = await run(args);
  expect([code, stderr]).toEqual([1, expect.stringContaining('owner-code')]);
  expect(await sang()).toBe(false);
});

const QUIET: readonly (readonly [string, string])[] = [
  [
    'foreign keys of plain columns',
    `CREATE TABLE app.other (v text PRIMARY KEY); INSERT INTO app.other VALUES ('v'); CREATE INDEX ON app.other (lower(v)); ${KEYED}`,
  ],
  [
    'a function in SQL of what the server has',
    `CREATE FUNCTION app.low(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower($1) || ''x''';
     ${log('id', false)}; CREATE INDEX ON app.log (app.low(v))`,
  ],
  [
    'a function that is called with what is in the row',
    `${log('id', false)}; ${INDEX}; CREATE INDEX ON app.log (app.evil(v))`,
  ],
];

test.for(QUIET)('nothing is said of %s', async ([, sql], t) => {
  const { run, sang } = await stage(t, sql, LOG);
  const { code, stderr } = await run(MAINTAIN);
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('owner-code')]);
  expect(await sang()).toBe(false);
});

test('a database cannot have its sessions act as its owner', async (t) => {
  const trigger =
    'CREATE TRIGGER evil BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION app.evil_trigger()';
  const { run, sang, asWriter, giveAway } = await stage(t, trigger, PROMOTE);
  await giveAway();
  await asWriter(
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET role = %L', current_database(), current_user); END $$`,
  );
  const { code, stderr } = await run(APPLY);
  expect([code, stderr]).toEqual([1, expect.stringContaining('owner-code')]);
  expect(await sang()).toBe(false);
});
