import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../session/connect.ts';
import { isOthers } from '../session/own.ts';
import { sql } from '../sql/quote.ts';

/** While others are at work, dbopt rests so many times as long as it worked: of a hundred statements of theirs, one comes
 *  while it works. */
const REST = 99;
/** Milliseconds: what is over sooner is too little to rest after. */
const FELT = 1;
/** Milliseconds that one transaction rests at most in all: meanwhile it has its locks, and VACUUM waits for it. */
const MOST = 20_000;
/** The share of what is left that one rest may take, so that the last statement of many has its rest too. */
const PART = 0.25;
/** Milliseconds at most from when somebody waits for a lock until it is seen. */
const LOOK = 500;

/** Does work in a transaction, and rests afterwards so that nobody beside it feels it; for `part` of what is left of the
 *  time for rests at most, where it is known how much work there is. */
export type Pace = <T>(work: () => Promise<T>, part?: number) => Promise<T>;

/** Without rests. */
export const atOnce: Pace = (work) => work();

/** Milliseconds that are left for rests. */
interface Budget {
  left: number;
}

/** Rests for at most these milliseconds in all, and no more once somebody waits for a lock of this session: then the
 *  sooner it is over the better. */
export const paceOf = (client: Client, share: number): Pace =>
  paceWithin(client, { left: Math.min(MOST, share) });

function paceWithin(client: Client, budget: Budget): Pace {
  let worked = 0;
  let unseen = 0;
  async function rest(time: number): Promise<void> {
    budget.left -= time;
    for (let open = time; open > 0; ) {
      const some = Math.min(open, LOOK - unseen);
      await sleep(some);
      open -= some;
      unseen += some;
      if (unseen < LOOK) continue;
      unseen = 0;
      if (await ask(client, WAITING)) budget.left = open = 0;
    }
  }
  return async (work, part = PART) => {
    const start = performance.now();
    const done = await work();
    worked += performance.now() - start;
    if (worked < FELT || budget.left <= 0) return done;
    const time = Math.min(part * budget.left, REST * worked);
    worked = 0;
    await rest(time);
    return done;
  };
}

/** Gives a transaction its pace, which may rest for so many milliseconds; without a number, for what the others have left of
 *  MOST. null: nobody else is at work, and it need not rest. */
export type Pacing = (share?: number) => Promise<Pace | null>;

export function pacingOf(client: Client): Pacing {
  const common = { left: MOST };
  return async (share) => {
    if (!(await areOthersAtWork(client))) return null;
    return share === undefined ? paceWithin(client, common) : paceOf(client, share);
  };
}

/** Whether somebody else is at work, or may be: what sessions do that this role may not see nobody knows. Not another run
 *  of dbopt, which rests itself: whoever takes its name has himself to blame. To be asked before a transaction, within
 *  which the server goes on to show sessions as they were. */
export const areOthersAtWork = (client: Client): Promise<boolean> => ask(client, others().text);

const ask = async (client: Client, question: string): Promise<boolean> =>
  (await client.query<{ yes: boolean }>(question)).rows[0]?.yes === true;

const others = () => sql`
SELECT EXISTS (
  SELECT FROM pg_catalog.pg_stat_activity a
   WHERE a.pid <> pg_catalog.pg_backend_pid() AND a.backend_type = 'client backend' AND ${isOthers()} AND a.application_name NOT LIKE 'dbopt%'
     AND (a.state = 'active' OR a.state_change IS NULL OR a.state_change > pg_catalog.clock_timestamp() - interval '1 second')) AS yes`;

// Operators are named in full: it may be asked while names are looked for as the application does.
const WAITING = sql`
SELECT EXISTS (
  SELECT FROM pg_catalog.pg_locks w WHERE NOT w.granted AND w.locktype OPERATOR(pg_catalog.=) 'relation' AND EXISTS (
    SELECT FROM pg_catalog.pg_locks h
     WHERE h.database OPERATOR(pg_catalog.=) w.database AND h.relation OPERATOR(pg_catalog.=) w.relation
       AND h.pid OPERATOR(pg_catalog.=) pg_catalog.pg_backend_pid() AND h.granted)) AS yes`.text;
