import { setTimeout as pause } from 'node:timers/promises';
import { type DboptError, fail, failedWith } from '../model/index.ts';
import {
  AT_WORK,
  afterLock,
  type Client,
  eachRow,
  errorCode,
  id,
  isLockWait,
  LOCK_PATIENCE,
  lit,
  lockedOut,
  type Sql,
  sql,
  workedOn,
} from '../postgres/index.ts';
import { isStrange, type StateTable, withKin } from './layout.ts';
import { type Place, standingWith } from './standing.ts';
import { requireTrust } from './trust.ts';

/*
 * The one way by which rows of a state are read. To read a table is to plan a query, which calls what its owner put into
 * indexes and statistics, with the rights of whoever reads. Where the state is this role's own or a superuser's, it is
 * enough that its tables were looked at once. Where it is somebody else's, that one may hold a table and make an index
 * of it while we wait: so the tables are locked first, then looked at, then read, in one message.
 */

/** Milliseconds. */
const PAUSE = 100;

/** Runs a query of these tables of a state, and no others, and returns its rows. Throws as `eachStored`. */
export async function readStored<R extends object>(
  client: Client,
  place: Place,
  tables: readonly StateTable[],
  query: Sql,
): Promise<readonly R[]> {
  const rows: R[] = [];
  await eachStored<R>(client, place, tables, query, (row) => rows.push(row));
  return rows;
}

/** The same of a table that tells nothing where it is not there, cannot be read by this role, or is not believed: why, is
 *  for the state to say. */
export async function readIfProves<R extends object>(
  client: Client,
  schema: string,
  table: StateTable,
  query: Sql,
): Promise<readonly R[]> {
  const place = await standingWith(client, schema, table);
  if (place?.proves !== true) return [];
  return readStored<R>(client, place, [table], query).catch(noneIfUntrusted);
}

export function noneIfUntrusted(error: unknown): readonly never[] {
  if (failedWith(error, 'state-untrusted')) return [];
  throw error;
}

/** As `readStored`, and hands on the rows as they arrive. Throws `table-locked`, and `state-untrusted` where a table is
 *  no more what dbopt made. */
export async function eachStored<R extends object>(
  client: Client,
  { schema, ofOthers }: Place,
  tables: readonly StateTable[],
  query: Sql,
  take: (row: R) => void,
): Promise<void> {
  const message = [
    sql`SET LOCAL lock_timeout = ${lit(LOCK_PATIENCE)}`.text,
    ...(ofOthers ? looks(schema, tables) : []),
    query.text,
  ].join(';\n');
  const until = Date.now() + LOCK_PATIENCE;
  for (;;) {
    try {
      return await eachRow(client, message, take);
    } catch (error) {
      if (isLockWait(error)) throw await lockedOut(client, LOCK_PATIENCE).catch(() => error);
      if (!ofOthers || ![AT_WORK, STRANGE_NOW].includes(errorCode(error))) throw error;
      await stillTrusted(client, schema);
      if (errorCode(error) !== AT_WORK) throw changed(schema);
      if (Date.now() > until) throw await workedOn(client, LOCK_PATIENCE).catch(() => error);
      await pause(PAUSE);
    }
  }
}

/** SQLSTATE of our own. */
const STRANGE_NOW = 'ZD102';

function looks(schema: string, tables: readonly StateTable[]): readonly string[] {
  const all = withKin(tables);
  const read = all.map((name) => ({ schema, name }));
  const whole = { holds: sql`NOT ${isStrange(schema, all)}`, code: STRANGE_NOW };
  return afterLock(read, [], whole);
}

/** Says best what is wrong with the state by now. In a transaction that has failed nobody can ask. */
const stillTrusted = (client: Client, schema: string): Promise<unknown> =>
  // Whose word is taken, was said at the first look.
  requireTrust(client, schema, { told: true, doubt: () => {} }).catch((error: unknown) => {
    throw errorCode(error) === '25P02' ? changed(schema) : error;
  });

const changed = (schema: string): DboptError =>
  fail(
    'state-untrusted',
    `the state in schema ${id(schema).text} was changed while it was read, so it is not believed`,
    { hint: 'see who did so; where all is as it was, try once more' },
  );
