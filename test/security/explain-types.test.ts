import { beforeAll, expect, test, vi } from 'vitest';
import { explaining } from './hostile/explaining.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const scene = explaining();
const { make, sang, explained } = scene;

const RANGE = `
  CREATE DOMAIN mal.pos AS int CHECK (mal.held(VALUE::text)); CREATE TYPE mal.span AS RANGE (subtype = mal.pos, multirange_type_name = mal.spans);
  CREATE DOMAIN mal.dspan AS mal.span; CREATE TYPE mal.pair AS (a mal.span, b int); CREATE TYPE mal.nested AS (p mal.pair[]);
  CREATE TABLE mal.bookings (id int, room mal.span, rooms mal.span[], d mal.dspan, c mal.pair, t text);
  CREATE VIEW mal.vv AS SELECT id FROM mal.bookings WHERE room && '[1,5)'`;

/** Reads a text as a range of a domain, whose check is its owner's. */
const READING: readonly string[] = [
  "SELECT id FROM mal.bookings WHERE room && '[1,5)'",
  'SELECT * FROM mal.vv',
  `SELECT * FROM mal.bookings WHERE rooms = '{"[1,5)"}'`,
  "SELECT * FROM mal.bookings WHERE d = '[1,5)'",
  'SELECT * FROM mal.bookings WHERE c = \'("[1,5)",2)\'::mal.pair',
  `SELECT '{"[1,5)"}'::mal.span[]`,
  "SELECT '[1,5)'::text::mal.span",
  "SELECT '[1,5)'::mal.dspan",
  `SELECT '("{""(\\\\""[1,5)\\\\"",2)""}")'::mal.nested`,
  `SELECT json_populate_record(NULL::mal.pair, '{"a": "[1,5)"}')`,
  `SELECT jsonb_populate_recordset(NULL::mal.pair, '[{"a": "[1,5)"}]')`,
  `SELECT * FROM jsonb_to_record('{"a": "[1,5)"}') AS x(a mal.span)`,
  `SELECT * FROM json_to_recordset('[{"a": "[1,5)"}]') AS x(a mal.dspan)`,
  "SELECT * FROM xmltable('/a' PASSING '<a>[1,5)</a>' COLUMNS a mal.span PATH '.')",
  "SELECT range_merge('[1,2)'::mal.span, '[4,5)')",
  "INSERT INTO mal.bookings (id, room) VALUES (1, '[1,5)')",
  "UPDATE mal.bookings SET room = '[1,5)'",
  "MERGE INTO mal.bookings b USING (SELECT 1) s ON b.id = 1 WHEN MATCHED THEN UPDATE SET d = '[1,5)'",
  'SELECT * FROM mal.bookings WHERE room = ANY (\'{"[1,5)"}\')',
  'SELECT * FROM mal.bookings WHERE row(room, 1) = \'("[1,5)",2)\'::mal.pair',
  // From PostgreSQL 17 on; before, no server knows the syntax, nor runs what it does not know.
  `SELECT json_value('{"a": "[1,5)"}', '$.a' RETURNING mal.span)`,
  `SELECT * FROM json_table('["[1,5)"]', '$[*]' COLUMNS (a mal.span PATH '$'))`,
];

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

beforeAll(() => make(RANGE));

test('checks of a domain under a range, whatever reads a text as one', async () => {
  for (const statement of READING) {
    for (const ofOthers of [true, false]) await refused(statement, ofOthers);
  }
  // Had it been asked, it would have sung.
  expect(await sings(READING[0] ?? '')).toBe(true);
});

test.each(OTHERS)('not even planned: %s', async (_, made, statement) => {
  await make(made);
  for (const ofOthers of [true, false]) await refused(statement, ofOthers);
  expect(await sings(statement)).toBe(true);
});

/** Of a type of its owner's the planner asks how far two ends are apart, though the function is volatile by now. */
const ESTIMATED: readonly (readonly [table: string, where: string])[] = [
  ['sb', "room && '[1,500)'"],
  ['sb', "room <@ '[1,500)'"],
  ['sb', 'room @> 5'],
  ['sb', "room << '[10,20)'"],
  ['sb', 'room <@ mal.sr(5,9)'],
  ['sb', "room = '[1,500)'"],
  ['sm', "room && '{[1,500)}'"],
  ['sm', 'room @> 5'],
  ['sv', 'id > 3'],
  ['sd', "room && '[1,500)'"],
];

test('a subtype_diff that estimates call, of ranges and multiranges', async () => {
  await make(`
    CREATE FUNCTION mal.apart(int, int) RETURNS float8 IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN $1 - $2; END';
    CREATE TYPE mal.sr AS RANGE (subtype = int, subtype_diff = mal.apart, multirange_type_name = mal.srs);
    CREATE DOMAIN mal.srd AS mal.sr;
    CREATE TABLE mal.sb AS SELECT g AS id, mal.sr(g, g + g % 9 + 1) AS room FROM generate_series(1, 3000) g;
    CREATE TABLE mal.sm AS SELECT id, mal.srs(room) AS room FROM mal.sb;
    CREATE TABLE mal.sd AS SELECT id, room::mal.srd AS room FROM mal.sb;
    CREATE VIEW mal.sv AS SELECT id FROM mal.sb WHERE room <@ '[1,500)';
    ANALYZE mal.sb; ANALYZE mal.sm; ANALYZE mal.sd;
    CREATE OR REPLACE FUNCTION mal.apart(int, int) RETURNS float8 VOLATILE LANGUAGE plpgsql AS 'BEGIN EXECUTE ''SELECT mal'' || ''.evil()''; RETURN $1 - $2; END'`);
  for (const [table, where] of ESTIMATED) {
    for (const ofOthers of [true, false]) {
      await refused(`SELECT * FROM mal.${table} WHERE ${where}`, ofOthers);
    }
  }
  expect(await sings("SELECT * FROM mal.sb WHERE room && '[1,500)'")).toBe(true);
});

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

async function refused(statement: string, ofOthers: boolean): Promise<void> {
  const answer = await explained(statement, ofOthers).catch((error: Error) => error);
  const told =
    answer instanceof Error
      ? { statement, how: /cannot be read|syntax error/.test(answer.message) ? 'nothing' : answer }
      : { statement, how: answer.how, because: answer.because.join() };
  expect(told).toMatchObject({ statement, how: 'nothing' });
  expect({ statement, sang: await sang() }).toEqual({ statement, sang: false });
}

async function sings(statement: string): Promise<boolean> {
  await scene.db.client.query('BEGIN READ ONLY');
  await scene.db.client
    .query(`EXPLAIN ${statement}`)
    .finally(() => scene.db.client.query('ROLLBACK'));
  return sang();
}
