import { expect, test } from 'vitest';
import { queueTimeout } from '../../../src/application/findings/queue-timeout.ts';
import { readFiles } from '../../support/python.ts';

const HEAD = `import asyncpg, psycopg_pool
from sqlalchemy import create_engine, NullPool
`;

test.each<[call: string, told: string | null]>([
  ['create_engine(u)', 'info 30'],
  ['create_engine(u, pool_timeout=3)', null],
  ['create_engine(u, pool_timeout=5)', null],
  ['create_engine(u, pool_timeout=10)', 'warning 10'],
  ['create_engine(u, pool_timeout=wait())', null],
  ['create_engine(u, **more())', null],
  ['create_engine(u, poolclass=NullPool)', null],
  ['psycopg_pool.ConnectionPool(c)', 'info 30'],
  ['psycopg_pool.AsyncConnectionPool(c, timeout=2.5)', null],
  ['psycopg_pool.AsyncConnectionPool(c, timeout=60)', 'warning 60'],
  ['asyncpg.create_pool(d)', 'info without end'],
])('%s', async (call, told) => {
  const { pools } = await readFiles({ 'app/db.py': `${HEAD}p = ${call}\n` });
  const found = queueTimeout(pools).map(
    ({ severity, evidence, place }) => `${severity} ${evidence[0]?.value} ${place?.line}`,
  );
  expect(found).toEqual(told === null ? [] : [`${told} 3`]);
});
