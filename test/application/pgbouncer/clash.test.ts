import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { deploymentOf, loadPython, readApplication } from '../../../src/application/index.ts';
import { bouncerClashes } from '../../../src/application/pgbouncer/clash.ts';
import { readBouncer } from '../../../src/application/pgbouncer/findings.ts';

const INI = `[databases]
app = host=db port=5432
[pgbouncer]
pool_mode = transaction
`;

type Version = readonly [number, number] | null;

async function clashes(text: string, ini = INI, version: Version = null) {
  await loadPython(() =>
    readFile(createRequire(import.meta.url).resolve('tree-sitter-python/tree-sitter-python.wasm')),
  );
  const application = await readApplication(
    ['app/db.py'],
    { cores: null, deployment: deploymentOf([]) },
    async (path) => (path === 'app/db.py' ? text : null),
  );
  const bouncer = readBouncer('pgbouncer.ini', ini);
  if ('why' in bouncer) throw new Error(bouncer.why);
  return bouncerClashes({ bouncer, application, version });
}

const run = (statement: string) => `async def f(conn):\n    await conn.execute(${statement})\n`;

test.each<[statement: string, what: string | null]>([
  [`"SET search_path TO a"`, 'SET'],
  [`"set role reader"`, 'SET'],
  [`"SET LOCAL search_path TO a"`, null],
  [`"SET TRANSACTION READ ONLY"`, null],
  [`"SET TIME ZONE 'UTC'"`, null],
  [`"SET SESSION timezone = 'UTC'"`, null],
  [`"SET application_name = 'x'"`, null],
  [`"UPDATE t SET a = 1"`, null],
  [`"SELECT set_config('a.b', $1, false)"`, 'set_config(…, false)'],
  [`"SELECT set_config('a.b', $1, true)"`, null],
  [`"LISTEN jobs"`, 'LISTEN'],
  [`"NOTIFY jobs"`, null],
  [`"SELECT pg_advisory_lock(1)"`, 'a session’s advisory lock'],
  [`"SELECT pg_try_advisory_lock(1)"`, 'a session’s advisory lock'],
  [`"SELECT pg_advisory_xact_lock(1)"`, null],
  [`"CREATE TEMP TABLE t (a int)"`, 'a temporary table'],
  [`"CREATE TEMP TABLE t (a int) ON COMMIT DROP"`, null],
  [`"DECLARE c CURSOR WITH HOLD FOR SELECT 1"`, 'a cursor WITH HOLD'],
  [`"PREPARE p AS SELECT 1"`, 'PREPARE'],
  [`"PREPARE TRANSACTION 'a'"`, null],
  ['f"SET {x}"', null],
])('%s', async (statement, what) => {
  const found = await clashes(run(statement));
  expect(
    found.map(({ code, title, place }) => [code, title.split(' outlives')[0], place?.line]),
  ).toEqual(what === null ? [] : [['pgbouncer-clash', what, 2]]);
});

test('a sentence of the log is no statement, and a listener is one', async () => {
  expect(await clashes('log.info("Listen to me")\nprint("SET x = 1")\n')).toEqual([]);
  const [found] = await clashes('async def f(conn):\n    await conn.add_listener("jobs", g)\n');
  expect(found?.title).toMatch(/^LISTEN outlives/);
});

const POOL = 'import asyncpg\np = asyncpg.create_pool(dsn)\n';

test.each<[name: string, text: string, ini: string, version: Version, verdict: string | null]>([
  ['nobody says the version', POOL, INI, null, 'cannot-tell'],
  ['it is too old', POOL, INI, [1, 18], 'found'],
  ['it does not by itself', POOL, INI, [1, 22], 'found'],
  ['it does by itself', POOL, INI, [1, 24], null],
  ['it is told to', POOL, `${INI}max_prepared_statements = 100\n`, null, null],
  ['it is told not to', POOL, `${INI}max_prepared_statements = 0\n`, [1, 24], 'found'],
  ['too old for what it is told', POOL, `${INI}max_prepared_statements = 9\n`, [1, 18], 'found'],
  ['the driver does not', POOL.replace('dsn', 'dsn, statement_cache_size=0'), INI, [1, 18], null],
  ['more is given than is known', POOL.replace('dsn', 'dsn, **more()'), INI, [1, 18], null],
  ['in session mode', POOL, INI.replace('transaction', 'session'), [1, 18], null],
  ['psycopg', 'import psycopg\nc = psycopg.connect(d)\n', INI, [1, 18], 'found'],
  [
    'psycopg, off',
    'import psycopg\nc = psycopg.connect(d, prepare_threshold=None)\n',
    INI,
    [1, 18],
    null,
  ],
  [
    'a pool of psycopg, off',
    `import psycopg_pool\nc = psycopg_pool.ConnectionPool(d, kwargs={'prepare_threshold': None})\n`,
    INI,
    [1, 18],
    null,
  ],
  [
    'a pool of psycopg',
    'import psycopg_pool\nc = psycopg_pool.ConnectionPool(d)\n',
    INI,
    [1, 18],
    'found',
  ],
  ['psycopg2 prepares nothing', 'import psycopg2\nc = psycopg2.connect(d)\n', INI, [1, 18], null],
])('prepared statements where %s', async (_, text, ini, version, verdict) => {
  const found = await clashes(text, ini, version);
  expect(found.map((one) => one.verdict)).toEqual(verdict === null ? [] : [verdict]);
});

test('one database in session mode does not clash, and its neighbour does', async () => {
  const ini = `[databases]\njobs = host=db pool_mode=session\napp = host=db\n[pgbouncer]\npool_mode = transaction\n`;
  const [found] = await clashes(run('"LISTEN jobs"'), ini);
  expect(found?.evidence.map(({ what, value }) => [what, value])).toEqual([['app', 'transaction']]);
});
