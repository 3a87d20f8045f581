import type { Row, StatementCounters, StatementsInfo } from '../../../model/index.ts';
import { id, lit, type Sql, sql } from '../../sql/quote.ts';
import type { Fragile } from '../ask.ts';
import { callableIn, hasStatements, iso, type Offered } from '../offered.ts';
import { nothing } from './extras.ts';

/** One entry of pg_stat_statements of this database. */
export interface StatementRow extends StatementCounters {
  readonly id: string;
  readonly queryid: string;
  readonly role: string;
  readonly toplevel: boolean;
  /** null: cut off, or not to be seen by this role. */
  readonly query: string | null;
}

/** Longer ones are generated, and nothing that a person could change. */
const LONGEST = 50_000;

// Up to 1.11 times of blocks had other names; what is asked for here is in all of them.
export const statementsPart = (
  offered: Offered,
  texts: boolean,
): Fragile<readonly StatementRow[] | null> => {
  const none = { what: 'pg_stat_statements', otherwise: null };
  if (!hasStatements(offered)) return nothing(none);
  const schema = callableIn(offered, 'pg_stat_statements') ?? 'public';
  const toplevel: Sql = offered.columns.get('pg_stat_statements')?.has('toplevel')
    ? sql`s.toplevel`
    : sql`true`;
  return {
    ...none,
    query: sql`
SELECT s.queryid::text || '/' || s.userid || CASE WHEN ${toplevel} THEN '' ELSE '/nested' END AS id,
       s.queryid::text AS queryid, pg_catalog.pg_get_userbyid(s.userid)::text AS role, ${toplevel} AS toplevel,
       ${texts ? sql`CASE WHEN pg_catalog.length(s.query) <= ${lit(LONGEST)} AND s.query <> '<insufficient privilege>' THEN s.query END` : sql`NULL`} AS query,
       s.calls, s.total_exec_time, s.rows, s.shared_blks_hit, s.shared_blks_read, s.shared_blks_dirtied,
       s.temp_blks_written, s.wal_bytes::float8 AS wal_bytes
  FROM ${id(schema, 'pg_stat_statements')}(${texts ? sql`true` : sql`false`}) s
 WHERE s.dbid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
   AND s.queryid IS NOT NULL
 ORDER BY s.calls DESC, 1`,
    read: (rows) => rows as readonly (Row & StatementRow)[],
  };
};

export const statementsInfoPart = (offered: Offered): Fragile<StatementsInfo | null> => {
  const none = { what: 'pg_stat_statements_info', otherwise: null };
  if (!hasStatements(offered) || !offered.columns.has('pg_stat_statements_info'))
    return nothing(none);
  const schema = callableIn(offered, 'pg_stat_statements') ?? 'public';
  return {
    ...none,
    query: sql`
SELECT i.dealloc, ${iso(sql`i.stats_reset`)} AS stats_reset FROM ${id(schema, 'pg_stat_statements_info')}() i`,
    read: ([row]) => (row === undefined ? null : (row as Row & StatementsInfo)),
  };
};

export const toCounters = ({
  calls,
  total_exec_time,
  rows,
  shared_blks_hit,
  shared_blks_read,
  shared_blks_dirtied,
  temp_blks_written,
  wal_bytes,
}: StatementRow): StatementCounters => ({
  ...{ calls, total_exec_time, rows, shared_blks_hit, shared_blks_read },
  ...{ shared_blks_dirtied, temp_blks_written, wal_bytes },
});
