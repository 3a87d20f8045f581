import { type DboptError, fail, timeText } from '../../model/index.ts';
import { lit, sql } from '../sql/quote.ts';
import type { Client } from './connect.ts';
import { type HeldLock, IS_HELD, keyOf, RUN } from './marks.ts';

import { requireOwnSession } from './pooler.ts';

export interface LockHolder {
  /** 0: a prepared transaction, which no session has. */
  readonly pid: number;
  /** Identifier of the prepared transaction; null: a session holds it. */
  readonly gid: string | null;
  readonly user: string;
  readonly application: string;
  /** '' for a local connection. */
  readonly address: string;
  /** When its session began, or when it was prepared, ISO 8601. */
  readonly since: string;
}

/** Takes the lock that lets one apply at a time work on a state.
 *  `observer` is another connection by the same road, so that the road itself can be tested.
 *  Throws `lock-held` with the holder's name, or `pooler` where the connection is no session of its own. */
export async function acquireLock(
  client: Client,
  observer: Client,
  { schema }: { readonly schema: string },
): Promise<HeldLock> {
  const pid = await requireOwnSession(client, observer);
  const lock = { client, pid, key: keyOf(schema) };
  const attempt = sql`SELECT pg_catalog.pg_try_advisory_lock($1, $2) AS taken`;
  const { rows } = await client.query<{ taken: boolean }>(attempt.text, [RUN, lock.key]);
  if (rows[0]?.taken !== true) throw lockHeld(await lockHolder(observer, schema));
  return lock;
}

/** Whether the lock is still ours, asked through another connection than the lock's own. */
export async function stillHeld(observer: Client, lock: HeldLock): Promise<boolean> {
  const query = sql`SELECT ${IS_HELD} AS held`;
  const { rows } = await observer.query<{ held: boolean }>(query.text, [lock.pid, lock.key]);
  return rows[0]?.held === true;
}

/** Gives the lock back; the connection stays open. */
export async function releaseLock(lock: HeldLock): Promise<void> {
  const query = sql`SELECT pg_catalog.pg_advisory_unlock($1, $2)`;
  await lock.client.query(query.text, [RUN, lock.key]);
}

/** Who holds the lock of this state; null: nobody. */
export const lockHolder = (client: Client, schema: string): Promise<LockHolder | null> =>
  holderOf(client, RUN, keyOf(schema));

/** Who holds an advisory lock with these keys; null: nobody. */
export async function holderOf(
  client: Client,
  first: number,
  second: number,
): Promise<LockHolder | null> {
  type Row = Omit<LockHolder, 'since'> & { since: Date | null };
  const { rows } = await client.query<Row>(HOLDER.text, [first, second]);
  return rows.map((row) => ({ ...row, since: row.since?.toISOString() ?? '' }))[0] ?? null;
}

// A lock of a prepared transaction has no pid; which one it is says the lock on its own id.
const HOLDER = sql`
  SELECT coalesce(l.pid, 0) AS pid, p.gid, coalesce(a.usename, p.owner, '?')::text AS user,
    coalesce(a.application_name, '') AS application, coalesce(host(a.client_addr), '') AS address,
    coalesce(a.backend_start, p.prepared) AS since
  FROM pg_catalog.pg_locks l
  JOIN pg_catalog.pg_database d ON d.oid = l.database AND d.datname = pg_catalog.current_database()
  LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
  LEFT JOIN pg_catalog.pg_locks own ON l.pid IS NULL AND own.pid IS NULL AND own.locktype = 'transactionid'
    AND own.virtualtransaction = l.virtualtransaction
  LEFT JOIN pg_catalog.pg_prepared_xacts p ON p.transaction = own.transactionid
  WHERE l.locktype = 'advisory' AND l.classid = $1 AND l.objid = $2 AND l.objsubid = 2 AND l.granted
    AND (a.pid IS NOT NULL OR p.gid IS NOT NULL)
  LIMIT 1`;

/** Who it is, in words. */
export function holderText({ pid, gid, user, application, address, since }: LockHolder): string {
  // Of others only a member of pg_monitor sees when they began.
  const began = since === '' ? '' : `, since ${timeText(since)}`;
  if (gid !== null) return `the prepared transaction ${lit(gid).text} of ${user}${began}`;
  const from = address === '' ? 'a local connection' : address;
  return `pid ${pid}, user ${user}, ${application}, from ${from}${began}`;
}

/** How a lock that no session has comes free, since it outlives restarts; null: a session has it. */
export const wayOut = ({ gid, user }: LockHolder): string | null =>
  gid === null
    ? null
    : `no session has it, and it outlives restarts; it ends with ROLLBACK PREPARED ${lit(gid).text} in this database, by ${user} or a superuser`;

function lockHeld(holder: LockHolder | null): DboptError {
  if (holder === null) {
    return fail('lock-held', 'another run held the lock a moment ago', { hint: 'try again' });
  }
  const who = holder.gid === null ? 'another run holds the lock: ' : 'the lock is held by ';
  return fail('lock-held', `${who}${holderText(holder)}`, {
    hint:
      wayOut(holder) ?? 'wait until it has ended; `dbopt state unlock` tells of one that does not',
  });
}
