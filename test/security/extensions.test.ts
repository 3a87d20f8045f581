import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readCache } from '../../src/postgres/catalog/prewarm.ts';
import { codeOf, readOwnerCode } from '../../src/postgres/index.ts';
import { callableIn, hasStatements, readOffered } from '../../src/postgres/observe/offered.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const OTHER = 'extension_owner';

let db: OwnDatabase;

beforeAll(async () => {
  db = await ownDatabase({ shared_preload_libraries: 'pg_stat_statements' });
  await db.client.query(`CREATE ROLE ${OTHER}; CREATE SCHEMA ext; CREATE TABLE public.t (id int);
    CREATE EXTENSION pg_stat_statements SCHEMA ext; CREATE EXTENSION pgstattuple SCHEMA ext;
    CREATE EXTENSION pg_buffercache SCHEMA ext; CREATE EXTENSION pg_prewarm SCHEMA ext; CREATE EXTENSION tablefunc SCHEMA ext`);
});

afterAll(() => db.drop());

/** In a transaction that is rolled back. */
async function after<T>(change: string, work: () => Promise<T>): Promise<T> {
  await db.client.query('BEGIN');
  try {
    await db.client.query(change);
    return await work();
  } finally {
    await db.client.query('ROLLBACK');
  }
}

const callable = async () => {
  const offered = await readOffered(db.client);
  return {
    pg_stat_statements: hasStatements(offered),
    pgstattuple: callableIn(offered, 'pgstattuple'),
    pg_buffercache: callableIn(offered, 'pg_buffercache'),
    pg_prewarm: (await readCache(db.client)).schema,
  };
};

const ALL = {
  ...{ pg_stat_statements: true, pgstattuple: 'ext', pg_buffercache: 'ext', pg_prewarm: 'ext' },
};

test('functions of extensions that a superuser owns are called', async () => {
  expect(await callable()).toEqual(ALL);
});

/** A function of another role, which may replace it. */
const given = (signature: string, not: object) =>
  [signature, `ALTER FUNCTION ext.${signature} OWNER TO ${OTHER}`, not] as const;

const GIVEN: readonly (readonly [what: string, change: string, not: object])[] = [
  given('pg_stat_statements(boolean)', { pg_stat_statements: false }),
  given('pgstattuple_approx(regclass)', { pgstattuple: null }),
  given('pgstatginindex(regclass)', { pgstattuple: null }),
  given('pg_buffercache_pages()', { pg_buffercache: null }),
  given('pg_prewarm(regclass, text, text, int8, int8)', { pg_prewarm: null }),
  [
    'a twin for other types',
    `GRANT CREATE ON SCHEMA ext TO ${OTHER}; SET LOCAL ROLE ${OTHER};
       CREATE FUNCTION ext.pgstatginindex(int) RETURNS int LANGUAGE sql AS 'SELECT 1'; RESET ROLE`,
    { pgstattuple: null },
  ],
  [
    'a namesake in an extension of somebody’s own, where there is none',
    `DROP EXTENSION pg_stat_statements; GRANT CREATE ON SCHEMA public TO ${OTHER};
       CREATE FUNCTION public.pg_stat_statements(boolean) RETURNS TABLE (queryid int8) LANGUAGE sql AS 'SELECT 1::int8';
       CREATE VIEW public.pg_stat_statements AS SELECT 1 AS queryid;
       ALTER EXTENSION tablefunc ADD FUNCTION public.pg_stat_statements(boolean); ALTER EXTENSION tablefunc ADD VIEW public.pg_stat_statements;
       ALTER FUNCTION public.pg_stat_statements(boolean) OWNER TO ${OTHER}`,
    { pg_stat_statements: false },
  ],
];

test.each(GIVEN)(
  'not called, by observing or warming: %s of another role',
  async (_, change, not) => {
    expect(await after(change, callable)).toEqual({ ...ALL, ...not });
  },
);

const calls = { tables: ['public.t'], parts: [], extensions: ['tablefunc'] } as const;
const told = async () => codeOf(await readOwnerCode(db.client, calls), calls);
const runs = (what: string) => [
  `extension tablefunc runs ${what} of ${OTHER} with the rights of postgres`,
];

/** What an apply calls an extension for. */
test.each([
  ['nothing of others', 'SELECT', []],
  [
    'a function of it',
    `ALTER FUNCTION ext.normal_rand(int, float8, float8) OWNER TO ${OTHER}`,
    runs('functions'),
  ],
  [
    'a table of it',
    `CREATE TABLE ext.conf (id int); ALTER EXTENSION tablefunc ADD TABLE ext.conf; ALTER TABLE ext.conf OWNER TO ${OTHER}`,
    runs('what is on tables'),
  ],
  [
    'a trigger of its table',
    `CREATE TABLE ext.conf (id int); ALTER EXTENSION tablefunc ADD TABLE ext.conf;
     CREATE FUNCTION public.fires() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; ALTER FUNCTION public.fires() OWNER TO ${OTHER};
     CREATE TRIGGER fires AFTER UPDATE ON ext.conf EXECUTE FUNCTION public.fires()`,
    runs('triggers with functions'),
  ],
  [
    'a twin of a function of it',
    `CREATE FUNCTION ext.normal_rand(int, int, int) RETURNS int LANGUAGE sql AS 'SELECT 1'; ALTER FUNCTION ext.normal_rand(int, int, int) OWNER TO ${OTHER}`,
    runs('functions'),
  ],
  [
    'somebody’s function beside it, which a call of its own may mean',
    `CREATE FUNCTION ext.lower(varchar) RETURNS text LANGUAGE sql AS 'SELECT 1'; ALTER FUNCTION ext.lower(varchar) OWNER TO ${OTHER}`,
    runs('ext.lower(character varying)'),
  ],
  [
    'somebody’s view beside it with the name of a catalog',
    `CREATE VIEW ext.pg_class AS SELECT 1; ALTER VIEW ext.pg_class OWNER TO ${OTHER}`,
    runs('view ext.pg_class'),
  ],
  [
    'somebody’s table beside it',
    `CREATE TABLE ext.template_t (id int); ALTER TABLE ext.template_t OWNER TO ${OTHER}`,
    [],
  ],
  [
    'what somebody may make beside it',
    `GRANT CREATE ON SCHEMA ext TO ${OTHER}`,
    [`extension tablefunc runs what ${OTHER} may make in schema ext with the rights of postgres`],
  ],
])('named as owner-code: %s', async (_, change, expected) => {
  expect(await after(change, told)).toEqual(expected);
});
