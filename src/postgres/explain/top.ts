import { fail } from '../../model/index.ts';
import { callableIn, hasStatements, readOffered } from '../observe/offered.ts';
import type { Client } from '../session/connect.ts';
import { id, lit, sql } from '../sql/quote.ts';

/** A statement as pg_stat_statements has it: with `$1` in place of its literals. */
export interface TopStatement {
  readonly text: string;
  readonly queryId: string;
  readonly calls: number;
  /** Milliseconds, of all calls. */
  readonly total: number;
  /** Returned or written, by all calls. */
  readonly rows: number;
  /** The search_path of the role that sends it, where the role has one of its own. */
  readonly searchPath: string | null;
}

/** The statements of this database that took most of the server's time and have a plan, first the one that took most.
 *  Throws `no-statements`. */
export async function topStatements(
  client: Client,
  most: number,
): Promise<readonly TopStatement[]> {
  const offered = await readOffered(client);
  const schema = callableIn(offered, 'pg_stat_statements');
  if (schema === null || !hasStatements(offered)) {
    throw fail('no-statements', '--top asks pg_stat_statements, which is not there', {
      hint: 'CREATE EXTENSION pg_stat_statements, or give --query-file',
    });
  }
  const { rows } = await client.query<TopStatement>(
    sql`
SELECT s.query AS text, s.queryid::text AS "queryId", s.calls::float8 AS calls, s.total_exec_time AS total, s.rows::float8 AS rows,
       (SELECT pg_catalog.replace(pg_catalog.substr(own.c, 13), '"$user"', pg_catalog.quote_ident(r.rolname))
          FROM pg_catalog.pg_db_role_setting d JOIN pg_catalog.pg_roles r ON r.oid = d.setrole
         CROSS JOIN LATERAL pg_catalog.unnest(d.setconfig) AS own(c)
         WHERE d.setrole = s.userid AND d.setdatabase IN (0, s.dbid) AND own.c LIKE 'search_path=%'
         ORDER BY d.setdatabase DESC LIMIT 1) AS "searchPath"
  FROM ${id(schema, 'pg_stat_statements')}(true) AS s
 WHERE s.dbid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
   AND s.toplevel AND s.query ~* '^\\s*(select|with|table|values|insert|update|delete|merge)\\M'
   AND s.query !~ 'pg_catalog[.]|pg_temp[.]dbopt_'
 ORDER BY s.total_exec_time DESC, s.queryid LIMIT ${lit(most)}`.text,
  );
  return rows;
}
