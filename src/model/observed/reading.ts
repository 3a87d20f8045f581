/** Counters and gauges of one moment. Whatever counts is judged by the difference of two readings. */
export interface Reading {
  /** clock_timestamp() of the server, ISO 8601. */
  readonly at: string;
  readonly system_id: string | null;
  readonly database_oid: number;
  /** pg_postmaster_start_time(). */
  readonly postmaster_start: string;
  /** When the counters began, where that is certain: a reset, or the start of a server that came up without
   *  statistics (the wal's and the bgwriter's reset are equal and within seconds of its start); null: unknown. */
  readonly counting_since: string | null;
  readonly database: DatabaseCounters;
  readonly checkpointer: CheckpointerCounters;
  readonly bgwriter: BgwriterCounters;
  readonly wal: WalCounters;
  /** pg_stat_io, the rows in which anything was counted; null: before 16. */
  readonly io: readonly IoCounters[] | null;
  readonly io_reset: string | null;
  /** pg_stat_all_tables and pg_statio_all_tables by oid, TOAST tables too. A relation that is absent counts nothing. */
  readonly tables: { readonly [oid: string]: TableCounters };
  /** pg_stat_all_indexes and pg_statio_all_indexes by oid. */
  readonly indexes: { readonly [oid: string]: IndexCounters };
  /** pg_stat_statements by StatementUse.id; null: not to be had. */
  readonly statements: { readonly [id: string]: StatementCounters } | null;
  readonly statements_info: StatementsInfo | null;
  /** null: no pg_buffercache, or no right to it. */
  readonly buffercache: BufferCache | null;
}

/** pg_stat_database of this one. */
export interface DatabaseCounters {
  readonly xact_commit: number;
  readonly xact_rollback: number;
  readonly blks_read: number;
  readonly blks_hit: number;
  readonly tup_returned: number;
  readonly tup_fetched: number;
  readonly tup_inserted: number;
  readonly tup_updated: number;
  readonly tup_deleted: number;
  readonly temp_files: number;
  readonly temp_bytes: number;
  readonly deadlocks: number;
  readonly conflicts: number;
  /** Milliseconds; 0 without track_io_timing. */
  readonly blk_read_time: number;
  readonly blk_write_time: number;
  readonly sessions: number;
  readonly numbackends: number;
  /** null where never reset, and also after a crash. */
  readonly stats_reset: string | null;
}

/** pg_stat_checkpointer, or pg_stat_bgwriter before 17. */
export interface CheckpointerCounters {
  readonly num_timed: number;
  /** CHECKPOINT, backups and CREATE DATABASE count here too, and those that were skipped. */
  readonly num_requested: number;
  /** From 18 on. */
  readonly num_done: number | null;
  /** From 17 on. */
  readonly restartpoints_timed: number | null;
  readonly restartpoints_req: number | null;
  readonly restartpoints_done: number | null;
  /** Milliseconds, with the sleeps that spread the writes. */
  readonly write_time: number;
  /** Milliseconds. */
  readonly sync_time: number;
  readonly buffers_written: number;
  readonly stats_reset: string | null;
}

export interface BgwriterCounters {
  readonly buffers_clean: number;
  readonly maxwritten_clean: number;
  readonly buffers_alloc: number;
  /** Up to 16; later in `io`. */
  readonly buffers_backend: number | null;
  readonly buffers_backend_fsync: number | null;
  readonly stats_reset: string | null;
}

/** pg_stat_wal. Backends flush their counts up to a second late. */
export interface WalCounters {
  readonly wal_records: number;
  /** Full page images. */
  readonly wal_fpi: number;
  readonly wal_bytes: number;
  readonly wal_buffers_full: number;
  /** Up to 17; later in `io`, object `wal`. Times in milliseconds, 0 without track_wal_io_timing. */
  readonly wal_write: number | null;
  readonly wal_sync: number | null;
  readonly wal_write_time: number | null;
  readonly wal_sync_time: number | null;
  readonly stats_reset: string | null;
  /** Bytes of WAL since the cluster was made: current position (on a standby: replayed). */
  readonly lsn: number;
  /** wal_segment_size, bytes. */
  readonly segment_size: number;
  /** pg_ls_waldir; null: no right to it. */
  readonly segments: WalSegments | null;
}

export interface WalSegments {
  /** All files of pg_wal, recycled ones too. */
  readonly count: number;
  readonly bytes: number;
  /** When each segment up to the current one was last written, seconds since 1970, ascending, the last 2,000. Segments
   *  with names beyond the current one are recycled ones that wait, and tell nothing. */
  readonly written: readonly number[];
}

/** A row of pg_stat_io; counts null where the combination does not count them, times in milliseconds. */
export interface IoCounters {
  readonly backend_type: string;
  readonly object: string;
  readonly context: string;
  readonly reads: number | null;
  readonly read_bytes: number | null;
  readonly read_time: number | null;
  readonly writes: number | null;
  readonly write_bytes: number | null;
  readonly write_time: number | null;
  readonly extends: number | null;
  readonly hits: number | null;
  readonly evictions: number | null;
  readonly fsyncs: number | null;
  readonly fsync_time: number | null;
}

export interface TableCounters {
  readonly seq_scan: number;
  readonly seq_tup_read: number;
  readonly idx_scan: number;
  readonly idx_tup_fetch: number;
  readonly n_tup_ins: number;
  readonly n_tup_upd: number;
  readonly n_tup_del: number;
  readonly n_tup_hot_upd: number;
  /** From 16 on: updates whose new version went to another page. */
  readonly n_tup_newpage_upd: number | null;
  /** Estimates; see TableFacts.reltuples, DeadTuples. */
  readonly n_live_tup: number;
  readonly n_dead_tup: number;
  readonly n_mod_since_analyze: number;
  readonly n_ins_since_vacuum: number;
  readonly last_vacuum: string | null;
  readonly last_autovacuum: string | null;
  readonly last_analyze: string | null;
  readonly last_autoanalyze: string | null;
  readonly vacuum_count: number;
  readonly autovacuum_count: number;
  readonly analyze_count: number;
  readonly autoanalyze_count: number;
  /** From 16 on. */
  readonly last_seq_scan: string | null;
  readonly last_idx_scan: string | null;
  /** From 18 on, milliseconds. */
  readonly total_vacuum_time: number | null;
  readonly total_autovacuum_time: number | null;
  readonly heap_blks_read: number;
  readonly heap_blks_hit: number;
  readonly idx_blks_read: number;
  readonly idx_blks_hit: number;
  /** 0 where it has no TOAST table. */
  readonly toast_blks_read: number;
  readonly toast_blks_hit: number;
}

export interface IndexCounters {
  readonly idx_scan: number;
  readonly idx_tup_read: number;
  readonly idx_tup_fetch: number;
  /** From 16 on; null: never, or before 16. */
  readonly last_idx_scan: string | null;
  readonly idx_blks_read: number;
  readonly idx_blks_hit: number;
  /** pgstatginindex: a gauge. null: not GIN, or see `cannot`. */
  readonly pending: { readonly pages: number; readonly tuples: number } | null;
}

export interface StatementCounters {
  readonly calls: number;
  /** Milliseconds. */
  readonly total_exec_time: number;
  readonly rows: number;
  readonly shared_blks_hit: number;
  readonly shared_blks_read: number;
  readonly shared_blks_dirtied: number;
  readonly temp_blks_written: number;
  readonly wal_bytes: number;
}

export interface StatementsInfo {
  /** Times that entries were thrown out for want of room: above 0 the calls are biased. */
  readonly dealloc: number;
  readonly stats_reset: string | null;
}

/** Buffers of shared_buffers. */
export interface BufferCache {
  readonly used: number;
  readonly unused: number;
  readonly dirty: number;
}

/** What keeps dead rows from being removed. */
export interface Horizon {
  /** Oldest first. */
  readonly holders: readonly HorizonHolder[];
  readonly vacuums: readonly RunningVacuum[];
}

export interface HorizonHolder {
  /** `standby`: hot_standby_feedback of one that streams without a slot. */
  readonly kind: 'session' | 'slot' | 'prepared' | 'standby';
  /** Pid, slot name, prepared transaction's position in the list, application_name of the standby. */
  readonly name: string;
  readonly user: string | null;
  readonly database: string | null;
  readonly application: string | null;
  /** pg_stat_activity.state, or active/inactive of a slot. */
  readonly state: string | null;
  readonly backend_type: string | null;
  /** When its transaction began; null: not known of slots and standbys. */
  readonly since: string | null;
  /** age() of its xmin, transactions; null: it holds none. */
  readonly xmin_age: number | null;
  /** Of a slot; holds up catalogs only. */
  readonly catalog_xmin_age: number | null;
}

/** pg_stat_progress_vacuum. */
export interface RunningVacuum {
  readonly table: number;
  readonly phase: string;
  readonly heap_blks_total: number;
  readonly heap_blks_scanned: number;
  readonly index_vacuum_count: number;
}
