import type { AheadResult } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { lit, sql } from '../sql/quote.ts';

interface RangeRow {
  /** Milliseconds since 1970 by UTC; null: without end, or no time. */
  readonly low: number | null;
  readonly high: number | null;
  readonly now: number;
  readonly times: boolean;
}

/** How far the partitions of a table reach beyond the server's now, without a gap. A partition without end is nobody's
 *  own: it ends where it begins. */
export async function measureAhead(client: Client, table: number): Promise<AheadResult> {
  const bound = (side: 'FROM' | 'TO') =>
    side === 'FROM' ? sql`$$FROM \\('([^']*)'\\) TO$$` : sql`$$TO \\('([^']*)'\\)$$`;
  const text = (side: 'FROM' | 'TO') =>
    sql`pg_catalog.substring(pg_catalog.pg_get_expr(c.relpartbound, c.oid), ${bound(side)})`;
  // Only what is a time is read as one.
  const ms = (side: 'FROM' | 'TO') => sql`CASE WHEN k.times AND ${text(side)} !~ 'infinity' THEN
      pg_catalog.date_part('epoch', (${text(side)})::pg_catalog.timestamptz) * 1000 END`;
  const query = sql`
    SELECT ${ms('FROM')} AS low, ${ms('TO')} AS high, k.times,
           pg_catalog.date_part('epoch', pg_catalog.now()) * 1000 AS now
      FROM (SELECT p.partrelid AS oid,
                   p.partstrat = 'r' AND p.partnatts = 1 AND a.atttypid IN (
                     'pg_catalog.date'::pg_catalog.regtype, 'pg_catalog.timestamp'::pg_catalog.regtype,
                     'pg_catalog.timestamptz'::pg_catalog.regtype) AS times
              FROM pg_catalog.pg_partitioned_table p
              LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = p.partattrs[0]
             WHERE p.partrelid = ${lit(table)}::pg_catalog.oid) AS k
      LEFT JOIN pg_catalog.pg_inherits i ON i.inhparent = k.oid
      LEFT JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid AND c.relpartbound IS NOT NULL`;
  const { rows } = await client.query<RangeRow>(query.text);
  const ranges = rows.filter(({ low, high }) => low !== null || high !== null);
  if (rows.some(({ times }) => !times)) {
    return { kind: 'ahead', ms: null, until: null, partitions: rows.length };
  }
  const now = rows[0]?.now ?? 0;
  const until = reach(ranges, now);
  return {
    ...{ kind: 'ahead', partitions: ranges.length },
    ms: until === null ? 0 : Math.round(until - now),
    until: until === null ? null : new Date(Math.min(until, LAST)).toISOString(),
  };
}

/** The last moment that JavaScript has a name for, in the year 275760: it stands for those that the server has after it. */
const LAST = 8.64e15;

/** The end of the last of those that follow each other from now on; null: none holds now. */
function reach(ranges: readonly RangeRow[], now: number): number | null {
  const sorted = [...ranges].sort((a, b) => (a.low ?? -Infinity) - (b.low ?? -Infinity));
  let until: number | null = null;
  for (const { low, high } of sorted) {
    if (high === null || (low ?? -Infinity) > (until ?? now)) continue;
    if (high > (until ?? now)) until = high;
  }
  return until;
}
