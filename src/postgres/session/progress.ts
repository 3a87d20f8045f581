import { lit, sql } from '../sql/quote.ts';
import { STATEMENT_READ } from '../sql/statement.ts';
import type { Client } from './connect.ts';

/** How far an index build is; `total` 0 where the phase has no measure. */
export interface BuildProgress {
  readonly phase: string;
  /** Blocks, tuples or sessions, whichever the phase counts. */
  readonly done: number;
  readonly total: number;
}

// Manual, 28.4.4. The counters of other phases keep their last values, so the phase picks.
const PROGRESS = sql`
  SELECT phase,
    CASE measure WHEN 'lockers' THEN lockers_done WHEN 'tuples' THEN tuples_done ELSE blocks_done END AS done,
    CASE measure WHEN 'lockers' THEN lockers_total WHEN 'tuples' THEN tuples_total ELSE blocks_total END AS total
  FROM (
    SELECT *, CASE WHEN phase LIKE 'waiting%' THEN 'lockers'
                   WHEN phase LIKE '%tuples%' AND tuples_total > 0 THEN 'tuples' ELSE 'blocks' END AS measure
    FROM pg_catalog.pg_stat_progress_create_index WHERE pid = $1
  ) p`;

/** null: that backend builds no index. */
export async function buildProgress(client: Client, pid: number): Promise<BuildProgress | null> {
  return (await client.query<BuildProgress>(PROGRESS.text, [pid])).rows[0] ?? null;
}

/** The statement that a backend runs, as far as this role may see it and the server keeps it; '' where it runs none. */
export async function statementOf(client: Client, pid: number): Promise<string> {
  const query = sql`
    SELECT left(coalesce(query, ''), ${lit(STATEMENT_READ)}) AS statement
      FROM pg_catalog.pg_stat_activity WHERE pid = $1 AND state = 'active'`;
  const { rows } = await client.query<{ statement: string }>(query.text, [pid]);
  return rows[0]?.statement ?? '';
}
