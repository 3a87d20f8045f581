import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../session/connect.ts';
import { sql } from '../../sql/quote.ts';

/** While others are at work, a trial rests so many times as long as it worked. */
const REST = 19;
/** Milliseconds: what is over sooner is too little to look around for. */
const FELT = 2;
/** Milliseconds that a trial rests at most in all: meanwhile it has its lock, and VACUUM waits for its transaction. */
const MOST = 20_000;

/** Does work of a trial, and rests afterwards so that nobody beside it feels it. */
export type Pace = <T>(work: () => Promise<T>) => Promise<T>;

/** Rests for at most `share` milliseconds in all. There is no rest where nobody else is at work, nor where somebody waits
 *  for a lock of this session: then the sooner it is over the better. */
export function paceOf(client: Client, share: number): Pace {
  let left = Math.min(MOST, share);
  let worked = 0;
  let isBusy: boolean | undefined;
  const ask = async (question: string): Promise<boolean> =>
    (await client.query<{ yes: boolean }>(question)).rows[0]?.yes === true;
  return async (work) => {
    const start = performance.now();
    const done = await work();
    worked += performance.now() - start;
    if (worked < FELT || left <= 0) return done;
    // Within a transaction the server shows sessions as they were when they were looked at first.
    isBusy ??= await ask(OTHERS);
    if (!isBusy || (await ask(WAITING))) return done;
    const rest = Math.min(left, REST * worked);
    left -= rest;
    worked = 0;
    await sleep(rest);
    return done;
  };
}

/** What sessions do that this role may not see nobody knows: they count as being at work. */
const OTHERS = sql`
SELECT EXISTS (
  SELECT FROM pg_catalog.pg_stat_activity a
   WHERE a.pid <> pg_catalog.pg_backend_pid() AND a.backend_type = 'client backend' AND a.application_name NOT LIKE 'dbopt%'
     AND (a.state = 'active' OR a.state_change IS NULL OR a.state_change > pg_catalog.clock_timestamp() - interval '1 second')) AS yes`
  .text;

const WAITING = sql`
SELECT EXISTS (
  SELECT FROM pg_catalog.pg_locks w JOIN pg_catalog.pg_locks h ON h.database = w.database AND h.relation = w.relation
   WHERE h.pid = pg_catalog.pg_backend_pid() AND h.granted AND NOT w.granted) AS yes`.text;
