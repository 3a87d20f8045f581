import { afterEach, expect, test } from 'vitest';
import { type Client, connect, id, sql } from '../../src/postgres/index.ts';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

/** What somebody sets for the database, so that names and texts mean something else, or sessions end. */
const HOSTILE: { readonly [name: string]: string } = {
  search_path: 'evil, pg_catalog, public',
  standard_conforming_strings: 'off',
  backslash_quote: 'on',
  transform_null_equals: 'on',
  array_nulls: 'off',
  quote_all_identifiers: 'on',
  extra_float_digits: '-15',
  bytea_output: 'escape',
  xmloption: 'document',
  DateStyle: 'SQL, DMY',
  IntervalStyle: 'sql_standard',
  TimeZone: 'Asia/Kathmandu',
  row_security: 'on',
  gin_fuzzy_search_limit: '1',
  default_transaction_isolation: 'serializable',
  default_transaction_deferrable: 'on',
  statement_timeout: '700ms',
  lock_timeout: '1ms',
  idle_session_timeout: '700ms',
  idle_in_transaction_session_timeout: '700ms',
  tcp_user_timeout: '900',
  client_min_messages: 'error',
  check_function_bodies: 'off',
  timezone_abbreviations: 'India',
  exit_on_error: 'on',
  stats_fetch_consistency: 'snapshot',
  'plpgsql.extra_errors': 'all',
  'plpgsql.print_strict_params': 'on',
};

/** Operators and functions of the owner's, found before or as well as the server's; each tells who called it. */
const CANARIES = `
CREATE SCHEMA evil;
CREATE TABLE evil.seen (who text);
GRANT USAGE ON SCHEMA evil TO PUBLIC;
CREATE FUNCTION evil.told(x bool) RETURNS bool LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_catalog.nextval('evil.calls');
  RETURN x;
END $$;
CREATE SEQUENCE evil.calls;
CREATE FUNCTION evil.eq(a name, b name) RETURNS bool LANGUAGE sql AS 'SELECT evil.told(a OPERATOR(pg_catalog.=) b)';
CREATE FUNCTION evil.eq(a name, b text) RETURNS bool LANGUAGE sql AS 'SELECT evil.told(a OPERATOR(pg_catalog.=) b)';
CREATE FUNCTION evil.eq(a text, b text) RETURNS bool LANGUAGE sql AS 'SELECT evil.told(a OPERATOR(pg_catalog.=) b)';
CREATE FUNCTION evil.eq(a oid, b oid) RETURNS bool LANGUAGE sql AS 'SELECT evil.told(a OPERATOR(pg_catalog.=) b)';
CREATE FUNCTION evil.eq(a oid, b int8) RETURNS bool LANGUAGE sql AS 'SELECT evil.told(a::int8 OPERATOR(pg_catalog.=) b)';
CREATE OPERATOR evil.= (leftarg = name, rightarg = name, procedure = evil.eq);
CREATE OPERATOR evil.= (leftarg = name, rightarg = text, procedure = evil.eq);
CREATE OPERATOR evil.= (leftarg = text, rightarg = text, procedure = evil.eq);
CREATE OPERATOR evil.= (leftarg = oid, rightarg = oid, procedure = evil.eq);
CREATE OPERATOR public.= (leftarg = oid, rightarg = int8, procedure = evil.eq);
CREATE FUNCTION evil.lower(text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS
  $$ BEGIN PERFORM pg_catalog.nextval('evil.calls'); RETURN pg_catalog.lower($1); END $$;
CREATE FUNCTION evil.count(text) RETURNS bigint LANGUAGE sql AS 'SELECT pg_catalog.nextval(''evil.calls'')';
CREATE FUNCTION public.unnest(name[]) RETURNS SETOF name LANGUAGE sql AS 'SELECT NULL::name FROM pg_catalog.nextval(''evil.calls'')';
CREATE VIEW evil.pg_class AS SELECT * FROM pg_catalog.pg_class WHERE pg_catalog.nextval('evil.calls') > 0;
CREATE VIEW evil.pg_settings AS SELECT * FROM pg_catalog.pg_settings WHERE pg_catalog.nextval('evil.calls') > 0;
`;

const DESIGN = `
version: 1
policy: { allow: [access-exclusive] }
tables:
  app.t:
    with: { fillfactor: 90 }
    columns: { b: { statistics: 200 } }
    indexes:
      t_b: { on: [b] }
      t_part: { on: [a], where: "b = 'it''s \\\\' or c > '2026-02-01'" }
    statistics: { t_s: { on: [a, b] } }
`;

const COMMANDS = [
  ['doctor'],
  ['plan'],
  ['drift'],
  ['init', '--stdout', '--table', 'app.t'],
  ['apply', '--auto-approve'],
  ['plan'],
  ['maintain'],
  ['state', 'list'],
  ['state', 'history'],
  ['archive', 'list'],
  ['warm'],
] as const;

const closing: Client[] = [];
afterEach(async () => {
  for (const client of closing.splice(0)) await client.end();
});

async function scene(setup: string, settings: { readonly [name: string]: string }) {
  const { url, client } = await freshDatabase();
  await client.query(`
    CREATE SCHEMA app;
    CREATE TABLE app.t (a int, b text, c timestamptz);
    INSERT INTO app.t SELECT n, 'x' || n % 3, '2026-01-01'::timestamptz + n * interval '1 hour' FROM generate_series(1, 500) n`);
  await client.query(setup);
  const name = id(new URL(url).pathname.slice(1));
  for (const [setting, value] of Object.entries(settings)) {
    // A path is a list; all others are one value.
    const to = setting === 'search_path' ? value : `'${value}'`;
    await client.query(`ALTER DATABASE ${name.text} SET ${setting} TO ${to}`);
  }
  return { url, client, name };
}

const called = async (client: Client): Promise<unknown> =>
  (await client.query('SELECT is_called FROM evil.calls')).rows[0]?.is_called;

test('no command calls what the database puts before the names of the server, or reads a text otherwise', async () => {
  const { url, client } = await scene(CANARIES, HOSTILE);
  const { dbopt } = await workplace(`${DESIGN}target: { url: "${url}" }\n`);
  for (const command of COMMANDS) {
    const { stdout, stderr } = await dbopt([...command]);
    expect(stdout + stderr, command.join(' ')).not.toMatch(/bug in dbopt|timeout/);
    expect(await called(client), command.join(' ')).toBe(false);
  }
  const again = await dbopt(['plan']);
  expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('No changes') });
}, 120_000);

test('with the settings of nobody the same is asked for', async () => {
  const { url } = await scene('', {});
  const { dbopt } = await workplace(`${DESIGN}target: { url: "${url}" }\n`);
  expect((await dbopt(['apply', '--auto-approve'])).code).toBe(0);
  expect((await dbopt(['plan'])).stdout).toContain('No changes');
}, 60_000);

test.each(['statement_timeout', 'idle_session_timeout', 'transaction_timeout'])(
  'no %s of others ends an apply',
  async (setting) => {
    const { url, client, name } = await scene('', {});
    const known = sql`SELECT FROM pg_catalog.pg_settings WHERE name = $1`;
    if ((await client.query(known.text, [setting])).rows.length === 0) return;
    await client.query(`
      CREATE FUNCTION app.slow(x int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_catalog.pg_sleep(0.004); RETURN x; END $$`);
    await client.query(`ALTER DATABASE ${name.text} SET ${setting} TO '600ms'`);
    const { dbopt } = await workplace(`
version: 1
target: { url: "${url}" }
tables:
  app.t: { indexes: { t_slow: { on: [(app.slow(a))] }, t_b: { on: [b] } }, statistics: { t_s: { on: [a, b] } } }
`);
    const { code, stderr } = await dbopt(['apply', '--auto-approve']);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect((await dbopt(['plan'])).stdout).toContain('No changes');
  },
  60_000,
);

test.each([
  ['the URL', (url: string) => ({ url: `${url}?options=-c%20search_path%3Devil`, env: {} })],
  ['PGOPTIONS', (url: string) => ({ url, env: { PGOPTIONS: '-c search_path=evil' } })],
])(
  'what %s sets does not undo it',
  async (_, given) => {
    const { url, client } = await scene(CANARIES, {});
    const { url: other, env } = given(url);
    const { dbopt } = await workplace(`${DESIGN}target: { url: "${other}" }\n`);
    for (const command of ['doctor', 'plan', 'drift']) {
      expect((await dbopt([command], env)).code, command).toBe(0);
      expect(await called(client), command).toBe(false);
    }
  },
  60_000,
);

test('a session tells what it came with, and runs with what is ours', async () => {
  const { url } = await scene('', HOSTILE);
  const client = await connect({ url, applicationName: 'dbopt test' });
  closing.push(client);
  const { rows } = await client.query(
    `SELECT name, setting, reset_val FROM pg_settings WHERE name IN ('search_path', 'statement_timeout') ORDER BY 1`,
  );
  expect(rows).toEqual([
    { name: 'search_path', setting: 'pg_catalog, pg_temp', reset_val: 'evil, pg_catalog, public' },
    { name: 'statement_timeout', setting: '0', reset_val: '700' },
  ]);
});
