import { sql } from '../sql/quote.ts';
import type { Client } from './connect.ts';

/** How far the primary's log is written. */
export async function walPosition(client: Client): Promise<string> {
  const query = sql`SELECT pg_catalog.pg_current_wal_flush_lsn()::text AS lsn`;
  return (await client.query<{ lsn: string }>(query.text)).rows[0]?.lsn ?? '0/0';
}

export interface StandbyBehind {
  readonly name: string;
  /** The role may not see how far it is. */
  readonly hidden: boolean;
}

// Who replays nothing is no standby: a log receiver, a base backup, a logical subscriber.
const BEHIND = sql`
  SELECT coalesce(nullif(r.application_name, ''), host(r.client_addr), 'pid ' || r.pid) AS name,
    r.state IS NULL AS hidden
  FROM pg_catalog.pg_stat_replication r
  WHERE (r.state IS NULL OR r.replay_lsn < $1::pg_lsn) AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_replication_slots s WHERE s.active_pid = r.pid AND s.slot_type = 'logical')
  ORDER BY 1`;

/** The connected standbys that have not replayed the log up to a position. */
export async function standbysBehind(client: Client, lsn: string): Promise<StandbyBehind[]> {
  return (await client.query<StandbyBehind>(BEHIND.text, [lsn])).rows;
}
