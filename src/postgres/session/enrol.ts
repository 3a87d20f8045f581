import { fail } from '../../model/index.ts';
import { sql } from '../sql/quote.ts';
import type { Client } from './connect.ts';
import { holderOf, holderText, wayOut } from './lock.ts';
import { BESIDE, type HeldLock, WORKER } from './marks.ts';

/** Marks a session as working for the run, so that the next run finds it should it outlive this one.
 *  Throws `lock-held`. */
export const joinRun = (worker: Client, lock: HeldLock): Promise<void> =>
  mark(worker, WORKER, lock);

/** Marks a session as one that holds something for a worker. Throws `lock-held`. */
export const standBeside = (session: Client, lock: HeldLock): Promise<void> =>
  mark(session, BESIDE, lock);

/** Only who means to be is in the way of a mark, and would be for ever. */
async function mark(session: Client, first: number, { key }: HeldLock): Promise<void> {
  const query = sql`SELECT pg_catalog.pg_try_advisory_lock_shared($1, $2) AS taken`;
  const { rows } = await session.query<{ taken: boolean }>(query.text, [first, key]);
  if (rows[0]?.taken === true) return;
  const holder = await holderOf(session, first, key);
  if (holder === null)
    throw fail('lock-held', 'somebody held a lock that is dbopt’s own a moment ago', {
      hint: 'try again',
    });
  throw fail('lock-held', `a lock that is dbopt’s own is held by ${holderText(holder)}`, {
    hint:
      wayOut(holder) ??
      `no run of dbopt takes it alone: end that session, SELECT pg_catalog.pg_terminate_backend(${holder.pid})`,
  });
}
