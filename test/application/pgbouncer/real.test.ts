import { expect, test } from 'vitest';
import { readBouncer } from '../../../src/application/pgbouncer/findings.ts';
import { freePort } from '../../support/free-port.ts';
import { startBouncer } from '../../support/pgbouncer/server.ts';

const INI = `; what comes after a semicolon at the beginning is nothing
[databases]
shop = host=10.0.0.1 port=5433 dbname='my shop' pool_size=7 user=api
odd-name = host=10.0.0.1 pool_mode=session
# bare = host=10.0.0.9
bare =

[pgbouncer]
pool_mode = transaction
default_pool_size = 13
max_db_connections=40
max_client_conn = 60
`;

test('PgBouncer itself reads the same out of a file', async (t) => {
  const read = readBouncer('pgbouncer.ini', INI);
  if ('why' in read) throw new Error(read.why);
  const { show } = await startBouncer(t, INI, await freePort());
  const rows = (await show('DATABASES')).filter(({ name }) => name !== 'pgbouncer');
  expect(
    rows.map((row) => [
      ...[row.name, `${row.host ?? ''}:${row.port}`, row.force_user || null],
      ...[row.pool_mode || 'transaction', Number(row.pool_size)],
    ]),
  ).toEqual(
    [...read.databases]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, server, user, mode, size }) => [name, server, user, mode, size]),
  );
  const config = new Map((await show('CONFIG')).map(({ key, value }) => [key, value]));
  expect(Number(config.get('max_client_conn'))).toBe(read.clients.most);
  expect(read.databases.map(({ most }) => most)).toEqual([40, 40, 40]);
});
