import { type Blocker, fail } from '../../model/index.ts';
import { sql } from '../sql/quote.ts';
import { asLogin } from './as-login.ts';
import { BLOCKER, describeBlocker, toBlocker } from './blockers.ts';
import type { Client } from './connect.ts';
import { errorCode } from './conninfo/failure.ts';
import { type HeldLock, workers } from './marks.ts';

/** Milliseconds until a session that was told to end has to be gone. */
const PATIENCE = 10_000;

/** Ends a session; false: it is still there after a while. Throws `insufficient-privilege`. */
export async function endSession(client: Client, pid: number): Promise<boolean> {
  const end = sql`SELECT pg_catalog.pg_terminate_backend($1, $2) AS ended`;
  const ask = () => client.query<{ ended: boolean }>(end.text, [pid, PATIENCE]);
  const ended = (await unlessDenied(() => asLogin(client, ask))) ?? (await unlessDenied(ask));
  if (ended?.rows[0]?.ended === true) return true;
  // One that ended by itself a moment ago cannot be told to.
  const [left] = await sessions(client, [pid]);
  if (left === undefined) return true;
  if (ended !== null) return false;
  throw fail('insufficient-privilege', `this role may not end ${describeBlocker(left)}`, {
    hint: `end it as ${left.user}, as a member of that role, or of pg_signal_backend`,
  });
}

async function unlessDenied<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (errorCode(error) === '42501') return null;
    throw error;
  }
}

/** Ends every session that works for a run of this lock, but for those spared. Whoever holds the lock may:
 *  no other run lives. Throws `stray-session` where one does not end, or is none of dbopt's. */
export async function endStrays(
  client: Client,
  lock: HeldLock,
  isSpared: (pid: number) => boolean = () => false,
): Promise<void> {
  const found = (await workers(client, lock)).filter((pid) => !isSpared(pid));
  if (found.length === 0) return;
  for (const stray of await sessions(client, found)) {
    const { pid, application } = stray;
    if (!application.startsWith('dbopt')) {
      const message = `${describeBlocker(stray)} has a lock that is dbopt’s own, and is no session of dbopt`;
      throw fail('stray-session', message, {
        hint: `end it: SELECT pg_catalog.pg_terminate_backend(${pid})`,
      });
    }
    if (!(await endSession(client, pid))) {
      throw fail('stray-session', `pid ${pid} still works for a run that has ended`, {
        hint: `it does not react to pg_terminate_backend(${pid}); see what it waits for in pg_stat_activity`,
      });
    }
  }
}

async function sessions(client: Client, pids: readonly number[]): Promise<readonly Blocker[]> {
  const query = sql`SELECT ${BLOCKER} FROM pg_catalog.pg_stat_activity a WHERE a.pid = ANY ($1::pg_catalog.int4[])`;
  return (await client.query<Blocker>(query.text, [pids])).rows.map(toBlocker);
}
