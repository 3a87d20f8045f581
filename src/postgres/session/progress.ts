import { lit, sql } from '../sql/quote.ts';
import { STATEMENT_READ } from '../sql/statement.ts';
import type { Client } from './connect.ts';

/** How far a statement is; `total` 0 where the phase has no measure. */
export interface Progress {
  readonly phase: string;
  /** Blocks, tuples or sessions, whichever the phase counts. */
  readonly done: number;
  readonly total: number;
}

// Manual, 27.4. The counters of other phases keep their last values, so the phase picks. A VACUUM that analyzes is in one
// view after the other.
const PROGRESS = sql`
  SELECT phase,
    CASE measure WHEN 'lockers' THEN lockers_done WHEN 'tuples' THEN tuples_done ELSE blocks_done END AS done,
    CASE measure WHEN 'lockers' THEN lockers_total WHEN 'tuples' THEN tuples_total ELSE blocks_total END AS total
  FROM (
    SELECT *, CASE WHEN phase LIKE 'waiting%' THEN 'lockers'
                   WHEN phase LIKE '%tuples%' AND tuples_total > 0 THEN 'tuples' ELSE 'blocks' END AS measure
    FROM pg_catalog.pg_stat_progress_create_index WHERE pid = $1
  ) p
  UNION ALL
  SELECT phase, CASE phase WHEN 'vacuuming heap' THEN heap_blks_vacuumed ELSE heap_blks_scanned END,
    CASE WHEN phase IN ('scanning heap', 'vacuuming heap') THEN heap_blks_total ELSE 0 END
  FROM pg_catalog.pg_stat_progress_vacuum WHERE pid = $1
  UNION ALL
  SELECT phase, sample_blks_scanned, CASE WHEN phase LIKE 'acquiring%' THEN sample_blks_total ELSE 0 END
  FROM pg_catalog.pg_stat_progress_analyze WHERE pid = $1`;

/** null: that backend runs nothing that the server counts. */
export async function progressOf(client: Client, pid: number): Promise<Progress | null> {
  return (await client.query<Progress>(PROGRESS.text, [pid])).rows[0] ?? null;
}

/** The statement that a backend runs, as far as this role may see it and the server keeps it; '' where it runs none. */
export async function statementOf(client: Client, pid: number): Promise<string> {
  const query = sql`
    SELECT left(coalesce(query, ''), ${lit(STATEMENT_READ)}) AS statement
      FROM pg_catalog.pg_stat_activity WHERE pid = $1 AND state = 'active'`;
  const { rows } = await client.query<{ statement: string }>(query.text, [pid]);
  return rows[0]?.statement ?? '';
}
