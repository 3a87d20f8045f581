import { type Preflight, shape, withoutPasswords } from '../../model/index.ts';
import { onlyRow } from '../session/answers.ts';
import type { Client } from '../session/connect.ts';
import { APPLY_SESSIONS } from '../session/marks.ts';
import { isOthers } from '../session/own.ts';
import { sql } from '../sql/quote.ts';

/** Seconds a transaction may be open before it is worth a word. */
const OLD = 10;

const { anything, fields, flag, list, nullable, number, text } = shape;
const NAMES = list(fields({ schema: text, name: text }));
const BEHIND = list(fields({ name: text, behind: nullable(number) }));

const PREFLIGHT = fields({
  preflight: fields({
    memory: anything,
    transactions: list(
      fields({
        ...{ pid: number, user: text, application: text, state: text, seconds: nullable(number) },
        ...{ holds: list(text), apply: nullable(flag) },
      }),
    ),
    ...{ wraparound: NAMES, invalid: NAMES, standbys: BEHIND, idleSlots: BEHIND },
  }),
});

/** What may be in the way of work on these tables: one query, readable by any role; pg_monitor sees more of others. */
export async function readPreflight(
  client: Client,
  tables: readonly number[],
  old = OLD,
): Promise<Preflight> {
  const { rows } = await client.query<{ preflight: Preflight }>(question().text, [tables, old]);
  const row = onlyRow(rows, PREFLIGHT);
  const transactions = row.preflight.transactions.map((one) => ({
    ...one,
    application: withoutPasswords(one.application),
  }));
  return { ...row.preflight, transactions };
}

const question = () => sql`
WITH touched AS MATERIALIZED (
  SELECT c.oid, n.nspname AS schema, c.relname AS name
    FROM pg_catalog.unnest($1::pg_catalog.int8[]) AS t(oid)
    JOIN pg_catalog.pg_class c ON c.oid = t.oid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace),
held AS MATERIALIZED (
  SELECT l.pid, l.virtualtransaction, pg_catalog.json_agg(DISTINCT pg_catalog.format('%I.%I', t.schema, t.name)) AS holds
    FROM pg_catalog.pg_locks l JOIN touched t ON t.oid = l.relation
   WHERE l.granted AND l.locktype = 'relation' AND l.database =
         (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
   GROUP BY 1, 2),
transactions AS (
  SELECT a.pid, COALESCE(a.usename, '') AS "user", COALESCE(a.application_name, '') AS application,
         COALESCE(a.state, '') AS state, EXTRACT(epoch FROM pg_catalog.now() - a.xact_start)::float8 AS seconds,
         COALESCE(h.holds, '[]') AS holds, a.pid IN (${APPLY_SESSIONS}) AS apply
    FROM pg_catalog.pg_stat_activity a LEFT JOIN held h ON h.pid = a.pid
   WHERE a.datname = pg_catalog.current_database() AND a.pid <> pg_catalog.pg_backend_pid() AND ${isOthers()}
     AND a.backend_type = 'client backend' AND a.xact_start < pg_catalog.now() - $2::float8 * interval '1 second'
     AND (a.backend_xmin IS NOT NULL OR a.backend_xid IS NOT NULL OR h.pid IS NOT NULL)
  UNION ALL
  SELECT 0, p.owner, '', 'prepared transaction ' || p.gid,
         EXTRACT(epoch FROM pg_catalog.now() - p.prepared)::float8,
         COALESCE((SELECT h.holds FROM held h WHERE h.virtualtransaction = '-1/' || p.transaction), '[]'), false
    FROM pg_catalog.pg_prepared_xacts p
   WHERE p.database = pg_catalog.current_database() AND p.prepared < pg_catalog.now() - $2::float8 * interval '1 second')
SELECT pg_catalog.json_build_object(
  'memory', (SELECT pg_catalog.json_build_object('bytes', s.setting::int8 * 1024, 'follows', s.source IN ('default', 'configuration file'))
               FROM pg_catalog.pg_settings s WHERE s.name = 'maintenance_work_mem'),
  'transactions', COALESCE((SELECT pg_catalog.json_agg(x ORDER BY x.seconds DESC) FROM transactions x), '[]'),
  'wraparound', COALESCE((
    SELECT pg_catalog.json_agg(pg_catalog.json_build_object('schema', t.schema, 'name', t.name))
      FROM pg_catalog.pg_stat_progress_vacuum v JOIN touched t ON t.oid = v.relid
      JOIN pg_catalog.pg_stat_activity a ON a.pid = v.pid
     WHERE a.backend_type = 'autovacuum worker' AND a.query LIKE '%to prevent wraparound%'), '[]'),
  'invalid', COALESCE((
    SELECT pg_catalog.json_agg(pg_catalog.json_build_object('schema', n.nspname, 'name', c.relname))
      FROM touched t JOIN pg_catalog.pg_index i ON i.indrelid = t.oid AND NOT i.indisvalid
      JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid AND c.relkind = 'i'
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_stat_progress_create_index b WHERE b.index_relid = c.oid)), '[]'),
  'standbys', COALESCE((
    SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', COALESCE(NULLIF(r.application_name, ''), r.pid::text),
             'behind', pg_catalog.pg_wal_lsn_diff(r.sent_lsn, r.replay_lsn)::int8))
      FROM pg_catalog.pg_stat_replication r WHERE r.replay_lsn IS NOT NULL), '[]'),
  'idleSlots', COALESCE((
    SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', s.slot_name, 'behind', pg_catalog.pg_wal_lsn_diff(
             CASE WHEN pg_catalog.pg_is_in_recovery() THEN pg_catalog.pg_last_wal_replay_lsn()
                  ELSE pg_catalog.pg_current_wal_lsn() END, s.restart_lsn)::int8))
      FROM pg_catalog.pg_replication_slots s WHERE NOT s.active AND s.restart_lsn IS NOT NULL), '[]')) AS preflight`;
