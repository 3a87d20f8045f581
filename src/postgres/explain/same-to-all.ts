import { HARMFUL, PROC } from '../catalog/bodies.ts';
import { lit, type Sql, sql, textArray } from '../sql/quote.ts';

/*
 * What the server's own functions and settings tell every role alike. A function that is called immutable computes from
 * its arguments alone; of all others those that are known, each looked up in PostgreSQL's source. What is not known may
 * tell a superuser, or a member of pg_monitor, what it keeps from the writer of a function.
 */

/** Stable: they compute with the settings of a session, read catalogs that everybody may read, or tell of the session. */
const STABLE = [
  ...['age', 'array_to_json', 'array_to_string', 'concat', 'concat_ws', 'convert', 'convert_from'],
  ...['convert_to', 'date_add', 'date_part', 'date_subtract', 'date_trunc', 'enum_first'],
  ...['enum_last', 'enum_range', 'extract', 'format', 'format_type', 'generate_series'],
  ...['in_range', 'json_populate_record', 'json_populate_recordset', 'json_to_record'],
  ...['json_to_recordset', 'json_to_tsvector', 'json_build_array', 'json_build_object'],
  ...['jsonb_build_array', 'jsonb_build_object', 'jsonb_path_exists_tz', 'jsonb_path_match_tz'],
  ...['jsonb_path_query_array_tz', 'jsonb_path_query_first_tz', 'jsonb_path_query_tz'],
  ...['jsonb_populate_record', 'jsonb_populate_record_valid', 'jsonb_populate_recordset'],
  ...['jsonb_to_record', 'jsonb_to_recordset', 'jsonb_to_tsvector', 'json_agg', 'json_agg_strict'],
  ...['json_object_agg', 'json_object_agg_strict', 'json_object_agg_unique'],
  ...['json_object_agg_unique_strict', 'jsonb_agg', 'jsonb_agg_strict', 'jsonb_object_agg'],
  ...['length', 'make_timestamptz', 'mxid_age', 'now', 'overlaps', 'quote_literal'],
  ...['quote_nullable', 'row_to_json', 'statement_timestamp', 'timezone', 'to_char', 'to_date'],
  ...['to_json', 'to_jsonb', 'to_number', 'to_timestamp', 'transaction_timestamp'],
  ...['phraseto_tsquery', 'plainto_tsquery', 'to_tsquery', 'to_tsvector', 'websearch_to_tsquery'],
  ...['get_current_ts_config', 'ts_debug', 'ts_headline', 'ts_parse', 'ts_token_type'],
  ...['date_cmp_timestamptz', 'timestamp_cmp_timestamptz', 'timestamptz_cmp_date'],
  ...['timestamptz_cmp_timestamp', 'xml_is_well_formed', 'oidvectortypes', 'aclexplode'],
  ...['to_regclass', 'to_regcollation', 'to_regnamespace', 'to_regoper', 'to_regoperator'],
  ...['to_regproc', 'to_regprocedure', 'to_regrole', 'to_regtype', 'to_regtypemod'],
  ...['col_description', 'obj_description', 'shobj_description', 'pg_describe_object'],
  ...['pg_get_constraintdef', 'pg_get_expr', 'pg_get_function_arguments', 'pg_get_functiondef'],
  ...['pg_get_function_arg_default', 'pg_get_function_identity_arguments', 'pg_get_indexdef'],
  ...['pg_get_function_result', 'pg_get_function_sqlbody', 'pg_get_keywords', 'pg_get_partkeydef'],
  ...['pg_get_partition_constraintdef', 'pg_get_ruledef', 'pg_get_serial_sequence'],
  ...['pg_get_statisticsobjdef', 'pg_get_statisticsobjdef_columns', 'pg_get_triggerdef'],
  ...['pg_get_statisticsobjdef_expressions', 'pg_get_userbyid', 'pg_get_viewdef'],
  ...['pg_get_publication_tables', 'pg_identify_object', 'pg_index_column_has_property'],
  ...['pg_index_has_property', 'pg_indexam_has_property', 'pg_relation_is_updatable'],
  ...['pg_column_is_updatable', 'pg_relation_is_publishable', 'pg_table_is_visible'],
  ...['pg_type_is_visible', 'pg_function_is_visible', 'pg_operator_is_visible'],
  ...['pg_is_other_temp_schema', 'pg_my_temp_schema', 'pg_timezone_names', 'pg_timezone_abbrevs'],
  ...['pg_timezone_abbrevs_abbrevs', 'pg_timezone_abbrevs_zone', 'pg_basetype', 'pg_typeof'],
  ...['pg_collation_for', 'pg_column_size', 'pg_column_compression', 'pg_char_to_encoding'],
  ...['pg_encoding_to_char', 'pg_client_encoding', 'getdatabaseencoding', 'version'],
  ...['pg_trigger_depth', 'pg_backend_pid', 'inet_client_addr', 'inet_client_port'],
  ...['inet_server_addr', 'inet_server_port', 'pg_postmaster_start_time', 'pg_conf_load_time'],
  ...['current_database', 'current_schema', 'current_schemas', 'current_user', 'session_user'],
  ...['getpgusername', 'system_user', 'pg_current_snapshot', 'txid_current_snapshot'],
  ...['pg_current_xact_id_if_assigned', 'txid_current_if_assigned'],
  // Everybody may ask what any role may do: that is computed from catalogs that all may read.
  ...['has_any_column_privilege', 'has_column_privilege', 'has_database_privilege'],
  ...['has_foreign_data_wrapper_privilege', 'has_function_privilege', 'has_language_privilege'],
  ...['has_parameter_privilege', 'has_schema_privilege', 'has_sequence_privilege'],
  ...['has_server_privilege', 'has_table_privilege', 'has_tablespace_privilege'],
  ...['has_type_privilege', 'pg_has_role', 'row_security_active'],
];

/** Volatile. Sizes of relations, unlike those of databases and tablespaces, are everybody's to ask for. */
const VOLATILE = [
  ...['random', 'random_normal', 'gen_random_uuid', 'uuidv4', 'uuidv7', 'clock_timestamp'],
  ...['timeofday', 'pg_relation_size', 'pg_table_size', 'pg_indexes_size'],
  ...['pg_total_relation_size', 'pg_lock_status', 'pg_blocking_pids', 'pg_is_in_recovery'],
  ...['pg_current_wal_lsn', 'pg_current_wal_insert_lsn', 'pg_current_wal_flush_lsn'],
  ...['pg_last_wal_receive_lsn', 'pg_last_wal_replay_lsn', 'pg_last_xact_replay_timestamp'],
];

/** Counters of a relation, a database or a function, which its number alone leads to. */
const COUNTERS = lit(
  '^pg_stat_get_(numscans|lastscan|(live|dead)_tuples|(mod_since_analyze|ins_since_vacuum)|blocks_(fetched|hit)|(tuples|db|function)_[a-z_]+|(last|total)_(auto)?(vacuum|analyze)_time|(auto)?(vacuum|analyze)_count)$',
);

/** The server's functions that tell every role the same: those behind its operators, casts and types too. */
export const SAME_TO_ALL = sql`
  SELECT f.oid FROM pg_catalog.pg_proc f WHERE f.oid < 16384 AND f.proname !~ ${HARMFUL} AND pg_catalog.has_function_privilege('public', f.oid, 'EXECUTE') AND (
    f.provolatile = 'i' OR f.proname = ANY (${textArray([...STABLE, ...VOLATILE])}) OR f.proname ~ ${COUNTERS}
    -- What takes an internal value is called by the server alone.
    OR 'pg_catalog.internal'::pg_catalog.regtype = ANY (f.proargtypes::oid[])
    OR f.oid IN (SELECT o.oprcode::oid FROM pg_catalog.pg_operator o UNION ALL SELECT k.castfunc FROM pg_catalog.pg_cast k
         UNION ALL SELECT unnest(ARRAY[t.typinput, t.typoutput, t.typreceive, t.typsend]::oid[]) FROM pg_catalog.pg_type t WHERE t.oid < 16384))`;

/** Texts that every role may read; unlike a number, a switch or a choice, a text may be a path or a secret. */
const SETTINGS = textArray([
  ...['application_name', 'client_encoding', 'cluster_name', 'datestyle', 'lc_messages'],
  ...['default_table_access_method', 'default_tablespace', 'default_text_search_config'],
  ...['lc_monetary', 'lc_numeric', 'lc_time', 'log_timezone', 'role', 'search_path'],
  ...['server_encoding', 'server_version', 'session_authorization', 'temp_tablespaces'],
  ...['timezone', 'timezone_abbreviations'],
]);

/** Whether every role may read a setting. One with a dot that the server does not list is an application's: no library
 *  has said that it is for superusers. */
export const isForAll = (setting: Sql): Sql => sql`(${setting} = ANY (${SETTINGS}) OR COALESCE(
  (SELECT s.vartype <> 'string' FROM pg_catalog.pg_settings s WHERE pg_catalog.lower(s.name) = ${setting}), ${setting} ~ '^[a-z0-9_]+\\.[a-z0-9_.]+$'))`;

/** A call in a text with the setting written out. */
const CALL = lit(String.raw`current_setting\s*\(\s*'([a-z0-9_.]+)'\s*[,)]`);
/** The same in a tree: the literal's bytes in decimal, with four of its length before them. */
const TREE = lit(
  String.raw`\{FUNCEXPR :funcid (?:2077|3294) [^{}]*:args \(\{CONST :consttype 25 [^{}]*:constvalue [0-9]+ \[ ([0-9 ]+) \]\}`,
);
const LETTERS = sql`(SELECT pg_catalog.lower(pg_catalog.string_agg(pg_catalog.chr(b::int), '' ORDER BY at))
  FROM pg_catalog.unnest(pg_catalog.string_to_array(m[1], ' ')) WITH ORDINALITY AS x(b, at) WHERE at > 4)`;

const countOf = (text: Sql, pattern: Sql, where: Sql = sql`true`): Sql =>
  sql`(SELECT pg_catalog.count(*) FROM pg_catalog.regexp_matches(${text}, ${pattern}, 'gi') AS m WHERE ${where})`;

/** Whether a thing's expressions (`tree`) or the text of a function call current_setting, each time with a setting written
 *  out that is for all. An operator or an aggregate that is made of it says none. */
export const readsForAll = (trees: Sql): Sql => sql`(
  SELECT COALESCE(pg_catalog.bool_and(x.calls = x.told) AND pg_catalog.sum(x.told) > 0, false) FROM (
    SELECT ${countOf(sql`b.prosrc`, lit('current_setting'))} AS calls, ${countOf(sql`b.prosrc`, CALL, isForAll(sql`pg_catalog.lower(m[1])`))} AS told
      FROM pg_catalog.pg_proc b WHERE w.classid = ${PROC} AND b.oid = w.objid AND b.prosqlbody IS NULL
    UNION ALL
    SELECT ${countOf(sql`t.tree`, lit('f(uncid|noid) (2077|3294) '))}, ${countOf(sql`t.tree`, TREE, isForAll(LETTERS))} FROM (${trees}) AS t(tree)) AS x)`;
