import { type DboptError, fail, timeText } from '../../model/index.ts';
import { sql } from '../sql/quote.ts';
import type { Client } from './connect.ts';
import { type HeldLock, holders, keyOf, RUN } from './marks.ts';

import { requireOwnSession } from './pooler.ts';

export interface LockHolder {
  readonly pid: number;
  readonly user: string;
  readonly application: string;
  /** '' for a local connection. */
  readonly address: string;
  /** When its session began, ISO 8601. */
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
  return (await holders(observer, RUN, lock.key)).includes(lock.pid);
}

/** Gives the lock back; the connection stays open. */
export async function releaseLock(lock: HeldLock): Promise<void> {
  const query = sql`SELECT pg_catalog.pg_advisory_unlock($1, $2)`;
  await lock.client.query(query.text, [RUN, lock.key]);
}

/** Who holds the lock of this state; null: nobody. */
export async function lockHolder(client: Client, schema: string): Promise<LockHolder | null> {
  const [pid] = await holders(client, RUN, keyOf(schema));
  if (pid === undefined) return null;
  const query = sql`
    SELECT coalesce(usename, '?') AS user, coalesce(application_name, '') AS application,
      coalesce(host(client_addr), '') AS address, backend_start AS since
    FROM pg_catalog.pg_stat_activity WHERE pid = $1`;
  type Row = Omit<LockHolder, 'pid' | 'since'> & { since: Date | null };
  const { rows } = await client.query<Row>(query.text, [pid]);
  return rows.map((row) => ({ ...row, pid, since: row.since?.toISOString() ?? '' }))[0] ?? null;
}

/** Who it is, in words. */
export function holderText({ pid, user, application, address, since }: LockHolder): string {
  const from = address === '' ? 'a local connection' : address;
  return `pid ${pid}, user ${user}, ${application}, from ${from}, since ${timeText(since)}`;
}

function lockHeld(holder: LockHolder | null): DboptError {
  if (holder === null) {
    return fail('lock-held', 'another run held the lock a moment ago', { hint: 'try again' });
  }
  return fail('lock-held', `another run holds the lock: ${holderText(holder)}`, {
    hint: 'wait until it has ended; `dbopt state unlock` tells of one that does not',
  });
}
