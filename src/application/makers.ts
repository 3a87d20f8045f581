/** One of the arguments that the size of a pool is the sum of. */
export interface Size {
  readonly name: string;
  /** Its place among the arguments; null: by name alone. */
  readonly at: number | null;
  /** Where nothing is said; a name: as large as that one; null: without end. */
  readonly otherwise: number | string | null;
}

/** A function or class that makes a pool. */
export interface Maker {
  readonly sizes: readonly Size[];
  /** Arguments that only others refer to. */
  readonly beside?: readonly Size[];
  /** 0 of the first one means that there is no bound. */
  readonly zeroIsEndless?: true;
  /** Its first argument may name another sort of database, and `poolclass` another sort of pool. */
  readonly engine?: true;
  /** Its first argument is a URL, which may name another sort of database, and sizes as `?max_size=`. */
  readonly url?: true;
  /** The argument that says how many seconds a request waits for a connection; `name` null: none does. Without it the pool
   *  refuses at once. `otherwise` null: without end. */
  readonly queue?: { readonly name: string | null; readonly otherwise: number | null };
}

const named = (name: string, otherwise: Size['otherwise']): Size => ({ name, at: null, otherwise });

/** How long is said where a connection is taken, not where the pool is made. */
const ENDLESS = { name: null, otherwise: null };
const THIRTY = { name: 'timeout', otherwise: 30 };

const ASYNCPG: Maker = { sizes: [named('max_size', 10)], queue: ENDLESS };
const DATABASES: Maker = { sizes: [named('max_size', 10)], queue: ENDLESS, url: true };
const AIOPG: Maker = { sizes: [named('maxsize', 10)], zeroIsEndless: true, queue: ENDLESS };
const PSYCOPG: Maker = {
  sizes: [named('max_size', 'min_size')],
  ...{ beside: [named('min_size', 4)], queue: THIRTY },
};
const NULL_POOL: Maker = {
  sizes: [named('max_size', null)],
  ...{ zeroIsEndless: true, queue: THIRTY },
};
const PSYCOPG2: Maker = { sizes: [{ name: 'maxconn', at: 1, otherwise: null }] };
const ENGINE: Maker = {
  sizes: [named('pool_size', 5), named('max_overflow', 10)],
  ...{ zeroIsEndless: true, engine: true, queue: { name: 'pool_timeout', otherwise: 30 } },
};

/** What makes pools, by name, with the defaults of asyncpg 0.31, psycopg_pool 3.3, psycopg2 2.9, aiopg 1.4 and
 *  SQLAlchemy 2.0. */
export const MAKERS: ReadonlyMap<string, Maker> = new Map([
  ['asyncpg.create_pool', ASYNCPG],
  ['asyncpg.pool.create_pool', ASYNCPG],
  ['asyncpg.Pool', ASYNCPG],
  ['asyncpg.pool.Pool', ASYNCPG],
  ['databases.Database', DATABASES],
  ['databases.core.Database', DATABASES],
  ['aiopg.create_pool', AIOPG],
  ['aiopg.sa.create_engine', AIOPG],
  ['psycopg_pool.ConnectionPool', PSYCOPG],
  ['psycopg_pool.AsyncConnectionPool', PSYCOPG],
  ['psycopg_pool.NullConnectionPool', NULL_POOL],
  ['psycopg_pool.AsyncNullConnectionPool', NULL_POOL],
  ['psycopg2.pool.SimpleConnectionPool', PSYCOPG2],
  ['psycopg2.pool.ThreadedConnectionPool', PSYCOPG2],
  ['sqlalchemy.create_engine', ENGINE],
  ['sqlalchemy.engine.create_engine', ENGINE],
  ['sqlalchemy.future.create_engine', ENGINE],
  ['sqlalchemy.ext.asyncio.engine.create_async_engine', ENGINE],
  ['sqlalchemy.ext.asyncio.create_async_engine', ENGINE],
  ['sqlmodel.create_engine', ENGINE],
]);
