import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { apply, plan } from '../../support/dbopt.ts';

const design = (extension: string) => `version: 1\nextensions: { ${extension} }\n`;

/** What a move of the extension to another schema is said to break. */
async function broken(extension: string, statements: string): Promise<readonly string[]> {
  const { url, client, drop } = await freshDatabase();
  await client.query(`CREATE EXTENSION ${extension}; CREATE SCHEMA ext; ${statements}`);
  const { steps } = await plan(url, design(`${extension}: { schema: ext }`));
  await drop();
  const told = steps.flatMap(({ hazards }) => hazards.map(({ message }) => message)).join();
  return /these fail from the next call on: ([^;]*)/.exec(told)?.[1]?.split(', ') ?? [];
}

test.each<[string, string, string, readonly string[]]>([
  [
    'an operator that the server has for numbers',
    'pg_trgm',
    `CREATE TABLE t (name text);
     CREATE FUNCTION find(q text) RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t WHERE name % q'`,
    ['function public.find(pg_catalog.text)'],
  ],
  [
    'the same of a string of another type',
    'pg_trgm',
    `CREATE FUNCTION alike(a varchar, b varchar) RETURNS bool LANGUAGE plpgsql AS 'BEGIN RETURN a % b; END'`,
    ['function public.alike(character varying,character varying)'],
  ],
  [
    'an operator that the server has for other arrays',
    'intarray',
    `CREATE FUNCTION both_of(a int[], b int[]) RETURNS int[] LANGUAGE sql AS 'SELECT a | b'`,
    ['function public.both_of(integer[],integer[])'],
  ],
  [
    'a string of a view',
    'pg_trgm',
    `CREATE VIEW v AS SELECT to_regproc('public.similarity') IS NOT NULL AS is_there`,
    ['view public.v'],
  ],
  [
    'a string of a default, and of a constraint',
    'hstore',
    `CREATE TABLE t (kind text DEFAULT 'public.hstore', CHECK (to_regtype(kind) <> to_regtype('public.hstore')))`,
    ['default value for public.t.kind', 'table constraint t_kind_check on public.t'],
  ],
  [
    'a string of a policy, and of a body that is parsed',
    'unaccent',
    `CREATE TABLE t (s text); CREATE POLICY p ON t USING (to_regproc('public.unaccent') IS NOT NULL);
     CREATE FUNCTION f() RETURNS text LANGUAGE sql RETURN 'public.unaccent'`,
    ['function public.f()', 'policy p on public.t'],
  ],
  [
    'an argument of a trigger',
    'unaccent',
    `CREATE TABLE t (s text, v tsvector);
     CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger(v, 'public.unaccent', s)`,
    ['trigger tr on public.t'],
  ],
])('%s breaks when the extension moves', async (_, extension, statements, expected) => {
  expect(await broken(extension, statements)).toEqual(expected);
});

test.each([
  [
    'a remainder, a pattern, a format, a type',
    'pg_trgm',
    `CREATE FUNCTION shard(key text, n int) RETURNS text LANGUAGE plpgsql AS $$
       DECLARE k pg_class.oid%TYPE; BEGIN RAISE NOTICE '%', key; RETURN format('%s', n % 16) || (key LIKE '%a'); END $$`,
  ],
  [
    'numbers',
    'pg_trgm',
    `CREATE FUNCTION rest(a int, b int) RETURNS int LANGUAGE sql AS 'SELECT a % b'`,
  ],
  [
    'other arrays',
    'intarray',
    `CREATE FUNCTION sum_of(a int, b int) RETURNS int LANGUAGE sql AS 'SELECT a + b'`,
  ],
  [
    'what is held by oid',
    'pg_trgm',
    `CREATE VIEW v AS SELECT 'public.similarity'::regproc AS f, similarity('a', 'b') AS s, 'similarity' AS word`,
  ],
  ['a string with another schema', 'pg_trgm', `CREATE VIEW v AS SELECT 'app.similarity' AS name`],
])('%s: nothing breaks', async (_, extension, statements) => {
  expect(await broken(extension, statements)).toEqual([]);
});

test('strings count where the extension leaves, too', async () => {
  const { url, client } = await freshDatabase();
  await apply(url, design('pg_trgm: {}'));
  await client.query("CREATE VIEW v AS SELECT to_regproc('public.similarity') AS f");
  const { steps } = await plan(url, 'version: 1\n');
  expect(steps.flatMap(({ hazards }) => hazards.map(({ message }) => message)).join()).toMatch(
    /fails from the next call on: view public\.v/,
  );
});
