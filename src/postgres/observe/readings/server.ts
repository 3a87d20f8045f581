import type {
  DatabaseAge,
  RoleFacts,
  Row,
  SearchSettings,
  ServerFacts,
  SettingFact,
} from '../../../model/index.ts';
import { SYSTEM_ID } from '../../catalog/system-id.ts';
import { hasRights, ME } from '../../sql/membership.ts';
import { sql, textArray } from '../../sql/quote.ts';
import type { Part } from '../ask.ts';
import type { Offered } from '../offered.ts';

/** Settings that advisors read. */
const SETTINGS = [
  ...['autovacuum', 'autovacuum_max_workers', 'autovacuum_worker_slots', 'autovacuum_naptime'],
  ...['autovacuum_vacuum_threshold', 'autovacuum_vacuum_scale_factor'],
  ...['autovacuum_vacuum_max_threshold', 'autovacuum_vacuum_insert_threshold'],
  ...['autovacuum_vacuum_insert_scale_factor', 'autovacuum_analyze_threshold'],
  ...['autovacuum_analyze_scale_factor', 'autovacuum_vacuum_cost_delay'],
  ...['autovacuum_vacuum_cost_limit', 'autovacuum_freeze_max_age'],
  ...['autovacuum_multixact_freeze_max_age', 'autovacuum_work_mem'],
  ...['vacuum_cost_limit', 'vacuum_cost_delay', 'vacuum_cost_page_hit', 'vacuum_cost_page_miss'],
  ...['vacuum_cost_page_dirty', 'vacuum_failsafe_age', 'vacuum_multixact_failsafe_age'],
  ...['vacuum_freeze_min_age', 'vacuum_freeze_table_age', 'vacuum_buffer_usage_limit'],
  ...['checkpoint_timeout', 'checkpoint_completion_target', 'checkpoint_flush_after'],
  ...['max_wal_size', 'min_wal_size', 'wal_segment_size', 'wal_compression', 'wal_buffers'],
  ...['wal_level', 'wal_init_zero', 'wal_recycle', 'full_page_writes', 'fsync'],
  ...['synchronous_commit', 'archive_mode', 'max_slot_wal_keep_size', 'wal_keep_size'],
  ...['hot_standby_feedback', 'max_standby_streaming_delay', 'log_checkpoints'],
  ...['shared_buffers', 'effective_cache_size', 'work_mem', 'maintenance_work_mem'],
  ...['temp_buffers', 'max_connections', 'superuser_reserved_connections', 'reserved_connections'],
  ...['block_size', 'default_toast_compression', 'default_statistics_target'],
  ...['gin_pending_list_limit', 'random_page_cost', 'seq_page_cost', 'effective_io_concurrency'],
  ...['track_counts', 'track_io_timing', 'track_wal_io_timing', 'track_activities'],
  ...['track_activity_query_size', 'track_functions', 'compute_query_id', 'track_commit_timestamp'],
  ...[
    'stats_fetch_consistency',
    'bgwriter_delay',
    'bgwriter_lru_maxpages',
    'bgwriter_lru_multiplier',
  ],
  ...['old_snapshot_threshold', 'idle_in_transaction_session_timeout', 'transaction_timeout'],
  ...['statement_timeout', 'lock_timeout', 'max_prepared_transactions', 'max_replication_slots'],
  ...['idle_replication_slot_timeout', 'huge_pages', 'data_checksums', 'jit'],
  ...['pg_stat_statements.max', 'pg_stat_statements.track', 'pg_stat_statements.track_utility'],
  ...['pg_stat_statements.track_planning', 'shared_preload_libraries'],
];

/** Of searches by vectors. They belong to a library that is loaded when it is needed, so that pg_settings may not have them. */
const SEARCHING = [
  ...['hnsw.ef_search', 'hnsw.iterative_scan', 'hnsw.max_scan_tuples'],
  ...['ivfflat.probes', 'ivfflat.iterative_scan', 'ivfflat.max_probes'],
];

const searchSettings = sql`
SELECT pg_catalog.json_build_object(
  'session', (SELECT COALESCE(pg_catalog.json_object_agg(n.name, pg_catalog.current_setting(n.name, true)), '{}')
                FROM pg_catalog.unnest(${textArray(SEARCHING)}) AS n(name)
               WHERE COALESCE(pg_catalog.current_setting(n.name, true), '') <> ''),
  'said', (SELECT COALESCE(pg_catalog.json_agg(pg_catalog.json_build_object(
                    'role', CASE WHEN d.setrole <> 0 THEN pg_catalog.pg_get_userbyid(d.setrole) END, 'here', d.setdatabase <> 0,
                    'name', c.name, 'value', c.value) ORDER BY d.setrole, d.setdatabase, c.name), '[]')
             FROM pg_catalog.pg_db_role_setting d
             CROSS JOIN LATERAL (
               SELECT pg_catalog.split_part(s, '=', 1) AS name, pg_catalog.substr(s, pg_catalog.strpos(s, '=') + 1) AS value
                 FROM pg_catalog.unnest(d.setconfig) AS s) AS c
            WHERE d.setdatabase IN (0, (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()))
              AND c.name = ANY (${textArray(SEARCHING)})))`;

/** Pinned by our own session: what the database is set to is what the session came with. */
const PINNED: ReadonlySet<string> = new Set([
  'idle_in_transaction_session_timeout',
  'transaction_timeout',
  'statement_timeout',
  'lock_timeout',
  'jit',
]);

export const serverPart = (offered: Offered): Part<ServerFacts> => ({
  query: sql`
SELECT pg_catalog.current_setting('server_version') AS version_text, ${SYSTEM_ID} AS system_id,
       pg_catalog.current_database()::text AS database,
       (SELECT d.oid::int8 FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()) AS database_oid,
       (SELECT pg_catalog.json_build_object('name', CURRENT_USER::text,
                 'reads_all_data', ${hasRights(ME, sql`'pg_read_all_data'`)}, 'sees_all_rows', r.rolsuper OR r.rolbypassrls,
                 'temporary', pg_catalog.has_database_privilege(pg_catalog.current_database(), 'TEMPORARY'))
          FROM pg_catalog.pg_roles r WHERE r.rolname = CURRENT_USER) AS role,
       (SELECT pg_catalog.json_object_agg(s.name, pg_catalog.json_build_object('value', s.setting, 'reset', s.reset_val,
                 'unit', s.unit, 'boot', s.boot_val, 'source', s.source, 'context', s.context, 'min', s.min_val,
                 'max', s.max_val, 'values', s.enumvals, 'pending_restart', s.pending_restart) ORDER BY s.name)
          FROM pg_catalog.pg_settings s WHERE s.name = ANY (${textArray(SETTINGS)})) AS settings,
       (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', d.datname, 'xid_age', pg_catalog.age(d.datfrozenxid),
                 'mxid_age', pg_catalog.mxid_age(d.datminmxid), 'allows_connections', d.datallowconn) ORDER BY d.datname)
          FROM pg_catalog.pg_database d) AS databases,
       (SELECT pg_catalog.count(*)::int FROM pg_catalog.pg_stat_get_wal_senders()) AS standbys,
       (${searchSettings}) AS search_settings,
       CASE WHEN pg_catalog.current_setting('rds.extensions', true) IS NOT NULL THEN 'rds'
            WHEN pg_catalog.current_setting('cloudsql.supported_extensions', true) IS NOT NULL
              OR pg_catalog.current_setting('cloudsql.iam_authentication', true) IS NOT NULL THEN 'cloudsql'
            WHEN pg_catalog.current_setting('azure.extensions', true) IS NOT NULL THEN 'azure' END AS managed`,
  read: ([row]) => toServer(offered, row as Row & ServerRow),
});

interface ServerRow
  extends Omit<ServerFacts, 'version' | 'standby' | 'role' | 'settings' | 'extensions'> {
  readonly role: Omit<RoleFacts, 'superuser' | 'monitor'>;
  readonly settings: { readonly [name: string]: SettingRow };
  readonly databases: readonly DatabaseAge[];
  readonly search_settings: SearchSettings;
}

type SettingRow = SettingFact & { readonly reset: string };

function toServer(offered: Offered, row: ServerRow): ServerFacts {
  const { version, standby, superuser, monitor, extensions } = offered;
  const { role, settings, standbys, ...rest } = row;
  return {
    version,
    version_text: rest.version_text,
    system_id: rest.system_id,
    database: rest.database,
    database_oid: rest.database_oid,
    standby,
    role: { ...role, superuser, monitor },
    settings: Object.fromEntries(
      Object.entries(settings).map(([name, { reset, value, ...setting }]) => [
        name,
        { value: PINNED.has(name) ? reset : value, ...setting },
      ]),
    ),
    extensions,
    databases: rest.databases,
    standbys: monitor ? standbys : null,
    managed: rest.managed,
    search_settings: rest.search_settings,
  };
}
