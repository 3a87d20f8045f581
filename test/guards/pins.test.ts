import { expect, test } from 'vitest';
import { CONDUCT, MEANING } from '../../src/postgres/session/pins.ts';
import { loadKnown } from '../../src/providers/known/index.ts';

/** Settings that roles and databases may have of their own, and that sessions of ours leave as they are, by the reason.
 *  What a new major brings is judged here, or pinned: see src/postgres/session/pins.ts. */
const JUDGED: { readonly [reason: string]: string } = {
  'plans and their cost, which are the operator’s: the answer is the same': `
    cpu_index_tuple_cost cpu_operator_cost cpu_tuple_cost cursor_tuple_fraction debug_parallel_query default_statistics_target
    effective_cache_size enable_async_append enable_bitmapscan enable_distinct_reordering enable_gathermerge
    enable_group_by_reordering enable_hashagg enable_hashjoin enable_incremental_sort enable_indexonlyscan enable_indexscan
    enable_material enable_memoize enable_mergejoin enable_nestloop enable_parallel_append enable_parallel_hash
    enable_partition_pruning enable_partitionwise_aggregate enable_partitionwise_join enable_presorted_aggregate
    enable_self_join_elimination enable_seqscan enable_sort enable_tidscan force_parallel_mode from_collapse_limit geqo
    geqo_effort geqo_generations geqo_pool_size geqo_seed geqo_selection_bias geqo_threshold jit_above_cost
    jit_debugging_support jit_dump_bitcode jit_expressions jit_inline_above_cost jit_optimize_above_cost
    jit_profiling_support jit_tuple_deforming join_collapse_limit max_parallel_maintenance_workers max_parallel_workers
    max_parallel_workers_per_gather min_parallel_index_scan_size min_parallel_table_scan_size
    parallel_leader_participation parallel_setup_cost parallel_tuple_cost plan_cache_mode random_page_cost
    recursive_worktable_factor seq_page_cost`,
  'memory, files and the pace of work, which are the operator’s': `
    backend_flush_after commit_delay commit_siblings effective_io_concurrency file_copy_method gin_pending_list_limit
    hash_mem_multiplier io_combine_limit logical_decoding_work_mem maintenance_io_concurrency maintenance_work_mem
    max_stack_depth synchronous_commit temp_buffers temp_file_limit temp_tablespaces vacuum_buffer_usage_limit
    vacuum_cost_delay vacuum_cost_limit vacuum_cost_page_dirty vacuum_cost_page_hit vacuum_cost_page_miss
    vacuum_failsafe_age vacuum_freeze_min_age vacuum_freeze_table_age vacuum_max_eager_freeze_failure_rate
    vacuum_multixact_failsafe_age vacuum_multixact_freeze_min_age vacuum_multixact_freeze_table_age vacuum_truncate
    wal_compression wal_consistency_checking wal_init_zero wal_recycle wal_skip_threshold work_mem`,
  'what is told to logs, and in which language': `
    backtrace_functions compute_query_id debug_pretty_print debug_print_parse debug_print_plan debug_print_rewritten
    lc_messages log_connections log_disconnections log_duration log_error_verbosity log_executor_stats log_lock_failures
    log_lock_waits log_min_duration_sample log_min_duration_statement log_min_error_statement log_min_messages
    log_parameter_max_length log_parameter_max_length_on_error log_parser_stats log_planner_stats
    log_replication_commands log_statement log_statement_sample_rate log_statement_stats log_temp_files
    log_transaction_sample_rate md5_password_warnings trace_notify trace_sort update_process_title`,
  'what is counted, of which readings tell whether it is': `
    track_activities track_cost_delay_timing track_counts track_functions track_io_timing track_wal_io_timing`,
  'a superuser’s alone, who owns the server': `
    allow_in_place_tablespaces allow_system_table_mods deadlock_timeout debug_discard_caches dynamic_library_path
    extension_control_path ignore_checksum_failure lo_compat_privileges session_preload_libraries zero_damaged_pages`,
  'set as a connection begins, before anybody can say otherwise; it slows a session down, or loads what a superuser put there': `
    ignore_system_indexes local_preload_libraries post_auth_delay`,
  'set elsewhere, where a session takes it: with its start, by pinWriting, or in probes': `
    application_name client_connection_check_interval default_transaction_read_only event_triggers
    session_replication_role transaction_deferrable transaction_isolation transaction_read_only`,
  'who a session is: OWN_ROLE in pins.ts; a superuser’s': 'role session_authorization',
  'nothing of ours uses it: searches of texts by a default, large values, random rows by a seed of the session, passwords, ICU locales': `
    default_text_search_config default_toast_compression icu_validation_level password_encryption scram_iterations seed`,
  'no order is expected where none is asked for': 'synchronize_seqscans',
  'of replication, or without effect': `
    debug_logical_replication_streaming default_with_oids ssl_renegotiation_limit wal_sender_timeout`,
  'when a connection whose other end is gone is given up: one that answers stays': `
    tcp_keepalives_count tcp_keepalives_interval`,
  'blocks of ours have no name that is a column’s too, and no ASSERT':
    'plpgsql.check_asserts plpgsql.variable_conflict',
};
/** Of extensions: what their searches find, and what they log; measured as the application has them. */
const MODULES =
  /^(?:auto_explain|hnsw|isn|ivfflat|passwordcheck|pg_stat_statements|pg_trgm|pgcrypto|pltclu?|postgres_fdw)\./;
const SETTABLE = new Set(['user', 'superuser', 'backend', 'superuser-backend']);

test('each setting that a role or a database may have of its own is pinned or judged', async () => {
  const { settings } = await loadKnown();
  const settable = new Set(
    settings.filter(({ context }) => SETTABLE.has(context)).map(({ name }) => name),
  );
  const judged = Object.values(JUDGED).flatMap((names) => names.trim().split(/\s+/));
  const pinned = Object.keys({ ...MEANING, ...CONDUCT });
  const known = new Set([...judged, ...pinned]);
  expect([...settable].filter((name) => !known.has(name) && !MODULES.test(name))).toEqual([]);
  // Neither twice, nor of a server that is none of these.
  expect([...judged, ...pinned].filter((name) => !settable.has(name))).toEqual([]);
  expect(judged.filter((name, at) => pinned.includes(name) || judged.indexOf(name) < at)).toEqual(
    [],
  );
});
