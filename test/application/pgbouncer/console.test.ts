import { expect, test } from 'vitest';
import { bouncerShown } from '../../../src/application/pgbouncer/console.ts';
import { readBouncer } from '../../../src/application/pgbouncer/findings.ts';
import { bouncerSizes } from '../../../src/application/pgbouncer/size.ts';
import type { ConnectionLimits, ConsoleAnswers, Demand } from '../../../src/model/index.ts';
import { readConsole } from '../../../src/postgres/index.ts';
import { freshDatabase } from '../../support/database.ts';
import { falseServer } from '../../support/false-server.ts';
import { freePort } from '../../support/free-port.ts';
import { startBouncer } from '../../support/pgbouncer/server.ts';

const INI = `[databases]
shop = host=127.0.0.1 port=1 pool_size=7 user=api
bare = host=127.0.0.1 port=1 pool_mode=session
[pgbouncer]
pool_mode = transaction
default_pool_size = 13
reserve_pool_size = 2
max_db_connections = 40
max_client_conn = 60
`;

test('the console says what the file says, and the version, too', async (t) => {
  const port = await freePort();
  const { show } = await startBouncer(t, INI, port);
  await show('VERSION');
  const { bouncer, version } = bouncerShown(
    await readConsole(`postgresql://pgbouncer:x@127.0.0.1:${port}/pgbouncer`),
  );
  const file = readBouncer('pgbouncer.ini', INI);
  if ('why' in file) throw new Error(file.why);
  const plain = ({ databases }: typeof bouncer) =>
    databases.map(({ place: _, ...one }) => one).sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(plain(bouncer)).toEqual(plain(file));
  expect([bouncer.clients.most, bouncer.path, bouncer.waiting]).toEqual([60, null, []]);
  expect(version?.[0]).toBe(1);
});

test('a server of PostgreSQL is told from it', async () => {
  const { url } = await freshDatabase();
  await expect(readConsole(url)).rejects.toMatchObject({
    diagnostics: [{ code: 'not-pgbouncer', hint: expect.stringContaining('/pgbouncer') }],
  });
});

test('one that lets in and then says nothing is left', async () => {
  // Let in, and ready.
  const { port } = await falseServer([Buffer.from('R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I')], false);
  const url = `postgresql://u@127.0.0.1:${port}/pgbouncer?sslmode=disable&connect_timeout=2`;
  await expect(readConsole(url)).rejects.toMatchObject({
    diagnostics: [{ code: 'cannot-connect', message: expect.stringContaining('2 s') }],
  });
});

const SHOWN: ConsoleAnswers = {
  version: 'PgBouncer 1.24.1',
  config: [
    { key: 'max_client_conn', value: '100' },
    { key: 'pool_mode', value: 'transaction' },
    { key: 'max_prepared_statements', value: '200' },
  ],
  databases: [
    { name: 'pgbouncer', host: null, port: 6432, pool_size: 2, max_connections: 0 },
    {
      name: 'shop',
      host: 'db',
      port: 5432,
      pool_size: 40,
      reserve_pool_size: 0,
      max_connections: 0,
    },
  ],
  pools: [
    { database: 'pgbouncer', user: 'pgbouncer', cl_waiting: 0, maxwait: 0 },
    { database: 'shop', user: 'api', cl_waiting: 3, maxwait: 12, sv_active: 40 },
    { database: 'shop', user: 'jobs', cl_waiting: 1, maxwait: 1, sv_active: 2 },
    { database: 'shop', user: 'report', cl_waiting: 0, maxwait: 0, sv_active: 0 },
  ],
};

const LIMITS: ConnectionLimits = {
  ...{ from: 'a test', maxConnections: 100, reserved: 3, role: null, database: null },
};
const DEMAND: Demand = {
  ...{ connections: 10, replicas: { count: 1, place: null }, workers: { count: 1, place: null } },
  ...{ each: 10, pools: [], assumed: [], open: null },
};

test('users that have a pool count, and clients that wait for long are told', () => {
  const { bouncer, version } = bouncerShown(SHOWN);
  expect([version, bouncer.prepared?.count]).toEqual([[1, 24], 200]);
  const found = bouncerSizes({ bouncer, users: 1, limits: LIMITS, demand: DEMAND });
  expect(found.map(({ code, title, place, address }) => [code, title, place, address])).toEqual([
    [
      'pgbouncer-size',
      'PgBouncer may open 120 connections to db:5432, which lets in 97',
      ...[null, 'pgbouncer'],
    ],
    [
      'pgbouncer-size',
      '3 clients wait for a connection of PgBouncer’s pool shop, user api, for up to 12 s',
      ...[null, 'pgbouncer'],
    ],
  ]);
});
