import type { Client } from '../../../src/postgres/index.ts';

/** The partitions of a table as their own bounds tell, oldest first; the default one left out. */
export interface Line {
  readonly name: string;
  /** Milliseconds since 1970; for keys without a zone as if in UTC. */
  readonly from: number;
  readonly to: number;
}

export async function lineOf(client: Client, table: string): Promise<readonly Line[]> {
  const { rows } = await client.query<Line>(
    `SELECT c.relname::text AS name, (EXTRACT(epoch FROM b[1]::timestamptz) * 1000)::float8 AS "from",
       (EXTRACT(epoch FROM b[2]::timestamptz) * 1000)::float8 AS "to"
      FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid,
       regexp_match(pg_get_expr(relpartbound, c.oid), $$FROM \\('(.*)'\\) TO \\('(.*)'\\)$$) AS b
     WHERE inhparent = $1::regclass AND b IS NOT NULL ORDER BY 2`,
    [table],
  );
  return rows;
}

/** Every instant of a span at which a partition begins, as PostgreSQL's own calendar has it; milliseconds. */
export async function beginnings(
  client: Client,
  { unit, zone, from, to }: { unit: string; zone: string; from: string; to: string },
): Promise<readonly number[]> {
  // Clocks change by quarters of an hour at the least; where one skips midnight, the day begins after that.
  const { rows } = await client.query<{ at: number }>(
    `SELECT DISTINCT (EXTRACT(epoch FROM t) * 1000)::float8 AS at
       FROM generate_series($1::timestamptz, $2::timestamptz, interval '15 minutes') t
      WHERE CASE $3 WHEN 'hour' THEN EXTRACT(minute FROM t AT TIME ZONE $4) = 0
                 ELSE t = (date_trunc($3, t AT TIME ZONE $4) AT TIME ZONE $4) END
      ORDER BY 1`,
    [from, to, unit, zone],
  );
  return rows.map(({ at }) => at);
}
