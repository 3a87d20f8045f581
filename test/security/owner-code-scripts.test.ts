import { expect, test, vi } from 'vitest';
import { byNow } from '../../src/postgres/index.ts';
import { plan } from '../support/dbopt.ts';
import { as, CUBE, extensionScene, once, RUNS, script, THEIRS } from './extension-scene.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const scene = extensionScene();

test.each<[what: string, change: string, messages: readonly string[]]>([
  ['nothing, on an ordinary database', 'SELECT', []],
  [
    'a schema of others',
    'ALTER SCHEMA safe OWNER TO mallory',
    ['what mallory may make in schema safe'],
  ],
  [
    'one that all may make things in',
    'GRANT CREATE ON SCHEMA safe TO PUBLIC',
    ['what everybody may make in schema safe'],
  ],
  [
    'the schema of what it requires',
    'ALTER SCHEMA m OWNER TO mallory',
    [`what mallory may make in schema m ${THEIRS}`],
  ],
  [
    'a right on that',
    'GRANT CREATE ON SCHEMA m TO mallory',
    [`what mallory may make in schema m ${THEIRS}`],
  ],
  ['who owns the database', 'GRANT CREATE ON SCHEMA m TO pg_database_owner', []],
  [
    'a function that is there, whose owner may make no more',
    once('m', CUBE),
    ['m.cube(integer, integer) of mallory'],
  ],
  [
    'and one who still may',
    `GRANT CREATE ON SCHEMA m TO mallory; ${as('mallory', CUBE)}`,
    [`what mallory may make in schema m ${THEIRS}`],
  ],
  [
    'one of a table’s triggers',
    once(
      'safe',
      `CREATE FUNCTION safe.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
    ),
    [],
  ],
  [
    'an operator with a function elsewhere',
    `CREATE SCHEMA far AUTHORIZATION mallory; ${once('safe', `CREATE FUNCTION far.f(int, float8) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE OPERATOR safe.+ (leftarg = int, rightarg = float8, function = far.f)`)}`,
    ['operator safe.+ (integer, double precision) of mallory'],
  ],
  [
    'an operator of ours with a function of theirs',
    `CREATE SCHEMA far AUTHORIZATION mallory; ${as('mallory', `CREATE FUNCTION far.f(int, float8) RETURNS int LANGUAGE sql AS 'SELECT 1'`)}; CREATE OPERATOR safe.+ (leftarg = int, rightarg = float8, function = far.f)`,
    ['operator safe.+ (integer, double precision) of mallory'],
  ],
  [
    'a domain that a call may mean',
    once('safe', 'CREATE DOMAIN safe.lower AS text'),
    ['type safe.lower of mallory'],
  ],
  [
    'a domain with the name of a member',
    once('safe', 'CREATE DOMAIN safe.cube AS text'),
    ['type safe.cube of mallory'],
  ],
  [
    'types and tables of an application',
    once(
      'safe',
      `CREATE TYPE safe.state AS ENUM ('new'); CREATE TABLE safe.orders (id int, state safe.state); CREATE VIEW safe.news AS SELECT 1`,
    ),
    [],
  ],
  [
    'a view with the name of a table of what it requires',
    `CREATE TABLE m.known (id int); ALTER EXTENSION cube ADD TABLE m.known; ${once('safe', 'CREATE VIEW safe.known AS SELECT 1 AS id')}`,
    ['view safe.known of mallory'],
  ],
  [
    'a table of what it requires',
    'CREATE TABLE m.known (id int); ALTER EXTENSION cube ADD TABLE m.known; ALTER TABLE m.known OWNER TO mallory',
    ['table m.known of mallory'],
  ],
  [
    'a trigger on that',
    `CREATE TABLE m.known (id int); ALTER EXTENSION cube ADD TABLE m.known; CREATE SCHEMA far AUTHORIZATION mallory; ${as('mallory', `CREATE FUNCTION far.t() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`)}; CREATE TRIGGER known AFTER UPDATE ON m.known EXECUTE FUNCTION far.t()`,
    ['trigger known of m.known of mallory'],
  ],
  [
    'what it requires moved meanwhile',
    'CREATE SCHEMA far AUTHORIZATION mallory; ALTER EXTENSION cube SET SCHEMA far',
    [`what mallory may make in schema far ${THEIRS}`],
  ],
  [
    'a schema that is to be made, with what is granted on any',
    'DROP SCHEMA safe CASCADE; ALTER DEFAULT PRIVILEGES GRANT CREATE ON SCHEMAS TO mallory',
    ['what mallory may make in schema safe'],
  ],
  ['one that is to be made', 'DROP SCHEMA safe CASCADE', []],
  [
    'more than can be told',
    once(
      'safe',
      [1, 2, 3, 4, 5]
        .map((n) => `CREATE FUNCTION safe.f${n}(int) RETURNS int LANGUAGE sql AS 'SELECT 1'`)
        .join('; '),
    ),
    ['safe.f1(integer), safe.f2(integer), safe.f3(integer) and 2 more of mallory'],
  ],
])('the script of an extension finds: %s', async (_, change, messages) => {
  const found = await scene().after(change, () => scene().told(script()));
  expect(found).toEqual(messages.map((message) => `${RUNS} ${message}`));
});

test('a plan goes by where what is required will be, an apply by where it is', async () => {
  const change = 'GRANT CREATE ON SCHEMA m TO mallory';
  const coming = script({ cube: 'safe' });
  expect(await scene().after(change, () => scene().told(coming))).toEqual([]);
  const now = { ...coming, scripts: byNow(coming.scripts) };
  expect(await scene().after(change, () => scene().told(now))).toEqual([
    `${RUNS} what mallory may make in schema m ${THEIRS}`,
  ]);
});

/** Of a trusted extension, the script of which is a superuser’s. */
test.each([
  ['who may not install it', '', ['what mallory may make in schema safe']],
  ['who may', 'GRANT CREATE ON DATABASE :db TO mallory;', []],
])('a trusted extension that no superuser makes: %s', async (_, more, messages) => {
  const { rows } = await scene().client.query<{ name: string }>(
    'SELECT pg_catalog.quote_ident(pg_catalog.current_database()) AS name',
  );
  const change = `${more.replace(':db', rows[0]?.name ?? '')} GRANT CREATE ON SCHEMA safe TO mallory; SET LOCAL ROLE installer`;
  const runs = RUNS.replace('postgres', 'a superuser');
  expect(await scene().after(change, () => scene().told(script()))).toEqual(
    messages.map((message) => `${runs} ${message}`),
  );
});

const planned = (design: string) =>
  plan(scene().db.url, `version: 1\nstate: { in: file, path: s.json }\n${design}`);

test('a plan tells of it, and does not run the script to learn what an index is', async () => {
  await scene().client.query('CREATE TABLE public.places (at float8)');
  // Errors of definitions are told where all that the plan makes before them could be made.
  const design = `extensions: { earthdistance: { schema: safe } }
tables: { public.places: { indexes: { places_at: { on: ["public.none(at)"] } } } }`;
  const asked = async () => (await planned(design)).diagnostics.map(({ code }) => code);
  expect(await asked()).toEqual(['bad-index']);
  await scene().client.query('GRANT CREATE ON SCHEMA m TO mallory');
  expect(await asked()).toEqual(['unchecked-definition']);
  const [step] = (await planned(design)).steps;
  expect(step?.hazards).toEqual([
    { code: 'owner-code', message: `${RUNS} what mallory may make in schema m ${THEIRS}` },
  ]);
  const { steps } = await planned(
    'extensions: { cube: { schema: safe }, earthdistance: { schema: safe } }',
  );
  expect(steps.map(({ id }) => id)).toEqual([
    'extension.cube#move',
    'extension.earthdistance#create',
  ]);
  expect(JSON.stringify(steps)).not.toContain('owner-code');
  await scene().client.query('REVOKE CREATE ON SCHEMA m FROM mallory');
});
