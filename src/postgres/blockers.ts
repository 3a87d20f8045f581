import type { Blocker } from '../model/index.ts';
import type { Client } from './connect.ts';
import { sql } from './quote.ts';

/** The columns of a Blocker, from a row `a` of pg_stat_activity. */
export const BLOCKER = sql`a.pid, coalesce(a.usename, '') AS user,
    coalesce(nullif(a.application_name, ''), a.backend_type, '') AS application,
    coalesce(a.state, '') AS state,
    extract(epoch FROM clock_timestamp() - coalesce(a.xact_start, a.backend_start))::float8 AS seconds,
    left(coalesce(a.query, ''), 200) AS query`;

// pg_blocking_pids() names a prepared transaction as pid 0; it is found by the locks that it holds.
const BLOCKERS = sql`
  SELECT ${BLOCKER}
  FROM pg_catalog.pg_stat_activity a
  WHERE a.pid = ANY (pg_catalog.pg_blocking_pids($1))
  UNION ALL
  SELECT DISTINCT 0, p.owner::text, '', 'prepared transaction',
    extract(epoch FROM clock_timestamp() - p.prepared)::float8,
    left('PREPARE TRANSACTION ' || quote_literal(p.gid), 200)
  FROM pg_catalog.pg_locks wanted
  JOIN pg_catalog.pg_locks held ON held.granted AND held.pid IS NULL
    AND held.locktype = wanted.locktype
    AND held.database IS NOT DISTINCT FROM wanted.database
    AND held.relation IS NOT DISTINCT FROM wanted.relation
    AND held.transactionid IS NOT DISTINCT FROM wanted.transactionid
  JOIN pg_catalog.pg_locks self ON self.locktype = 'transactionid' AND self.pid IS NULL
    AND self.virtualtransaction = held.virtualtransaction
  JOIN pg_catalog.pg_prepared_xacts p ON p.transaction = self.transactionid
  WHERE wanted.pid = $1 AND NOT wanted.granted AND 0 = ANY (pg_catalog.pg_blocking_pids($1))
  ORDER BY seconds DESC, pid`;

/** The sessions that the backend waits for at this moment, longest transaction first; queries cut to 200 characters. */
export async function blockers(client: Client, pid: number): Promise<Blocker[]> {
  return (await client.query<Blocker>(BLOCKERS.text, [pid])).rows;
}

/** `pid 42 (etl, user mage, idle in transaction for 312 s): INSERT …` */
export function describeBlocker({
  pid,
  user,
  application,
  state,
  seconds,
  query,
}: Blocker): string {
  const who = [
    application,
    user === '' ? '' : `user ${user}`,
    `${state} for ${Math.round(seconds)} s`,
  ];
  const said = query === '' ? '' : `: ${query.replace(/\s+/g, ' ').trim()}`;
  return `pid ${pid} (${who.filter((part) => part !== '').join(', ')})${said}`;
}
