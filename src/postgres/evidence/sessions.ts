import { qualified, withoutPasswords } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { APPLY_SESSIONS } from '../session/marks.ts';
import { isOthers } from '../session/own.ts';
import { sql } from '../sql/quote.ts';
import { cutShape, shapeOf } from '../sql/statement.ts';
import { namesAll } from './named.ts';
import type { Subject, Told } from './subject.ts';

/** Sessions that have a table locked right now as only DDL does. */
export async function sessions(client: Client, subjects: readonly Subject[]): Promise<Told> {
  const tables = [
    ...new Map(
      subjects.flatMap(({ table }) => (table === null ? [] : [[qualified(table), table] as const])),
    ).values(),
  ];
  const { rows } = await client.query<SessionRow>(question().text, [
    tables.map(({ schema }) => schema),
    tables.map(({ name }) => name),
  ]);
  const evidence = subjects.map(({ table, words }) =>
    rows
      .filter((row) => table !== null && qualified(row) === qualified(table))
      .map((row) => ({
        source: 'session' as const,
        at: row.since,
        who: `${row.user ?? '?'}${row.application ? ` (${withoutPasswords(row.application)})` : ''}, pid ${row.pid}`,
        what: `has it locked now (${row.mode})${ifNamed(row, words)}`,
      })),
  );
  return { evidence, untold: [] };
}

/** What else a transaction does is nobody's business. */
function ifNamed({ query, name }: SessionRow, words: readonly string[]): string {
  const shape = shapeOf(query);
  return [words, [name]].some((names) => namesAll(shape, names)) ? `: ${cutShape(shape)}` : '';
}

interface SessionRow {
  readonly schema: string;
  readonly name: string;
  readonly pid: number;
  readonly mode: string;
  readonly user: string | null;
  readonly application: string | null;
  readonly since: string | null;
  readonly query: string;
}

const question = () => sql`
SELECT n.nspname::text AS schema, c.relname::text AS name, l.pid, l.mode, a.usename::text AS user,
       a.application_name AS application, COALESCE(a.query, '') AS query,
       pg_catalog.to_char(a.xact_start AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since
  FROM unnest($1::pg_catalog.text[], $2::pg_catalog.text[]) AS s(schema, name)
  JOIN pg_catalog.pg_namespace n ON n.nspname = s.schema
  JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = s.name
  JOIN pg_catalog.pg_locks l ON l.locktype = 'relation' AND l.relation = c.oid AND l.granted
   AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
  JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
 WHERE l.mode IN ('ShareUpdateExclusiveLock', 'ShareLock', 'ShareRowExclusiveLock', 'AccessExclusiveLock')
   AND a.backend_type = 'client backend' AND a.pid <> pg_catalog.pg_backend_pid()
   AND a.query !~* '^\s*(ANALYZE|VACUUM)\M'
   AND ${isOthers()} AND a.pid NOT IN (${APPLY_SESSIONS})
 ORDER BY l.pid`;
