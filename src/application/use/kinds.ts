export type Library = 'asyncpg' | 'psycopg' | 'psycopg2' | 'aiopg' | 'sqlalchemy' | 'databases';

/** What a value is to whoever asks the database. An engine is a pool, too. */
export type Role = 'pool' | 'maker' | 'session' | 'connection' | 'cursor';

export interface Kind {
  readonly library: Library;
  readonly role: Role;
  readonly isAsync: boolean;
}

/** A pool, or what was taken from one. */
export interface Handle extends Kind {
  /** Which pool it is, or is of: where that is made, or what it is called where nobody knows; null: of none. */
  readonly pool: string | null;
  /** Made here: whoever calls twice has two of them. */
  readonly isFresh: boolean;
}

const kind = (library: Library, role: Role, isAsync: boolean): Kind => ({ library, role, isAsync });

/** What a function or class gives, which is also what a parameter of that type is. */
export const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['asyncpg.create_pool', kind('asyncpg', 'pool', true)],
  ['asyncpg.pool.create_pool', kind('asyncpg', 'pool', true)],
  ['asyncpg.Pool', kind('asyncpg', 'pool', true)],
  ['asyncpg.pool.Pool', kind('asyncpg', 'pool', true)],
  ['asyncpg.connect', kind('asyncpg', 'connection', true)],
  ['asyncpg.Connection', kind('asyncpg', 'connection', true)],
  ['asyncpg.connection.Connection', kind('asyncpg', 'connection', true)],
  ['asyncpg.pool.PoolConnectionProxy', kind('asyncpg', 'connection', true)],
  ['psycopg_pool.AsyncConnectionPool', kind('psycopg', 'pool', true)],
  ['psycopg_pool.AsyncNullConnectionPool', kind('psycopg', 'pool', true)],
  ['psycopg_pool.ConnectionPool', kind('psycopg', 'pool', false)],
  ['psycopg_pool.NullConnectionPool', kind('psycopg', 'pool', false)],
  ['psycopg.AsyncConnection.connect', kind('psycopg', 'connection', true)],
  ['psycopg.AsyncConnection', kind('psycopg', 'connection', true)],
  ['psycopg.AsyncCursor', kind('psycopg', 'cursor', true)],
  ['psycopg.connect', kind('psycopg', 'connection', false)],
  ['psycopg.Connection.connect', kind('psycopg', 'connection', false)],
  ['psycopg.Connection', kind('psycopg', 'connection', false)],
  ['psycopg.Cursor', kind('psycopg', 'cursor', false)],
  ['psycopg2.connect', kind('psycopg2', 'connection', false)],
  ['psycopg2.extensions.connection', kind('psycopg2', 'connection', false)],
  ['psycopg2.extensions.cursor', kind('psycopg2', 'cursor', false)],
  ['psycopg2.pool.SimpleConnectionPool', kind('psycopg2', 'pool', false)],
  ['psycopg2.pool.ThreadedConnectionPool', kind('psycopg2', 'pool', false)],
  ['aiopg.create_pool', kind('aiopg', 'pool', true)],
  ['aiopg.connect', kind('aiopg', 'connection', true)],
  ['aiopg.Pool', kind('aiopg', 'pool', true)],
  ['aiopg.Connection', kind('aiopg', 'connection', true)],
  ['aiopg.sa.create_engine', kind('aiopg', 'pool', true)],
  ['databases.Database', kind('databases', 'pool', true)],
  ['databases.core.Database', kind('databases', 'pool', true)],
  ...both('create_engine', 'pool', false, ['sqlalchemy', 'sqlalchemy.engine', 'sqlmodel']),
  ...both('create_async_engine', 'pool', true, ['sqlalchemy.ext.asyncio']),
  ...both('Engine', 'pool', false, ['sqlalchemy', 'sqlalchemy.engine']),
  ...both('AsyncEngine', 'pool', true, ['sqlalchemy.ext.asyncio']),
  ...both('sessionmaker', 'maker', false, ['sqlalchemy.orm', 'sqlalchemy.orm.session']),
  ...both('scoped_session', 'maker', false, ['sqlalchemy.orm']),
  ...both('async_sessionmaker', 'maker', true, ['sqlalchemy.ext.asyncio']),
  ...both('async_scoped_session', 'maker', true, ['sqlalchemy.ext.asyncio']),
  ...both('Session', 'session', false, ['sqlalchemy.orm', 'sqlalchemy.orm.session', 'sqlmodel']),
  ...both('AsyncSession', 'session', true, [
    ...['sqlalchemy.ext.asyncio', 'sqlalchemy.ext.asyncio.session'],
    ...['sqlmodel.ext.asyncio.session', 'sqlmodel.ext.asyncio'],
  ]),
  ...both('Connection', 'connection', false, ['sqlalchemy', 'sqlalchemy.engine']),
  ...both('AsyncConnection', 'connection', true, ['sqlalchemy.ext.asyncio']),
]);

function both(
  name: string,
  role: Role,
  isAsync: boolean,
  modules: readonly string[],
): readonly (readonly [string, Kind])[] {
  return modules.map((module) => [`${module}.${name}`, kind('sqlalchemy', role, isAsync)]);
}

/** What opens a connection of its own, beside any pool. */
export const CONNECTS: ReadonlySet<string> = new Set([
  ...['asyncpg.connect', 'psycopg.connect', 'psycopg.Connection.connect', 'psycopg2.connect'],
  ...['psycopg.AsyncConnection.connect', 'aiopg.connect'],
]);

const TAKES: ReadonlyMap<string, Role> = new Map([
  ['asyncpg.pool.acquire', 'connection'],
  ['psycopg.pool.connection', 'connection'],
  ['psycopg.pool.getconn', 'connection'],
  ['psycopg2.pool.getconn', 'connection'],
  ['aiopg.pool.acquire', 'connection'],
  ['sqlalchemy.pool.connect', 'connection'],
  ['sqlalchemy.pool.begin', 'connection'],
  ['sqlalchemy.maker.', 'session'],
  ['sqlalchemy.maker.begin', 'session'],
  ['databases.pool.connection', 'connection'],
]);

const OPENS: ReadonlyMap<string, Role> = new Map([
  ['psycopg.connection.cursor', 'cursor'],
  ['psycopg2.connection.cursor', 'cursor'],
  ['aiopg.connection.cursor', 'cursor'],
  ['aiopg.pool.cursor', 'cursor'],
  ['psycopg.connection.execute', 'cursor'],
  ['sqlalchemy.session.connection', 'connection'],
  ['sqlalchemy.connection.execution_options', 'connection'],
]);

const wayOf = ({ library, role }: Kind, method: string): string => `${library}.${role}.${method}`;

/** What a call takes out of a pool; `method` '': the value itself is called. */
export const takenBy = (of: Kind, method: string): Role | undefined => TAKES.get(wayOf(of, method));

/** What a call gives that belongs to the same connection, or is taken out of a pool. */
export const givenBy = (of: Kind, method: string): Role | undefined =>
  TAKES.get(wayOf(of, method)) ?? OPENS.get(wayOf(of, method));
