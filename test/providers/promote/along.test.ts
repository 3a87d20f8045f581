import { expect, test } from 'vitest';
import { apply, plan } from '../../support/dbopt.ts';
import { COUNTRY, design, table } from './support.ts';

const promoted = async (rows: string | undefined, since: string) => {
  const database = await table(rows);
  await apply(database.url, design(COUNTRY));
  await database.client.query(since);
  return database;
};

const KEPT = '; the key stays in the documents';

/** What there is beside tables and columns. */
const OBJECTS = `SELECT conname::text AS name FROM pg_constraint WHERE conrelid = 't'::regclass AND contype <> 'n'
  UNION SELECT relname FROM pg_class WHERE relkind IN ('i', 'I', 'S') AND relnamespace = 'public'::regnamespace
  UNION SELECT stxname FROM pg_statistic_ext`;

test.each<[string, string, readonly string[]]>([
  ['nothing, but a default and NOT NULL', "ALTER TABLE t ALTER country SET DEFAULT 'c'", []],
  [
    'indexes, also of a predicate',
    "CREATE INDEX i ON t (country); CREATE INDEX w ON t (id) WHERE country <> 'x'",
    ['index public.i', 'index public.w'],
  ],
  [
    'a unique constraint of several columns, and not its index as well',
    'ALTER TABLE t ADD CONSTRAINT u UNIQUE (id, country)',
    ['table constraint u on public.t'],
  ],
  [
    'an exclusion constraint',
    'ALTER TABLE t ADD CONSTRAINT x EXCLUDE USING btree (country WITH =, id WITH =)',
    ['table constraint x on public.t'],
  ],
  [
    'checks, of several columns too',
    "ALTER TABLE t ADD CONSTRAINT own CHECK (country <> 'x'), ADD CONSTRAINT more CHECK (id > 0 OR country = 'c0')",
    ['table constraint more on public.t', 'table constraint own on public.t'],
  ],
  [
    'a foreign key, and no trigger of it',
    "CREATE TABLE other (c text PRIMARY KEY); INSERT INTO other SELECT 'c' || n FROM generate_series(0, 6) n; ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (country) REFERENCES other",
    ['table constraint k on public.t'],
  ],
  [
    'extended statistics',
    'CREATE STATISTICS s ON id, country FROM t; CREATE STATISTICS e ON lower(country) FROM t',
    ['statistics object public.e', 'statistics object public.s'],
  ],
  ['a sequence of its own', 'CREATE SEQUENCE q OWNED BY t.country', ['sequence public.q']],
])('the drop of a column names what goes along: %s', async (_, since, names) => {
  const { url, client } = await promoted(undefined, since);
  const { steps } = await plan(url, design(''));
  const along = names.length === 0 ? '' : `, and with it ${names.join(', ')}`;
  expect(steps[0]?.hazards.at(-1)).toEqual({
    code: 'data-loss',
    message: `drops country${along}${KEPT}`,
  });
  const before = (await client.query(OBJECTS)).rows.length;
  await apply(url, design(''));
  // The index of a constraint has its name.
  expect(before - (await client.query(OBJECTS)).rows.length).toBe(names.length);
});

test('a foreign key that goes locks the table that it refers to', async () => {
  const { url } = await promoted(
    undefined,
    `CREATE TABLE other (c text PRIMARY KEY); INSERT INTO other SELECT 'c' || n FROM generate_series(0, 6) n;
     ALTER TABLE t ADD FOREIGN KEY (country) REFERENCES other`,
  );
  const [drop] = (await plan(url, design(''))).steps;
  const lock = { relation: 'public.other', mode: 'ACCESS EXCLUSIVE' };
  expect(drop?.locks).toContainEqual(lock);
  expect(drop?.hazards[1]?.message).toContain('reads and writes of public.other');
});

const PARTITIONED = `CREATE TABLE t (id int, payload jsonb) PARTITION BY RANGE (id);
  CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (10) PARTITION BY RANGE (id);
  CREATE TABLE t11 PARTITION OF t1 FOR VALUES FROM (0) TO (10); CREATE TABLE t2 PARTITION OF t FOR VALUES FROM (10) TO (20)`;

test('of a partitioned table: the whole, and what a partition has alone', async () => {
  const { url } = await promoted(
    PARTITIONED,
    `CREATE INDEX i ON t (country); ALTER TABLE t ADD CONSTRAINT u UNIQUE (id, country), ADD CONSTRAINT c CHECK (country <> 'x');
     CREATE INDEX own ON t2 (country); ALTER TABLE t11 ADD CONSTRAINT alone CHECK (country <> 'y')`,
  );
  const [drop] = (await plan(url, design(''))).steps;
  expect(drop?.hazards.at(-1)?.message).toBe(
    `drops country, and with it ${[
      'index public.i',
      'index public.own',
      'table constraint alone on public.t11',
      'table constraint c on public.t',
      'table constraint u on public.t',
    ].join(', ')}${KEPT}`,
  );
  const locked = drop?.locks.map(({ relation }) => relation) ?? [];
  expect(locked).toEqual(expect.arrayContaining(['public.t1_id_country_key', 'public.own']));
});

test('many are counted', async () => {
  const { url } = await promoted(
    undefined,
    Array.from({ length: 15 }, (_, n) => `CREATE INDEX i${n + 10} ON t (country)`).join(';'),
  );
  const [drop] = (await plan(url, design(''))).steps;
  expect(drop?.hazards.at(-1)?.message).toMatch(/public\.i21 and 3 more; the key/);
});
