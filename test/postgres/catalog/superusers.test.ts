import { beforeAll, expect, test, vi } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/*
 * What whoever judges an expression leaves alone, since only superusers make it, of functions in C: see 0205.
 */

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  await db.client.query(`CREATE SCHEMA theirs; GRANT ALL ON SCHEMA theirs TO PUBLIC;
    CREATE FUNCTION theirs.f(int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION theirs.e(int, int) RETURNS boolean LANGUAGE sql AS 'SELECT true'`);
});

const asAnybody = async (statement: string) => {
  await db.client.query('BEGIN; SET LOCAL ROLE pg_read_all_stats');
  try {
    await db.client.query(statement);
    return 'done';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  } finally {
    await db.client.query('ROLLBACK');
  }
};

const SUPERUSERS = /must be superuser|permission denied/;
/** Whatever takes or gives a value of the server's inside is in C, or is another name of a function that is. */
const IN_C = /cannot (accept|have arguments of|return) type (internal|cstring|tsm_handler)/;

test.each([
  ['CREATE OPERATOR CLASS theirs.o FOR TYPE int USING btree AS OPERATOR 1 <', SUPERUSERS],
  ['CREATE OPERATOR FAMILY theirs.o USING btree', SUPERUSERS],
  ['ALTER OPERATOR FAMILY integer_ops USING btree ADD OPERATOR 1 < (int, text)', SUPERUSERS],
  ['CREATE ACCESS METHOD a TYPE INDEX HANDLER bthandler', SUPERUSERS],
  ['CREATE TYPE theirs.b', SUPERUSERS],
  ['CREATE TYPE theirs.b (INPUT = int4in, OUTPUT = int4out)', SUPERUSERS],
  [
    'CREATE TEXT SEARCH PARSER theirs.p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype)',
    SUPERUSERS,
  ],
  ['CREATE TEXT SEARCH TEMPLATE theirs.t (LEXIZE = dsimple_lexize)', SUPERUSERS],
  ['CREATE FOREIGN DATA WRAPPER w', SUPERUSERS],
  [
    "CREATE FUNCTION theirs.g(int) RETURNS int LANGUAGE sql SUPPORT generate_series_int4_support AS 'SELECT 1'",
    SUPERUSERS,
  ],
  ["CREATE FUNCTION theirs.g(int) RETURNS int LANGUAGE internal AS 'int4inc'", SUPERUSERS],
  ["CREATE FUNCTION theirs.g(int) RETURNS int LANGUAGE c AS 'x'", SUPERUSERS],
  [
    "CREATE FUNCTION theirs.g(internal, oid, internal, int) RETURNS float8 LANGUAGE sql AS 'SELECT 1'",
    IN_C,
  ],
  [
    "CREATE FUNCTION theirs.g(internal, oid, internal, int) RETURNS float8 LANGUAGE plpgsql AS 'BEGIN RETURN 1; END'",
    IN_C,
  ],
  [
    "CREATE FUNCTION theirs.g(int, int, cstring, internal, int, boolean) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END'",
    IN_C,
  ],
  [
    "CREATE FUNCTION theirs.g(int) RETURNS tsm_handler LANGUAGE plpgsql AS 'BEGIN RETURN 1; END'",
    IN_C,
  ],
  [
    'CREATE OPERATOR theirs.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = theirs.e, RESTRICT = theirs.f)',
    /does not exist/,
  ],
  [
    'CREATE AGGREGATE theirs.a (int) (SFUNC = int8_avg_accum, STYPE = internal)',
    /cannot be internal/,
  ],
])('%s', async (statement, says) => {
  expect(await asAnybody(statement)).toMatch(says);
});
