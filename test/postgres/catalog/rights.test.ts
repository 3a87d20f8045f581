import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Client, loadParser, readLacking, rightsOf } from '../../../src/postgres/index.ts';
import { freshDatabase } from '../../support/database.ts';

beforeAll(loadParser);

/** A database of a table of `rights_owner`, looked at as `rights_worker`. */
async function stage(t: Parameters<typeof freshDatabase>[0]) {
  const stand = await freshDatabase(t, { server: true, needs: ['sessions'] });
  const { client } = stand;
  const { rows } = await client.query<{ v: number; d: string }>(
    `SELECT current_setting('server_version_num')::int AS v, quote_ident(current_database()) AS d`,
  );
  await drop(client);
  onTestFinished(async () => {
    await drop(client);
    await stand.drop();
  });
  await client.query(`
    CREATE ROLE rights_owner; CREATE ROLE rights_worker; CREATE SCHEMA mine AUTHORIZATION rights_owner;
    CREATE TABLE mine.t (a int, b int); CREATE INDEX i ON mine.t (a); ALTER TABLE mine.t OWNER TO rights_owner`);
  const [{ v, d } = { v: 0, d: '' }] = rows;
  const lacks = async (...statements: string[]) => {
    await client.query('SET ROLE rights_worker');
    const found = await readLacking(client, statements.flatMap(rightsOf));
    await client.query('RESET ROLE');
    return found.map(({ privilege, on, name }) => `${privilege} ${on} ${name}`);
  };
  return { client, lacks, version: v, database: d };
}

async function drop(client: Client) {
  await client.query('RESET ROLE; DROP SCHEMA IF EXISTS mine CASCADE');
  for (const role of ['rights_owner', 'rights_worker']) {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount === 1) await client.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  }
}

const INDEX = 'CREATE INDEX CONCURRENTLY j ON mine.t (b)';

test('an index takes the table and CREATE on its schema, however the role came to them', async (t) => {
  const { client, lacks } = await stage(t);
  expect(await lacks(INDEX)).toEqual([
    'OWNER relation t',
    'CREATE schema mine',
    'USAGE schema mine',
  ]);
  await client.query('GRANT rights_owner TO rights_worker');
  expect(await lacks(INDEX)).toEqual([]);
  await client.query('ALTER SCHEMA mine OWNER TO CURRENT_USER');
  expect(await lacks(INDEX)).toEqual(['CREATE schema mine', 'USAGE schema mine']);
  // The server says so too.
  await client.query('GRANT USAGE ON SCHEMA mine TO rights_worker; SET ROLE rights_worker');
  await expect(client.query(INDEX)).rejects.toThrow('permission denied for schema mine');
  await client.query('RESET ROLE; GRANT CREATE ON SCHEMA mine TO PUBLIC');
  expect(await lacks(INDEX)).toEqual([]);
});

test("the database's owner is pg_database_owner, and a superuser lacks nothing", async (t) => {
  const { client, lacks, database } = await stage(t);
  const public_ = 'CREATE TABLE public.x (a int)';
  const schema = 'CREATE SCHEMA x';
  expect(await lacks(public_, schema)).toEqual([
    expect.stringMatching(/^CREATE database /),
    'CREATE schema public',
  ]);
  await client.query(`ALTER DATABASE ${database} OWNER TO rights_worker`);
  expect(await lacks(public_, schema)).toEqual([]);
  await client.query(`ALTER DATABASE ${database} OWNER TO CURRENT_USER`);
  await client.query('ALTER ROLE rights_worker SUPERUSER');
  expect(await lacks(public_, schema, INDEX)).toEqual([]);
});

test('upkeep: MAINTAIN is enough where there is one', async (t) => {
  const { client, lacks, version } = await stage(t);
  await client.query('GRANT USAGE ON SCHEMA mine TO rights_worker');
  const upkeep = ['VACUUM (ANALYZE) mine.t', 'REINDEX INDEX CONCURRENTLY mine.i'];
  expect(await lacks(...upkeep)).toEqual(['REINDEX relation t', 'VACUUM relation t']);
  if (version < 170_000) return;
  await client.query('GRANT MAINTAIN ON mine.t TO rights_worker');
  expect(await lacks(...upkeep)).toEqual([]);
  expect(await lacks('ALTER TABLE mine.t SET (fillfactor = 90)')).toEqual(['OWNER relation t']);
});

test('tablespaces, owners to come, the schemas of what is named, drops', async (t) => {
  const { client, lacks } = await stage(t);
  await client.query('GRANT USAGE ON SCHEMA mine TO rights_worker');
  expect(await lacks('CREATE INDEX ON public.gone (a) TABLESPACE pg_global')).toEqual([
    'CREATE schema public',
    'CREATE tablespace pg_global',
  ]);
  expect(await lacks('ALTER TABLE public.gone SET TABLESPACE pg_default')).toEqual([]);
  expect(await lacks('ALTER TABLE public.gone OWNER TO rights_owner')).toEqual([
    'SET role rights_owner',
    'CREATE schema public',
  ]);
  await client.query('REVOKE USAGE ON SCHEMA mine FROM rights_worker');
  for (const element of ['(mine.f(a))', 'a mine.op', 'a COLLATE mine.c', '((a::mine.d))']) {
    expect(await lacks(`CREATE INDEX ON public.gone (${element})`)).toContain('USAGE schema mine');
  }
  await client.query('ALTER SCHEMA mine OWNER TO rights_worker');
  expect(await lacks('DROP INDEX CONCURRENTLY mine.i')).toEqual([]);
  expect(await lacks('ALTER INDEX mine.i SET (fillfactor = 90)')).toEqual(['OWNER relation t']);
});
