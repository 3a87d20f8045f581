import { expect, test } from 'vitest';
import { malloryScene } from './mallory-scene.ts';

const { told } = malloryScene();

const EVIL = `CREATE FUNCTION app.evil(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN true; END';`;
/** As sessions of dbopt have it. */
const PINNED = 'SET LOCAL search_path = pg_catalog, pg_temp';
const RUNS = /runs app\.\w+\(.*\) of mallory with the rights of postgres/;

/** A type of hers with an operator that is called where none is written. */
const EQUAL = `CREATE TYPE app.mood AS ENUM ('sad', 'glad');
  CREATE FUNCTION app.same(app.mood, app.mood) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN true; END';
  CREATE OPERATOR app.= (LEFTARG = app.mood, RIGHTARG = app.mood, FUNCTION = app.same);
  CREATE FUNCTION app.as_text(app.mood) RETURNS text LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN ''x''; END';
  CREATE CAST (app.mood AS text) WITH FUNCTION app.as_text(app.mood) AS IMPLICIT;
  SET LOCAL search_path = app, pg_catalog;`;
const SAD = "'sad'::app.mood";

/** A composite type whose attribute is checked. */
const CHECKED = `${EVIL} CREATE DOMAIN app.d AS text CHECK (app.evil(VALUE)); CREATE TYPE app.c AS (x app.d);
  ALTER TABLE app.t ADD c app.c;`;

test.each([
  ['folds', `${EQUAL} CREATE INDEX ON app.t ((NULLIF(${SAD}, 'glad'::app.mood)))`],
  ['folds', `${EQUAL} CREATE INDEX ON app.t (id) WHERE ${SAD} IS DISTINCT FROM 'glad'::app.mood`],
  ['folds', `${EQUAL} CREATE INDEX ON app.t ((CASE ${SAD} WHEN 'glad'::app.mood THEN v END))`],
  ['folds', `${EQUAL} CREATE INDEX ON app.t ((v || ${SAD}::text))`],
  ['folds', `${EQUAL} CREATE INDEX ON app.t (length(${SAD}))`],
  [
    'checks',
    `${CHECKED} ALTER TABLE app.t ADD CHECK (jsonb_populate_record(c, '{"x":"1"}') IS NULL)`,
  ],
  [
    'checks',
    `${CHECKED} CREATE DOMAIN app.cd AS app.c; ALTER TABLE app.t ADD cd app.cd; ALTER TABLE app.t ADD CHECK (jsonb_populate_record(cd, '{"x":"1"}') IS NULL)`,
  ],
] as const)('%s: %s', async (part, sql) => {
  expect(await told([part], `${sql}; ${PINNED}`)).toMatch(RUNS);
});

const STRANGE = "(SELECT relpartbound FROM pg_class WHERE relname = 'part')";
const PARTS =
  'CREATE TABLE app.parts (id int) PARTITION BY RANGE (id); CREATE TABLE app.part PARTITION OF app.parts FOR VALUES FROM (0) TO (10);';
/** As a later version might store it. */
const strange = (catalog: string, column: string, where: string) =>
  `RESET ROLE; SET LOCAL allow_system_table_mods = on; UPDATE ${catalog} SET ${column} = ${STRANGE} WHERE ${where}`;

test.each([
  [
    'checks',
    `ALTER TABLE app.t ADD CONSTRAINT k CHECK (id > 0); ${strange('pg_constraint', 'conbin', "conname = 'k'")}`,
  ],
  [
    'defaults',
    `ALTER TABLE app.t ALTER v SET DEFAULT 'x'; ${strange('pg_attrdef', 'adbin', "adrelid = 'app.t'::regclass AND adnum = 3")}`,
  ],
  [
    'values',
    `CREATE DOMAIN app.d AS text CONSTRAINT k CHECK (VALUE <> ''); ALTER TABLE app.t ADD d app.d; ${strange('pg_constraint', 'conbin', "conname = 'k'")}`,
  ],
  [
    'values',
    `CREATE INDEX i ON app.t (id) WHERE v IS NULL; ${strange('pg_index', 'indpred', "indexrelid = 'app.i'::regclass")}`,
  ],
  [
    'folds',
    `CREATE INDEX i ON app.t (id) WHERE v IS NULL; ${strange('pg_index', 'indpred', "indexrelid = 'app.i'::regclass")}`,
  ],
] as const)('%s holds what nobody knows: %s', async (part, sql) => {
  expect(await told([part], `${PARTS} ${sql}`)).toMatch(
    /runs PARTITIONBOUNDSPEC, which nobody here knows, of mallory with the rights of postgres/,
  );
});

test.each([`NULLIF(${SAD}, 'glad'::app.mood)`, `(v || (${SAD})::text)`])(
  'a definition of the design: %s',
  async (definition) => {
    expect(await told(['folds'], `${EQUAL} ${PINNED}`, [definition])).toMatch(RUNS);
  },
);

/** As applications have them. */
test.each([
  [
    `${EQUAL} CREATE INDEX ON app.t (v) WHERE id > 1; ALTER TABLE app.t ADD m app.mood; CREATE INDEX ON app.t (id) WHERE m = ${SAD}`,
  ],
  [
    `CREATE TYPE app.plain AS ENUM ('sad', 'glad'); ALTER TABLE app.t ADD m app.plain;
    CREATE INDEX ON app.t (id) WHERE m = ANY (ARRAY['sad'::app.plain, 'glad'::app.plain]) AND COALESCE(m, 'sad'::app.plain) IS NOT NULL;
    CREATE INDEX ON app.t ((CASE m WHEN 'sad'::app.plain THEN 1 ELSE 2 END), lower(v))`,
  ],
  ['ALTER TABLE app.t ADD CHECK (v <> lower(v) AND id BETWEEN 1 AND 9 AND (v, id) < (v, n))'],
])('nothing is said of %s', async (sql) => {
  expect(await told(['checks', 'folds'], `${sql}; ${PINNED}`)).toBe('');
});
