import { beforeAll, expect, test, vi } from 'vitest';
import { expectRefused, expectSings, explaining, RANGE } from './hostile/explaining.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const scene = explaining();
const { make, explained } = scene;

beforeAll(() => make(RANGE));

/** What its owner made, and a statement: of ranges over what others made, and of other things that a type brings along. */
const OTHERS: readonly (readonly [what: string, made: string, statement: string])[] = [
  ['a multirange', 'SELECT', "SELECT '{[1,5)}'::mal.spans"],
  [
    'a range of an array of a domain',
    'CREATE TYPE mal.ra AS RANGE (subtype = mal.pos[])',
    "SELECT '[{1},{2})'::mal.ra",
  ],
  [
    'a range of a composite type',
    'CREATE TYPE mal.rb AS (x mal.pos); CREATE TYPE mal.rc AS RANGE (subtype = mal.rb)',
    `SELECT '["(1)","(2)")'::mal.rc`,
  ],
  [
    'a range of a range',
    'CREATE TYPE mal.rr AS RANGE (subtype = mal.span)',
    `SELECT '["[1,2)","[3,4)")'::mal.rr`,
  ],
  [
    'what an aggregate begins with',
    "CREATE AGGREGATE mal.gathers (mal.pos) (SFUNC = array_append, STYPE = mal.pos[], INITCOND = '{1}')",
    'SELECT mal.gathers(y::mal.pos) FROM mal.base',
  ],
  [
    'a cast that the server looks up by itself',
    `CREATE TYPE mal.mood AS ENUM ('sad', 'glad');
     CREATE FUNCTION mal.told(mal.mood) RETURNS json LANGUAGE plpgsql AS 'BEGIN PERFORM mal.evil(); RETURN ''1''; END';
     CREATE CAST (mal.mood AS json) WITH FUNCTION mal.told(mal.mood)`,
    "SELECT * FROM mal.base WHERE to_json('sad'::mal.mood)::text = y::text",
  ],
];

test.each(OTHERS)('not even planned: %s', async (_, made, statement) => {
  await make(made);
  await expectRefused(scene, statement);
  await expectSings(scene, statement);
});

// JSON_VALUE is there from PostgreSQL 17 on.
test.skipIf(Number(process.env.DBOPT_TEST_MAJOR ?? 17) < 17).each(['json_value', 'json_query'])(
  'not even planned: a view in which %s gives back a domain',
  async (name) => {
    await make(`CREATE DOMAIN mal.d_${name} AS text CHECK (mal.evil() IS NOT NULL OR VALUE IS NOT NULL);
      CREATE VIEW mal.v_${name} AS SELECT * FROM mal.base WHERE y::text = ${name}('{"k":"x"}'::jsonb, '$.k' RETURNING mal.d_${name})`);
    await expectRefused(scene, `SELECT * FROM mal.v_${name}`);
  },
);

/** Ranges as applications have them. */
test.each([
  [
    'run',
    'CREATE TYPE mal.calm AS RANGE (subtype = float8, subtype_diff = float8mi); CREATE TABLE mal.o1 (id int, r mal.calm, s int4range, m tstzmultirange)',
    "SELECT * FROM mal.o1 WHERE r && '[1,2)' AND s @> 3 AND m <@ '{[2026-01-01,2026-02-01)}'",
  ],
  [
    'run',
    `CREATE DOMAIN mal.small AS int CHECK (VALUE > 0); CREATE TYPE mal.smalls AS RANGE (subtype = mal.small);
     CREATE TABLE mal.o2 (id int, r mal.smalls)`,
    "SELECT * FROM mal.o2 WHERE r && '[1,2)'",
  ],
  [
    'run',
    `CREATE FUNCTION mal.plain(int, int) RETURNS float8 IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN $1 - $2; END';
     CREATE TYPE mal.measured AS RANGE (subtype = int, subtype_diff = mal.plain); CREATE TABLE mal.o3 (id int, r mal.measured)`,
    "SELECT * FROM mal.o3 WHERE r && '[1,2)'",
  ],
] as const)('as ever (%s): %s', async (how, made, statement) => {
  await make(made);
  expect(await explained(statement, false)).toMatchObject({ how });
});
