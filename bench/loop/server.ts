import type { Client } from '../../src/postgres/index.ts';

/** What a server has at a moment. */
export interface Standing {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Bytes of WAL since it began. */
  readonly wal: number;
  readonly dead: number;
  /** Megabytes. */
  readonly indexes: number;
}

export async function standing(client: Client): Promise<Standing> {
  const { rows } = await client.query<Omit<Standing, 'at'>>(
    `SELECT (pg_current_wal_lsn() - '0/0')::float8 AS wal, sum(n_dead_tup)::int AS dead,
            sum(pg_indexes_size(relid))::float8 / 1048576 AS indexes
       FROM pg_stat_user_tables WHERE schemaname = 'public'`,
  );
  const [{ wal, dead, indexes } = { wal: 0, dead: 0, indexes: 0 }] = rows;
  return { at: Date.now(), wal, dead, indexes };
}

/** Megabytes of WAL a minute. */
export const walBetween = (from: Standing, to: Standing): number =>
  (to.wal - from.wal) / 1_048_576 / ((to.at - from.at) / 60_000);
