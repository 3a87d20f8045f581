import { type Blocker, type DboptError, fail, qualified } from '../../model/index.ts';
import { BLOCKER, describeBlocker, OF_PREPARED, PREPARED, toBlocker } from '../session/blockers.ts';
import type { Client } from '../session/connect.ts';
import { LOCK_PATIENCE } from '../session/pins.ts';
import { isLockWait } from '../session/raised.ts';
import { list, lit, type Sql, sql } from '../sql/quote.ts';

const holders = (modes: Sql): Sql => sql`
WITH held AS (
SELECT l.pid, l.virtualtransaction, n.nspname AS schema, c.relname AS name
  FROM pg_catalog.pg_locks l
  JOIN pg_catalog.pg_class c ON c.oid = l.relation AND c.relkind IN ('r', 'p', 'm')
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND n.nspname <> 'pg_catalog'
 WHERE l.locktype = 'relation' AND l.mode IN (${modes}) AND l.granted
   AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()))
SELECT schema, name, ${BLOCKER} FROM held JOIN pg_catalog.pg_stat_activity a ON a.pid = held.pid
UNION ALL
SELECT schema, name, ${PREPARED} FROM held ${OF_PREPARED}
 ORDER BY seconds DESC, pid, schema, name LIMIT 3`;

type Holder = Blocker & { readonly schema: string; readonly name: string };

// Reading waits for nobody but those who have a table to themselves.
const ALONE = ['AccessExclusiveLock'];
/** Whoever makes an index, statistics or a trigger has one of these. */
const CHANGING = [
  ...ALONE,
  'ExclusiveLock',
  'ShareRowExclusiveLock',
  'ShareLock',
  'ShareUpdateExclusiveLock',
];

/** Runs a query of the catalogs outside of a snapshot. Throws `table-locked` where it waited for a table too long. */
export async function askCatalogs<R extends object>(
  client: Client,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly R[]> {
  try {
    return (await client.query<R>(text, [...values])).rows;
  } catch (error) {
    if (!isLockWait(error)) throw error;
    throw await lockedOut(client, LOCK_PATIENCE).catch(() => error);
  }
}

/** What to say where reading has waited for so many milliseconds: who may be in the way. */
export const lockedOut = (client: Client, milliseconds: number): Promise<DboptError> =>
  inTheWay(client, milliseconds, 'that another session has to itself', ALONE);

/** The same of a table that is not read while others are at work on it. */
export const workedOn = (client: Client, milliseconds: number): Promise<DboptError> =>
  inTheWay(client, milliseconds, 'that another session is changing', CHANGING);

async function inTheWay(
  client: Client,
  milliseconds: number,
  what: string,
  modes: readonly string[],
): Promise<DboptError> {
  const { rows } = await client.query<Holder>(holders(list(modes.map((mode) => lit(mode)))).text);
  const held = rows
    .map(toBlocker)
    .map((holder) => `${qualified(holder)} by ${describeBlocker(holder)}`);
  return fail('table-locked', `reading waited ${milliseconds / 1_000} s for a table ${what}`, {
    hint:
      held.length === 0
        ? 'it is free again: try once more'
        : `try again when it is free; locked now: ${held.join('; ')}`,
  });
}
