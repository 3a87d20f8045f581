import type {
  Evidence,
  IndexCounters,
  IndexFacts,
  IndexKey,
  Reading,
  ServerFacts,
  TableCounters,
  TableFacts,
} from '../../../src/model/index.ts';

/*
 * Evidence made by hand, for advisors' tests of numbers that no server gives in a few seconds. What a test does not say is
 * what a fresh, idle server has.
 */

const START = '2030-05-01T00:00:00.000Z';
const NOW = '2030-06-15T12:00:00.000Z';

export const tableCounters = (more: Partial<TableCounters> = {}): TableCounters => ({
  ...{ seq_scan: 0, seq_tup_read: 0, idx_scan: 0, idx_tup_fetch: 0 },
  ...{ n_tup_ins: 0, n_tup_upd: 0, n_tup_del: 0, n_tup_hot_upd: 0, n_tup_newpage_upd: 0 },
  ...{ n_live_tup: 0, n_dead_tup: 0, n_mod_since_analyze: 0, n_ins_since_vacuum: 0 },
  ...{ last_vacuum: null, last_autovacuum: null, last_analyze: null, last_autoanalyze: null },
  ...{ vacuum_count: 0, autovacuum_count: 0, analyze_count: 0, autoanalyze_count: 0 },
  ...{ last_seq_scan: null, last_idx_scan: null, total_vacuum_time: null },
  ...{ total_autovacuum_time: null, heap_blks_read: 0, heap_blks_hit: 0, idx_blks_read: 0 },
  ...{ idx_blks_hit: 0, toast_blks_read: 0, toast_blks_hit: 0 },
  ...more,
});

export const indexCounters = (more: Partial<IndexCounters> = {}): IndexCounters => ({
  ...{ idx_scan: 0, idx_tup_read: 0, idx_tup_fetch: 0, last_idx_scan: null },
  ...{ idx_blks_read: 0, idx_blks_hit: 0, pending: null },
  ...more,
});

export const indexKey = (column: string, more: Partial<IndexKey> = {}): IndexKey => ({
  ...{ column, expression: null, opclass: { schema: 'pg_catalog', name: 'int8_ops' } },
  ...{ family: { schema: 'pg_catalog', name: 'integer_ops' }, opclass_default: true },
  ...{ opclass_options: {}, collation: null, descending: false, nulls_first: false },
  statistics_target: null,
  ...more,
});

export const indexFacts = (
  oid: number,
  name: string,
  columns: readonly string[],
  more: Partial<IndexFacts> = {},
): IndexFacts => ({
  ...{ oid, schema: 'app', name, parent: null, access_method: 'btree', partitioned: false },
  ...{ options: {}, key: columns.map((column) => indexKey(column)), include: [], predicate: null },
  ...{
    unique: false,
    nulls_not_distinct: false,
    primary: false,
    exclusion: false,
    valid: true,
    building: false,
  },
  ...{ ready: true, live: true, clustered: false, replica_identity: false, constraint: null },
  ...{ referenced_by: 0, extension: null, tablespace: null, relpages: 4000, reltuples: 1e6 },
  bytes: 32e6,
  ...more,
});

export const tableFacts = (
  oid: number,
  name: string,
  more: Partial<TableFacts> = {},
): TableFacts => ({
  ...{ oid, schema: 'app', name, kind: 'r', persistence: 'p', parent: null, root: oid },
  ...{ partition_key: null, owner: 'app', extension: null, access_method: 'heap' },
  ...{ tablespace: null, options: {}, reltuples: 1e6, relpages: 20_000, relallvisible: 20_000 },
  ...{ relallfrozen: null, xid_age: 1000, mxid_age: 0, bytes: 164e6, toast: null },
  ...{ rewritten: false, readable: true, row_security: false, replica_identity: 'd', triggers: 0 },
  ...{ dropped_columns: 0, columns: [], indexes: [], foreign_keys: [], statistics: [] },
  ...more,
});

export const reading = (at: string, more: Partial<Reading> = {}): Reading => ({
  ...{ at, system_id: '7', database_oid: 5, postmaster_start: START, counting_since: START },
  database: {
    ...{ xact_commit: 0, xact_rollback: 0, blks_read: 0, blks_hit: 0, tup_returned: 0 },
    ...{ tup_fetched: 0, tup_inserted: 0, tup_updated: 0, tup_deleted: 0, temp_files: 0 },
    ...{ temp_bytes: 0, deadlocks: 0, conflicts: 0, blk_read_time: 0, blk_write_time: 0 },
    ...{ sessions: 0, numbackends: 1, stats_reset: null },
  },
  checkpointer: {
    ...{ num_timed: 0, num_requested: 0, num_done: null, restartpoints_timed: null },
    ...{ restartpoints_req: null, restartpoints_done: null, write_time: 0, sync_time: 0 },
    ...{ buffers_written: 0, stats_reset: null },
  },
  bgwriter: {
    ...{ buffers_clean: 0, maxwritten_clean: 0, buffers_alloc: 0, buffers_backend: null },
    ...{ buffers_backend_fsync: null, stats_reset: null },
  },
  wal: {
    ...{ wal_records: 0, wal_fpi: 0, wal_bytes: 0, wal_buffers_full: 0, wal_write: null },
    ...{ wal_sync: null, wal_write_time: null, wal_sync_time: null, stats_reset: null },
    ...{ lsn: 0, segment_size: 16 * 1024 * 1024, segments: null },
  },
  ...{ io: null, io_reset: null, tables: {}, indexes: {}, statements: null },
  ...{ statements_info: null, buffercache: null },
  ...more,
});

/** A setting by its number, in the unit of pg_settings. */
export const setting = (value: string, unit: string | null = null, values?: readonly string[]) => ({
  ...{ value, unit, boot: value, source: 'default', context: 'sighup', min: null, max: null },
  ...{ values: values ?? null, pending_restart: false },
});

const SERVER: ServerFacts = {
  ...{ version: 180_001, version_text: '18.1', system_id: '7', database: 'shop', database_oid: 5 },
  standby: false,
  role: {
    ...{ name: 'postgres', superuser: true, monitor: true, reads_all_data: true },
    ...{ sees_all_rows: true, temporary: true },
  },
  settings: {},
  ...{ extensions: {}, databases: [], standbys: 0, managed: null },
};

export interface Made {
  readonly server?: Partial<ServerFacts>;
  readonly before?: Partial<Reading> | null;
  readonly after?: Partial<Reading>;
  /** Seconds between the readings. */
  readonly seconds?: number;
  readonly more?: Partial<Evidence>;
}

export function evidenceOf({ server, before, after, seconds = 3600, more }: Made = {}): Evidence {
  const start = new Date(Date.parse(NOW) - seconds * 1000).toISOString();
  return {
    ...{ format_version: '1.0', dbopt: '0.1.0' },
    scope: { schemas: [], tables: [], literals: false },
    server: { ...SERVER, ...server },
    readings: {
      before: before === null || before === undefined ? null : reading(start, before),
      after: reading(NOW, after),
      gap: null,
    },
    ...{ tables: [], opclasses: [], horizon: { holders: [], vacuums: [] }, workload: null },
    ...{ samples: [], trials: [], cannot: [] },
    ...more,
  };
}
