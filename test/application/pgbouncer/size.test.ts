import { expect, test } from 'vitest';
import { readBouncer } from '../../../src/application/pgbouncer/findings.ts';
import { bouncerSizes } from '../../../src/application/pgbouncer/size.ts';
import type { ConnectionLimits, Demand } from '../../../src/model/index.ts';

const limits: ConnectionLimits = {
  ...{ from: 'the server', maxConnections: 100, reserved: 3, role: null, database: null },
};

const demand = (connections: number): Demand => ({
  ...{ connections, each: connections, pools: [], assumed: [], open: null },
  replicas: { count: 1, place: null },
  workers: { count: 1, place: null },
});

function found(ini: string, users = 1, connections = 0, most: ConnectionLimits | null = limits) {
  const bouncer = readBouncer('pgbouncer.ini', ini);
  if ('why' in bouncer) throw new Error(bouncer.why);
  return bouncerSizes({ bouncer, users, limits: most, demand: demand(connections) }).map(
    ({ code, title, place }) => [code, title, place?.line],
  );
}

const one = (database: string, own = '') => `[databases]\n${database}\n[pgbouncer]\n${own}\n`;
const over = (sum: string, line = 2) => [
  ['pgbouncer-size', `PgBouncer may open ${sum} connections to db:5432, which lets in 97`, line],
];

test.each<[name: string, ini: string, users: number, told: unknown]>([
  ['twenty without a word', one('app = host=db'), 4, []],
  ['for each user', one('app = host=db'), 5, over('100')],
  ['for one user that all are', one('app = host=db user=api'), 50, []],
  ['by a size of its own', one("app = host=db pool_size='98'"), 1, over('98')],
  ['with the reserve', one('app = host=db pool_size=97', 'reserve_pool_size = 1'), 1, over('98')],
  ['bounded', one('app = host=db', 'default_pool_size=90\nmax_db_connections = 97'), 9, []],
  [
    'both databases of a server',
    one('a = host=db\nb = host=db', 'default_pool_size = 50'),
    1,
    over('100'),
  ],
  ['databases of two servers', one('a = host=db\nb = host=other', 'default_pool_size = 50'), 1, []],
  ['whatever a client names', one('* = host=db', 'default_pool_size = 98'), 1, over('at least 98')],
  ['what is commented out', one('app = host=db\n;b = host=db', '#default_pool_size = 99'), 1, []],
])('%s', (_, ini, users, told) => {
  expect(found(ini, users)).toEqual(told);
});

test('clients beyond max_client_conn are turned away', () => {
  expect(found(one('app = host=db'), 1, 100)).toEqual([]);
  expect(found(one('app = host=db', 'max_client_conn = 40'), 1, 41)).toEqual([
    ['pgbouncer-size', 'The application may open 41 connections, of which PgBouncer lets in 40', 4],
  ]);
});

test('without a server nobody can tell', () => {
  expect(found(one('app = host=db'), 1, 0, null)).toEqual([
    ['pgbouncer-size', 'whether the server has room for 20 connections to db:5432', 2],
  ]);
});

test.each([
  ['', 'nothing'],
  ['hello', 'no section'],
  ['[databases]\nno value', 'no value'],
  ['[other]\na = 1', 'other sections'],
  ['[databases]\na = \0', 'NUL'],
])('%j is no configuration: %s', (text) => {
  expect(readBouncer('a.ini', text)).toMatchObject({ why: 'it is no configuration of PgBouncer' });
});

test('names in quotes, blanks and another case are read as PgBouncer reads them', () => {
  const read = readBouncer(
    'a.ini',
    '[DATABASES]\r\n"my = db"=host=db dbname=\'my db\'\r\n[PgBouncer]\r\n',
  );
  expect(read).toMatchObject({ databases: [{ name: 'my = db', server: 'db:5432', size: 20 }] });
});
