import { afterEach, describe, expect, test } from 'vitest';
import type { Client } from '../../src/postgres/index.ts';
import { freshDatabase } from '../support/database.ts';
import { apply, drift, plan } from '../support/dbopt.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';
import { dropRole, roleUrl } from '../support/plan-role.ts';

const OWNER = 'dbopt_test_owner';
const MEMBER = 'dbopt_test_member';
const PLANNER = 'dbopt_test_planner';

/** Whatever calls `spy` tells that it ran; and, in another sequence, that it had or got rights that are not the owner's. */
const SPIES = `
CREATE SCHEMA app AUTHORIZATION ${OWNER};
GRANT USAGE ON SCHEMA app TO PUBLIC;
SET ROLE ${OWNER};
CREATE SEQUENCE app.ran;
CREATE SEQUENCE app.stolen;
GRANT ALL ON SEQUENCE app.ran, app.stolen TO PUBLIC;
CREATE FUNCTION app.look() RETURNS void VOLATILE LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> '${OWNER}' THEN PERFORM nextval('app.stolen'); END IF;
END $$;
CREATE FUNCTION app.spy() RETURNS bool VOLATILE LANGUAGE plpgsql AS $$
BEGIN
  PERFORM nextval('app.ran');
  PERFORM app.look();
  BEGIN RESET ROLE; EXCEPTION WHEN OTHERS THEN NULL; END;
  PERFORM app.look();
  BEGIN SET ROLE NONE; EXCEPTION WHEN OTHERS THEN NULL; END;
  PERFORM app.look();
  BEGIN SET ROLE postgres; EXCEPTION WHEN OTHERS THEN NULL; END;
  PERFORM app.look();
  BEGIN RESET SESSION AUTHORIZATION; EXCEPTION WHEN OTHERS THEN NULL; END;
  PERFORM app.look();
  BEGIN
    -- What runs a statement as the owner is the owner's: made anew it would run as whoever calls it next.
    EXECUTE (SELECT 'ALTER FUNCTION ' || oid::regprocedure || ' SECURITY INVOKER' FROM pg_proc WHERE proname LIKE 'dbopt_as_%' LIMIT 1);
  EXCEPTION WHEN OTHERS THEN NULL; END;
  BEGIN PERFORM set_config('search_path', 'app', false), set_config('standard_conforming_strings', 'off', false);
  EXCEPTION WHEN OTHERS THEN NULL; END;
  RETURN true;
END $$;
CREATE FUNCTION app.five() RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM app.spy(); RETURN 5; END $$;
CREATE FUNCTION app.twice(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM app.spy(); RETURN $1 * 2; END $$;
CREATE FUNCTION app.more(int, int) RETURNS bool IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM app.spy(); RETURN $1 > $2; END $$;
CREATE OPERATOR app.>>> (leftarg = int, rightarg = int, procedure = app.more);
CREATE FUNCTION app.fine(int) RETURNS bool IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN RETURN app.spy(); END $$;
CREATE DOMAIN app.small AS int CHECK (app.fine(VALUE));
CREATE TYPE app.span AS RANGE (subtype = app.small);
CREATE TYPE app.pair AS (x app.small, y int);
CREATE TYPE app.mood AS ENUM ('good', 'bad');
CREATE FUNCTION app.level(app.mood) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM app.spy(); RETURN 1; END $$;
CREATE CAST (app.mood AS int) WITH FUNCTION app.level(app.mood) AS IMPLICIT;
CREATE TABLE app.t (a int, b text, m app.mood, s app.small);
CREATE TABLE app.p (a int, b text) PARTITION BY RANGE (app.twice(a));
CREATE TABLE app.plain (a int, b text);
CREATE INDEX t_old ON app.t (a) WHERE a > app.five();
CREATE INDEX t_const ON app.t (a) WHERE a = ANY ('{1,2}'::app.small[]);
CREATE STATISTICS app.t_stats ON a, (app.twice(a)) FROM app.t;
RESET ROLE;
SELECT setval('app.ran', 1, false), setval('app.stolen', 1, false);
`;

const DESIGN = `
version: 1
state: { in: file, path: state.json }
tables:
  app.t:
    indexes:
      t_old: { on: [a], where: "a > app.five()" }
      t_const: { on: [a], where: "a = ANY (array['1', '2']::app.small[])" }
      t_function: { on: [(app.twice(a))] }
      t_operator: { on: [a], where: "a OPERATOR(app.>>>) 3" }
      t_domain: { on: [a], where: "a = '7'::app.small" }
      t_array: { on: [a], where: "a = ANY ('{1,2}'::app.small[])" }
      t_range: { on: [a], where: "'[1,2)'::app.span @> 1::app.small" }
      t_row: { on: [a], where: "('(1,2)'::app.pair).y = a" }
      t_cast: { on: [a], where: "m = 1" }
    statistics:
      t_stats: { on: [a, (app.twice(a))] }
      t_other: { on: [b, (app.twice(a) + 1)] }
  app.p:
    indexes: { p_a: { on: [(a + 1)] } }
`;

const scenes: OwnDatabase[] = [];
afterEach(async () => {
  for (const database of scenes.splice(0)) {
    for (const role of [PLANNER, MEMBER]) await dropRole(database.client, role);
    await database.client.query(`DROP SCHEMA IF EXISTS app CASCADE`);
    await dropRole(database.client, OWNER);
    await database.drop();
  }
});

async function spied(): Promise<OwnDatabase> {
  const database = await ownDatabase();
  scenes.push(database);
  const { client } = database;
  for (const role of [PLANNER, MEMBER, OWNER]) await dropRole(client, role);
  await client.query(`CREATE ROLE ${OWNER}`);
  const { rows } = await client.query('SELECT current_database() AS name');
  await client.query(`GRANT TEMPORARY, CREATE ON DATABASE "${rows[0]?.name}" TO ${OWNER}`);
  await client.query(SPIES);
  return database;
}

const seen = async (client: Client) =>
  (
    await client.query(
      'SELECT r.is_called AS ran, s.is_called AS stolen FROM app.ran r, app.stolen s',
    )
  ).rows[0];

const codes = (diagnostics: readonly { readonly code: string; readonly address?: string }[]) =>
  diagnostics.map(({ code, address = '' }) => `${code} ${address}`);

describe('functions that an owner wrote run as that owner', () => {
  test('where a superuser plans', async () => {
    const { url, client } = await spied();
    const made = await plan(url, DESIGN);
    expect(codes(made.diagnostics).filter((code) => code.startsWith('bad-'))).toEqual([]);
    await drift(url, DESIGN);
    expect(await seen(client)).toEqual({ ran: true, stolen: false });
  });

  test('where a member of the owner plans', async () => {
    const database = await spied();
    const url = await roleUrl(
      database,
      MEMBER,
      `CREATE ROLE ${MEMBER} LOGIN IN ROLE ${OWNER}; GRANT pg_monitor TO ${MEMBER}`,
    );
    const { rows } = await database.client.query('SELECT current_database() AS name');
    await database.client.query(`GRANT TEMPORARY ON DATABASE "${rows[0]?.name}" TO ${MEMBER}`);
    const made = await plan(url, DESIGN);
    expect(codes(made.diagnostics).filter((code) => code.startsWith('bad-'))).toEqual([]);
    expect(await seen(database.client)).toEqual({ ran: true, stolen: false });
  });
});

test('a role that only plans runs nothing of theirs, and has the server compare the rest', async () => {
  const database = await spied();
  const url = await roleUrl(
    database,
    PLANNER,
    `CREATE ROLE ${PLANNER} LOGIN; GRANT pg_monitor TO ${PLANNER}`,
  );
  const { rows } = await database.client.query('SELECT current_database() AS name');
  await database.client.query(`GRANT TEMPORARY ON DATABASE "${rows[0]?.name}" TO ${PLANNER}`);
  const made = await plan(
    url,
    `${DESIGN}  app.plain: { indexes: { plain_b: { on: [lower(b)], where: "b IN ('x', 'y')" } } }\n`,
  );
  expect(await seen(database.client)).toEqual({ ran: false, stolen: false });
  const told = codes(made.diagnostics);
  expect(told).toContain('unchecked-definition index.app.t_function');
  expect(told.some((code) => code.startsWith('compared-by-syntax'))).toBe(true);
  expect(told.filter((code) => code.includes('app.plain'))).toEqual([]);
});

test('what is there is asked of once, however many definitions are new', async () => {
  const { url, client } = await spied();
  const calls = async (names: readonly string[]) => {
    await client.query(`SELECT setval('app.ran', 1, false)`);
    const indexes = names.map((name, i) => `${name}: { on: [(a + ${i})] }`).join(', ');
    await plan(url, `version: 1\ntables: { app.t: { indexes: { ${indexes} } } }\n`);
    return Number((await client.query('SELECT last_value FROM app.ran')).rows[0]?.last_value);
  };
  const once = await calls(['n1']);
  expect(once).toBeGreaterThan(1);
  expect(await calls(['n1', 'n2', 'n3', 'n4', 'n5'])).toBe(once);
});

const TRIGGER = `
CREATE SEQUENCE public.fired;
CREATE FUNCTION public.heard() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM nextval('public.fired');
  RAISE EXCEPTION 'no DDL on Saturdays' USING ERRCODE = 'ZZ001';
END $$;
CREATE TABLE public.t (a int, b text);
CREATE INDEX t_lower ON public.t (lower(b));
CREATE EVENT TRIGGER dbopt_test_heard ON ddl_command_end EXECUTE FUNCTION public.heard();`;

const QUIET = `
version: 1
tables:
  public.t: { indexes: { t_lower: { on: [lower(b)] }, t_new: { on: [(a + 1)] } } }
`;

describe('event triggers', () => {
  test.each(['', 'ENABLE ALWAYS'])('do not fire for a plan: %s', async (how) => {
    const { url, client } = await freshDatabase();
    await client.query(TRIGGER);
    if (how !== '') await client.query(`ALTER EVENT TRIGGER dbopt_test_heard ${how}`);
    const made = await plan(url, QUIET);
    expect(made.steps.map(({ id }) => id)).toContain('index.public.t_new#build');
    expect((await client.query('SELECT is_called FROM public.fired')).rows).toEqual([
      { is_called: false },
    ]);
  });

  test('that refuse are the word of the server, not a bug', async () => {
    const { url, client } = await freshDatabase();
    await client.query(TRIGGER);
    const error: unknown = await apply(url, QUIET).then(
      ({ diagnostics }) => ({ diagnostics }),
      (thrown: unknown) => thrown,
    );
    expect(JSON.stringify(error)).toContain('no DDL on Saturdays');
  });
});
