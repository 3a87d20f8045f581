import { beforeAll, test, vi } from 'vitest';
import { expectRefused, expectSings, explaining, RANGE } from './hostile/explaining.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const scene = explaining();
const { make } = scene;

beforeAll(() => make(RANGE));

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

test('checks of a domain under a range, whatever reads a text as one', async () => {
  for (const statement of READING) await expectRefused(scene, statement);
  await expectSings(scene, READING[0] ?? '');
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
    await expectRefused(scene, `SELECT * FROM mal.${table} WHERE ${where}`);
  }
  await expectSings(scene, "SELECT * FROM mal.sb WHERE room && '[1,500)'");
});
