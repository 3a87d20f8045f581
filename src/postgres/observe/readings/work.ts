import type { Client } from '../../session/connect.ts';
import { id, sql } from '../../sql/quote.ts';
import { callableIn, hasStatements, type Offered } from '../offered.ts';

/** What a statement did since its counters began. */
export interface WorkDoneBy {
  readonly id: string;
  readonly calls: number;
  /** Milliseconds. */
  readonly ms: number;
  /** The sum of the squares of the times of its calls. */
  readonly squares: number;
}

export interface WorkReading {
  readonly statements: readonly WorkDoneBy[];
  /** When the counters began, ISO 8601; '': before 14, which does not tell. */
  readonly since: string;
}

/** The statements of this database with their times, without texts; null: there is no pg_stat_statements to be read. */
export async function readWork(client: Client, offered: Offered): Promise<WorkReading | null> {
  if (!hasStatements(offered)) return null;
  const schema = callableIn(offered, 'pg_stat_statements') ?? 'public';
  // From mean and deviation, which the view has in place of the sum.
  const text = sql`
SELECT s.queryid::text || '/' || s.userid || CASE WHEN s.toplevel THEN '' ELSE '/nested' END AS id,
       s.calls::float8 AS calls, s.total_exec_time AS ms,
       s.calls * (s.stddev_exec_time ^ 2 + s.mean_exec_time ^ 2) AS squares,
       (SELECT i.stats_reset::text FROM ${id(schema, 'pg_stat_statements_info')}() i) AS since
  FROM ${id(schema, 'pg_stat_statements')}(false) s
 WHERE s.dbid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
   AND s.queryid IS NOT NULL`;
  const { rows } = await client.query<WorkDoneBy & { since: string | null }>(text.text);
  return { statements: rows, since: rows[0]?.since ?? '' };
}
