import { afterAll, beforeAll, expect, test } from 'vitest';
import { counts } from '../../src/model/index.ts';
import { apply, drift, plan } from '../support/dbopt.ts';
import { disagreements } from '../support/drift/agreement.ts';
import { brief, edited, type Way, way } from '../support/drift/way.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

let database: OwnDatabase;
let design = '';

beforeAll(async () => {
  database = await ownDatabase();
  const name = new URL(database.url).pathname.slice(1);
  design = `
version: 1
settings: { work_mem: 6MB, max_connections: 77, search_path: ['"$user"', '"Odd"', public] }
databases: { ${name}: { settings: { statement_timeout: 5min, DateStyle: 'ISO, DMY' } } }
roles: { api: { connection_limit: 20, settings: { work_mem: 16MB, jit: off } } }
`;
  await database.client.query('CREATE ROLE api');
  await apply(database.url, design);
}, 120_000);
afterAll(() => database.drop());

const RELOAD = 'SELECT pg_reload_conf(), pg_sleep(0.2)';
const WAITS = 'pending-restart setting.max_connections';
const server = (statement: string, ...found: readonly string[]): Way =>
  way(statement, { sql: `${statement}; ${RELOAD}` }, ...found, WAITS);
const plain = (statement: string, ...found: readonly string[]): Way =>
  way(statement, { sql: statement }, ...found, WAITS);

const WAYS: readonly Way[] = [
  plain('SELECT 1'),
  server("ALTER SYSTEM SET work_mem = '9MB'", 'drift setting.work_mem value'),
  server('ALTER SYSTEM RESET work_mem', 'drift setting.work_mem value'),
  server('ALTER SYSTEM SET search_path = "$user", public', 'drift setting.search_path value'),
  plain("ALTER SYSTEM SET work_mem = '9MB'", 'drift setting.work_mem value'),
  way(
    'another value waits for the restart',
    { sql: `ALTER SYSTEM SET max_connections = 88; ${RELOAD}` },
    'drift setting.max_connections value',
  ),
  plain(
    "ALTER DATABASE :db SET statement_timeout = '1min'",
    'drift database.:db settings.statement_timeout',
  ),
  plain(
    'ALTER DATABASE :db RESET statement_timeout',
    'drift database.:db settings.statement_timeout',
  ),
  plain(
    'ALTER DATABASE :db RESET ALL',
    'drift database.:db settings.DateStyle',
    'drift database.:db settings.statement_timeout',
  ),
  plain('ALTER ROLE api CONNECTION LIMIT 5', 'drift role.api connection_limit'),
  plain("ALTER ROLE api SET work_mem = '1GB'", 'drift role.api settings.work_mem'),
  plain(
    'ALTER ROLE api RESET ALL',
    'drift role.api settings.jit',
    'drift role.api settings.work_mem',
  ),
  plain('ALTER ROLE api SET temp_buffers = 100'),
  way(
    'a setting goes',
    { file: [['work_mem: 6MB, ', '']] },
    'unapplied setting.work_mem value',
    WAITS,
  ),
  way(
    'a setting comes',
    { file: [['work_mem: 6MB', 'work_mem: 6MB, max_worker_processes: 19']] },
    WAITS,
    'unapplied setting.max_worker_processes value',
  ),
];

test.each(WAYS)('$what', async ({ sql: statement = '', file, found }) => {
  const { url, client } = database;
  const name = new URL(url).pathname.slice(1);
  for (const each of statement.split('; ')) await client.query(each.replace(':db', name));
  const text = edited(file, design);
  const report = await drift(url, text);
  const planned = await plan(url, text);
  expect(disagreements(report, planned)).toEqual([]);
  expect([...brief(report)].sort()).toEqual(found.map((one) => one.replace(':db', name)).sort());
  await apply(url, text);
  const left = (await drift(url, text)).findings.filter(counts);
  expect(new Set(left.map(({ class: kind }) => kind))).toEqual(new Set(['pending-restart']));
  const again = await plan(url, text);
  expect([again.changes, again.steps.map(({ id }) => id)]).toEqual([[], []]);
  await apply(url, design);
});
