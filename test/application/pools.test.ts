import { expect, test } from 'vitest';
import { mostOf } from '../support/python.ts';

const ASYNCPG = 'import os, asyncpg\n';
const ENGINE = 'from sqlalchemy import create_engine, NullPool, QueuePool\n';

test.each<[what: string, most: readonly (number | null)[], text: string]>([
  ['asyncpg', [20], `${ASYNCPG}async def f(dsn):\n    await asyncpg.create_pool(dsn, max_size=20)`],
  ['asyncpg by default', [10], `${ASYNCPG}pool = asyncpg.create_pool("x")`],
  ['a name of its own', [7], 'from asyncpg import create_pool as cp\npool = cp(max_size=7)'],
  ['all names', [7], 'from asyncpg import *\npool = create_pool(max_size=7)'],
  ['psycopg_pool', [8], 'from psycopg_pool import ConnectionPool as P\np = P(c, max_size=8)'],
  [
    'psycopg_pool with a type',
    [8],
    'import psycopg_pool as q\np = q.ConnectionPool[R](max_size=8)',
  ],
  ['as large as min_size', [6], 'import psycopg_pool as q\np = q.ConnectionPool(c, min_size=6)'],
  ['psycopg_pool by default', [4], 'import psycopg_pool as q\np = q.ConnectionPool(c)'],
  ['a pool that keeps nothing', [null], 'import psycopg_pool as q\np = q.NullConnectionPool(c)'],
  [
    'psycopg2 by place',
    [12],
    'import psycopg2.pool\np = psycopg2.pool.SimpleConnectionPool(1, 12, d)',
  ],
  [
    'psycopg2 by name',
    [9],
    'from psycopg2 import pool\np = pool.ThreadedConnectionPool(minconn=1, maxconn=9)',
  ],
  ['psycopg2 spread', [null], 'from psycopg2 import pool\np = pool.ThreadedConnectionPool(*sizes)'],
  ['aiopg', [10], 'import aiopg\np = aiopg.create_pool(d)'],
  ['aiopg without end', [null], 'import aiopg\np = aiopg.create_pool(d, maxsize=0)'],
  ['SQLAlchemy', [25], `${ENGINE}e = create_engine(u, pool_size=20, max_overflow=5)`],
  ['SQLAlchemy by default', [15], 'import sqlalchemy as sa\ne = sa.create_engine(u)'],
  ['SQLAlchemy without end', [null], `${ENGINE}e = create_engine(u, max_overflow=-1)`],
  ['SQLAlchemy with pool_size 0', [null], `${ENGINE}e = create_engine(u, pool_size=0)`],
  ['another pool class', [null], `${ENGINE}e = create_engine(u, poolclass=NullPool)`],
  ['the usual pool class', [15], `${ENGINE}e = create_engine(u, poolclass=QueuePool)`],
  ['another database', [], `${ENGINE}e = create_engine("sqlite:///a.db")`],
  [
    'another database by default',
    [15],
    `${ENGINE}import os\ne = create_engine(os.getenv("U", "sqlite:///"))`,
  ],
  ['somebody else’s', [], 'from aioredis import create_pool\np = create_pool(max_size=3)'],
  [
    'two pools',
    [3, 4],
    `${ASYNCPG}a = asyncpg.create_pool(max_size=3)\nb = asyncpg.create_pool(max_size=4)`,
  ],
  ['in a loop', [null], `${ASYNCPG}p = [asyncpg.create_pool(max_size=3) for d in DSNS]`],
  ['handed on', [null], `${ASYNCPG}make = partial(asyncpg.create_pool, max_size=3)`],
  ['under a name', [null], `${ASYNCPG}make = asyncpg.create_pool`],
])('%s', async (_, most, text) => {
  expect(await mostOf(text)).toEqual(most);
});

test.each<[what: string, most: number | null, text: string]>([
  ['a parameter', null, 'def f(n=3):\n    return asyncpg.create_pool(max_size=n)'],
  ['a parameter of a lambda', null, 'n = 3\nf = lambda n: asyncpg.create_pool(max_size=n)'],
  [
    'self',
    31,
    'class Db:\n    size = 31\n    def go(self):\n        asyncpg.create_pool(max_size=self.size)',
  ],
  [
    'what a class has',
    null,
    'class Db:\n    n = 31\n    def go(self):\n        asyncpg.create_pool(max_size=n)',
  ],
  ['a dictionary', 23, 'O = {"max_size": 23}\np = asyncpg.create_pool(**O)'],
  ['dict()', 24, 'p = asyncpg.create_pool(**dict(max_size=24))'],
  ['a dictionary that is not known', null, 'p = asyncpg.create_pool(**load())'],
  ['one beside a name', 5, 'p = asyncpg.create_pool(max_size=5, **load())'],
  [
    'one that is changed',
    null,
    'O = {"max_size": 3}\nO["max_size"] = 30\np = asyncpg.create_pool(**O)',
  ],
  [
    'one that is updated',
    null,
    'O = {"max_size": 3}\nO.update(load())\np = asyncpg.create_pool(**O)',
  ],
])('%s as an argument', async (_, most, text) => {
  expect(await mostOf(`${ASYNCPG}${text}`)).toEqual([most]);
});
