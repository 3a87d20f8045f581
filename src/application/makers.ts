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
}

const named = (name: string, otherwise: Size['otherwise']): Size => ({ name, at: null, otherwise });

const ASYNCPG: Maker = { sizes: [named('max_size', 10)] };
const AIOPG: Maker = { sizes: [named('maxsize', 10)], zeroIsEndless: true };
const PSYCOPG: Maker = { sizes: [named('max_size', 'min_size')], beside: [named('min_size', 4)] };
const NULL_POOL: Maker = { sizes: [named('max_size', null)], zeroIsEndless: true };
const PSYCOPG2: Maker = { sizes: [{ name: 'maxconn', at: 1, otherwise: null }] };
const ENGINE: Maker = {
  sizes: [named('pool_size', 5), named('max_overflow', 10)],
  ...{ zeroIsEndless: true, engine: true },
};

/** What makes pools, by name, with the defaults of asyncpg 0.31, psycopg_pool 3.3, psycopg2 2.9, aiopg 1.4 and
 *  SQLAlchemy 2.0. */
export const MAKERS: ReadonlyMap<string, Maker> = new Map([
  ['asyncpg.create_pool', ASYNCPG],
  ['asyncpg.pool.create_pool', ASYNCPG],
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
  ['sqlalchemy.ext.asyncio.create_async_engine', ENGINE],
  ['sqlmodel.create_engine', ENGINE],
]);
