import { type Blocker, withoutPasswords } from '../../model/index.ts';
import { lit, sql } from '../sql/quote.ts';
import { STATEMENT_READ, shownStatement } from '../sql/statement.ts';
import type { Client } from './connect.ts';

/** The columns of a Blocker, from a row `a` of pg_stat_activity; `toBlocker` makes it fit to be shown. */
export const BLOCKER = sql`a.pid, coalesce(a.usename, '') AS user,
    coalesce(nullif(a.application_name, ''), a.backend_type, '') AS application,
    coalesce(a.state, '') AS state,
    extract(epoch FROM clock_timestamp() - coalesce(a.xact_start, a.backend_start))::float8 AS seconds,
    left(coalesce(a.query, ''), ${lit(STATEMENT_READ)}) AS query`;

/** The same of a prepared transaction, from the row of pg_locks `held` that is its: it has no session, and pid 0. */
export const PREPARED = sql`0 AS pid, p.owner::text AS user, '' AS application,
    'prepared transaction ' || p.gid AS state,
    extract(epoch FROM clock_timestamp() - p.prepared)::float8 AS seconds, '' AS query`;
export const OF_PREPARED = sql`
  JOIN pg_catalog.pg_locks self ON self.locktype = 'transactionid' AND self.pid IS NULL
    AND self.virtualtransaction = held.virtualtransaction AND held.pid IS NULL
  JOIN pg_catalog.pg_prepared_xacts p ON p.transaction = self.transactionid`;

// pg_blocking_pids() names a prepared transaction as pid 0; it is found by the locks that it holds.
const BLOCKERS = sql`
  SELECT ${BLOCKER}
  FROM pg_catalog.pg_stat_activity a
  WHERE a.pid = ANY (pg_catalog.pg_blocking_pids($1))
  UNION ALL
  SELECT DISTINCT ${PREPARED}
  FROM pg_catalog.pg_locks wanted
  JOIN pg_catalog.pg_locks held ON held.granted AND held.pid IS NULL
    AND held.locktype = wanted.locktype
    AND held.database IS NOT DISTINCT FROM wanted.database
    AND held.relation IS NOT DISTINCT FROM wanted.relation
    AND held.transactionid IS NOT DISTINCT FROM wanted.transactionid ${OF_PREPARED}
  WHERE wanted.pid = $1 AND NOT wanted.granted AND 0 = ANY (pg_catalog.pg_blocking_pids($1))
  ORDER BY seconds DESC, pid`;

/** A row with its statement as a shape. Some name their session after what they connected with. */
export const toBlocker = <Row extends Pick<Blocker, 'query' | 'application'>>(row: Row): Row => ({
  ...row,
  application: withoutPasswords(row.application),
  query: shownStatement(row.query),
});

/** The sessions that the backend waits for at this moment, longest transaction first. */
export async function blockers(client: Client, pid: number): Promise<Blocker[]> {
  return (await client.query<Blocker>(BLOCKERS.text, [pid])).rows.map(toBlocker);
}

/** `pid 42 (etl, user mage, idle in transaction for 312 s): INSERT …`, `prepared transaction g (user mage, for 312 s)` */
export function describeBlocker({
  pid,
  user,
  application,
  state,
  seconds,
  query,
}: Blocker): string {
  const isPrepared = pid === 0;
  const since = `for ${Math.round(seconds)} s`;
  const who = [
    application,
    user === '' ? '' : `user ${user}`,
    isPrepared ? since : `${state} ${since}`,
  ];
  const statement = query === '' ? '' : `: ${query}`;
  return `${isPrepared ? state : `pid ${pid}`} (${who.filter((part) => part !== '').join(', ')})${statement}`;
}
