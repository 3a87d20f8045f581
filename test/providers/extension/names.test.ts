import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { extension } from '../../../src/providers/extension.ts';
import { freshDatabase } from '../../support/database.ts';
import { change, declare, entry, look, settle, stepsOf } from '../support.ts';

let client: Client;
let url: string;
beforeEach(async () => {
  ({ client, url } = await freshDatabase());
  await client.query('CREATE SCHEMA ext; GRANT USAGE ON SCHEMA ext TO PUBLIC');
});

/** What a move of this extension to the schema `ext` may break. */
async function moved(name: string): Promise<string> {
  const { self, actual, snapshot } = await look(
    client,
    extension,
    declare('extension', name, { schema: 'ext' }),
  );
  const planned = change(extension, actual, self ?? null, { schema: self?.fields.schema ?? null });
  const hazards = stepsOf(extension, planned, snapshot).flatMap((step) => step.hazards);
  expect(hazards.every(({ code }) => code === 'broken-names')).toBe(true);
  return hazards[0]?.message ?? '';
}

const body = (text: string, more = '') =>
  `CREATE FUNCTION f(t text) RETURNS text LANGUAGE plpgsql ${more} AS $$ BEGIN ${text} END $$`;

describe('a move names what stops working', () => {
  test.each<[string, string, string]>([
    ['a type in a body', 'hstore', body("RETURN (t::hstore) -> 'a';")],
    [
      'a type with its schema',
      'hstore',
      body('RETURN (t::public."hstore") -> \'a\';', "SET search_path = ''"),
    ],
    [
      'a function',
      'unaccent',
      'CREATE FUNCTION f(text) RETURNS text LANGUAGE sql AS $$ SELECT UnAccent ($1) $$',
    ],
    ['a dictionary', 'unaccent', body("RETURN ext.unaccent('public.unaccent', t);")],
    ['an operator of its own', 'pg_trgm', body("RETURN t <<-> 'x';")],
    [
      'operators, by an argument',
      'hstore',
      "CREATE FUNCTION f(hstore) RETURNS text LANGUAGE sql AS $$ SELECT $1 -> 'a' $$",
    ],
    [
      'a search_path of the function',
      'hstore',
      body("RETURN t::hstore -> 'a';", 'SET search_path = public, pg_temp'),
    ],
  ])('%s', async (_, name, before) => {
    await client.query(`CREATE EXTENSION ${name}`);
    expect(await moved(name)).not.toContain('these fail');
    await client.query('SET check_function_bodies = off');
    await client.query(before);
    expect(await moved(name)).toMatch(/; these fail from the next call on: function public\.f\(/);
  });

  test('and what calls it: views, indexes, defaults, checks, triggers', async () => {
    await client.query(`CREATE EXTENSION unaccent;
      CREATE FUNCTION plain(text) RETURNS text IMMUTABLE LANGUAGE sql
        SET search_path = public AS $$ SELECT unaccent($1) $$;
      CREATE TABLE t (a text DEFAULT plain('x'), b text CONSTRAINT c CHECK (plain(b) <> ''));
      CREATE INDEX i ON t (plain(a)); CREATE VIEW v AS SELECT plain(a) FROM t; CREATE VIEW w AS TABLE v;
      CREATE VIEW direct AS SELECT unaccent(a) FROM t`);
    expect(await moved('unaccent')).toContain(
      '; these fail from the next call on: function public.plain(pg_catalog.text), default value for public.t.a, ' +
        'index public.i, table constraint c on public.t, view public.v, view public.w; ',
    );
  });

  test('and search_paths: of the server, of databases, of roles', async () => {
    const [role, database] = [`r${process.pid}${Date.now()}`, new URL(url).pathname.slice(1)];
    await client.query(`CREATE EXTENSION hstore; CREATE ROLE ${role};
      ALTER ROLE ${role} SET search_path = app, "public"; ALTER ROLE ${role} IN DATABASE ${database} SET search_path = ext, public`);
    try {
      expect(await moved('hstore')).toContain(
        `whose search_path lacks ext: that of role ${role} (app, public), the server ("$user", public)`,
      );
    } finally {
      await client.query(`DROP ROLE ${role}`);
    }
  });
});

test.each<[string, string]>([
  ['in a comment', body("-- hstore\n /* public.hstore */ RETURN 'a';")],
  ['as part of another', body('RETURN myhstore || hstore_of || other.hstore;')],
  ['where the path has both', body("RETURN t::hstore -> 'a';", 'SET search_path = public, ext')],
  [
    'in a body that is parsed',
    "CREATE FUNCTION f() RETURNS text BEGIN ATOMIC SELECT 'a=>1'::hstore -> 'a'; END",
  ],
  ['in a view', "CREATE VIEW v AS SELECT 'a=>1'::hstore -> 'a' AS a"],
])('a name %s is none', async (_, before) => {
  await client.query(`CREATE EXTENSION hstore; ${before}`);
  expect(await moved('hstore')).not.toContain('these fail');
});

test('a schema that not everybody may use is told', async () => {
  await client.query('CREATE EXTENSION hstore');
  expect(await moved('hstore')).not.toContain('USAGE');
  await client.query('REVOKE USAGE ON SCHEMA ext FROM PUBLIC');
  expect(await moved('hstore')).toContain('roles without USAGE on schema ext cannot use it');
});

test('the way back is a move too', async () => {
  await client.query(`CREATE EXTENSION hstore SCHEMA ext; ${body("RETURN t::ext.hstore -> 'a';")}`);
  const field = (value: string) => ({ value, text: value });
  const owned = { now: field('ext'), former: field('public') };
  const entries = [{ ...entry('extension', 'hstore', {}), fields: { schema: owned } }];
  const declared = declare('extension', 'hstore', {});
  const { actual, snapshot } = await look(client, extension, declared, entries);
  const planned = change(extension, actual, null, { schema: field('public') });
  expect(stepsOf(extension, planned, snapshot)[0]?.hazards[0]?.message).toContain(
    'these fail from the next call on: function public.f(pg_catalog.text)',
  );
});

test('a drop names them too, and says nothing where there are none', async () => {
  await client.query('CREATE EXTENSION hstore');
  const hazards = async () => {
    const entries = [{ ...entry('extension', 'hstore', {}), made: true }];
    const { snapshot } = await look(
      client,
      extension,
      declare('extension', 'plpgsql', {}),
      entries,
    );
    const gone = change(extension, snapshot.actual['extension.hstore'], null, {}, 'delete');
    return stepsOf(extension, gone, snapshot).flatMap((step) => step.hazards);
  };
  expect(await hazards()).toEqual([]);
  await client.query(body("RETURN (t::hstore) -> 'a';"));
  expect(await hazards()).toMatchObject([
    {
      code: 'broken-names',
      message: expect.stringContaining('function public.f(pg_catalog.text)'),
    },
  ]);
});

test('nothing is asked of one that stays where it is', async () => {
  await client.query(`CREATE EXTENSION hstore; ${body("RETURN (t::hstore) -> 'a';")}`);
  const { after } = await settle(
    client,
    extension,
    declare('extension', 'hstore', { schema: 'public' }),
  );
  expect(after.actual?.facts).toMatchObject({
    dependents: [],
    functions: [],
    callers: [],
    paths: [],
  });
});
