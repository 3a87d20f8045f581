import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../session/connect.ts';
import { sql } from '../../sql/quote.ts';

/** While others are at work, a trial rests so many times as long as it worked: of a hundred statements of theirs, one
 *  comes while it works. */
const REST = 99;
/** Milliseconds: what is over sooner is too little to look around for. */
const FELT = 5;
/** Milliseconds that a trial rests at most in all: meanwhile it has its lock, and VACUUM waits for its transaction. */
const MOST = 20_000;
/** The share of what is left that one rest may take, so that the last statement of many has its rest too. */
const PART = 0.25;
/** Milliseconds at most from when somebody waits for the lock until it is seen. */
const LOOK = 500;

/** Does work of a trial, and rests afterwards so that nobody beside it feels it. */
export type Pace = <T>(work: () => Promise<T>) => Promise<T>;

/** Rests for at most `share` milliseconds in all, and no more once somebody waits for a lock of this session: then the
 *  sooner it is over the better. */
export function paceOf(client: Client, share: number): Pace {
  let left = Math.min(MOST, share);
  let worked = 0;
  const isWaitedFor = () => ask(client, WAITING);
  return async (work) => {
    const start = performance.now();
    const done = await work();
    worked += performance.now() - start;
    if (worked < FELT || left <= 0) return done;
    let rest = Math.min(PART * left, REST * worked);
    left -= rest;
    worked = 0;
    do {
      await sleep(Math.min(rest, LOOK));
      rest -= LOOK;
    } while (rest > 0 && !(await isWaitedFor()));
    return done;
  };
}

/** Whether somebody else is at work, or may be: what sessions do that this role may not see nobody knows. To be asked
 *  before a transaction, within which the server goes on to show sessions as they were. */
export const areOthersAtWork = (client: Client): Promise<boolean> => ask(client, OTHERS);

const ask = async (client: Client, question: string): Promise<boolean> =>
  (await client.query<{ yes: boolean }>(question)).rows[0]?.yes === true;

const OTHERS = sql`
SELECT EXISTS (
  SELECT FROM pg_catalog.pg_stat_activity a
   WHERE a.pid <> pg_catalog.pg_backend_pid() AND a.backend_type = 'client backend' AND a.application_name NOT LIKE 'dbopt%'
     AND (a.state = 'active' OR a.state_change IS NULL OR a.state_change > pg_catalog.clock_timestamp() - interval '1 second')) AS yes`
  .text;

// Operators are named in full: it may be asked while names are looked for as the application does.
const WAITING = sql`
SELECT EXISTS (
  SELECT FROM pg_catalog.pg_locks w WHERE NOT w.granted AND w.locktype OPERATOR(pg_catalog.=) 'relation' AND EXISTS (
    SELECT FROM pg_catalog.pg_locks h
     WHERE h.database OPERATOR(pg_catalog.=) w.database AND h.relation OPERATOR(pg_catalog.=) w.relation
       AND h.pid OPERATOR(pg_catalog.=) pg_catalog.pg_backend_pid() AND h.granted)) AS yes`.text;
