import type {
  BgwriterCounters,
  CheckpointerCounters,
  DatabaseCounters,
  IoCounters,
  Row,
  WalCounters,
} from '../../../model/index.ts';
import { SYSTEM_ID } from '../../catalog/system-id.ts';
import { id, list, type Sql, sql } from '../../sql/quote.ts';
import type { Part } from '../ask.ts';
import { columnsOf, iso, momentsOf, type Offered } from '../offered.ts';

/** When and where, and what the whole server counts. */
export interface ServerCounters {
  readonly at: string;
  readonly system_id: string | null;
  readonly database_oid: number;
  readonly postmaster_start: string;
  readonly database: DatabaseCounters;
  readonly checkpointer: CheckpointerCounters;
  readonly bgwriter: BgwriterCounters;
  readonly wal: Omit<WalCounters, 'segments'>;
  readonly io: readonly IoCounters[] | null;
  readonly io_reset: string | null;
}

export const countersPart = (offered: Offered): Part<ServerCounters> => ({
  query: sql`
SELECT ${iso(sql`pg_catalog.clock_timestamp()`)} AS at, ${SYSTEM_ID} AS system_id,
       (SELECT d.oid::int8 FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()) AS database_oid,
       ${iso(sql`pg_catalog.pg_postmaster_start_time()`)} AS postmaster_start,
       (SELECT pg_catalog.row_to_json(r) FROM (${database}) AS r) AS database,
       (SELECT pg_catalog.row_to_json(r) FROM (${checkpointer(offered)}) AS r) AS checkpointer,
       (SELECT pg_catalog.row_to_json(r) FROM (${bgwriter(offered)}) AS r) AS bgwriter,
       (SELECT pg_catalog.row_to_json(r) FROM (${wal(offered)}) AS r) AS wal${io(offered)}`,
  read: ([row]) => {
    const { io: rows = null, io_reset = null, ...rest } = row as Row & CountersRow;
    return { ...rest, io: rows, io_reset };
  },
});

type CountersRow = Omit<ServerCounters, 'io' | 'io_reset'> &
  Partial<Pick<ServerCounters, 'io' | 'io_reset'>>;

const DATABASE = [
  ...['xact_commit', 'xact_rollback', 'blks_read', 'blks_hit', 'tup_returned', 'tup_fetched'],
  ...['tup_inserted', 'tup_updated', 'tup_deleted', 'temp_files', 'temp_bytes', 'deadlocks'],
  ...['conflicts', 'blk_read_time', 'blk_write_time', 'sessions', 'numbackends'],
];

const columns = (from: string, names: readonly string[]): Sql =>
  list(names.map((name) => id(from, name)));

const database = sql`
  SELECT ${columns('v', DATABASE)}, ${iso(sql`v.stats_reset`)} AS stats_reset
    FROM pg_catalog.pg_stat_database v WHERE v.datname = pg_catalog.current_database()`;

const checkpointer = (offered: Offered): Sql =>
  offered.columns.has('pg_stat_checkpointer')
    ? sql`
  SELECT v.num_timed, v.num_requested, ${columnsOf(offered, 'pg_stat_checkpointer', 'v', ['num_done', 'restartpoints_timed', 'restartpoints_req', 'restartpoints_done'])},
         v.write_time, v.sync_time, v.buffers_written, ${iso(sql`v.stats_reset`)} AS stats_reset
    FROM pg_catalog.pg_stat_checkpointer v`
    : sql`
  SELECT v.checkpoints_timed AS num_timed, v.checkpoints_req AS num_requested, NULL AS num_done,
         NULL AS restartpoints_timed, NULL AS restartpoints_req, NULL AS restartpoints_done,
         v.checkpoint_write_time AS write_time, v.checkpoint_sync_time AS sync_time,
         v.buffers_checkpoint AS buffers_written, ${iso(sql`v.stats_reset`)} AS stats_reset
    FROM pg_catalog.pg_stat_bgwriter v`;

const bgwriter = (offered: Offered): Sql => sql`
  SELECT v.buffers_clean, v.maxwritten_clean, v.buffers_alloc,
         ${columnsOf(offered, 'pg_stat_bgwriter', 'v', ['buffers_backend', 'buffers_backend_fsync'])},
         ${iso(sql`v.stats_reset`)} AS stats_reset
    FROM pg_catalog.pg_stat_bgwriter v`;

// The position of a standby is what it has replayed.
const wal = (offered: Offered): Sql => sql`
  SELECT v.wal_records, v.wal_fpi, v.wal_bytes::float8 AS wal_bytes, v.wal_buffers_full,
         ${columnsOf(offered, 'pg_stat_wal', 'v', ['wal_write', 'wal_sync', 'wal_write_time', 'wal_sync_time'])},
         ${momentsOf(offered, 'pg_stat_wal', 'v', ['stats_reset'])},
         pg_catalog.pg_wal_lsn_diff(CASE WHEN pg_catalog.pg_is_in_recovery() THEN pg_catalog.pg_last_wal_replay_lsn()
           ELSE pg_catalog.pg_current_wal_insert_lsn() END, '0/0')::float8 AS lsn,
         pg_catalog.pg_size_bytes(pg_catalog.current_setting('wal_segment_size')) AS segment_size
    FROM pg_catalog.pg_stat_wal v`;

const IO = [
  ...['reads', 'read_time', 'writes', 'write_time', 'extends', 'hits', 'evictions'],
  ...['fsyncs', 'fsync_time'],
];

function io(offered: Offered): Sql {
  const there = offered.columns.get('pg_stat_io');
  if (there === undefined) return sql``;
  // Up to 17 all of an object's operations had the size of a block.
  const bytes = there.has('read_bytes')
    ? sql`v.read_bytes::float8 AS read_bytes, v.write_bytes::float8 AS write_bytes`
    : sql`v.reads * v.op_bytes::float8 AS read_bytes, v.writes * v.op_bytes::float8 AS write_bytes`;
  const counted = list(
    ['reads', 'writes', 'extends', 'hits', 'fsyncs'].map(
      (name) => sql`COALESCE(${id('v', name)}, 0)`,
    ),
    ' + ',
  );
  return sql`,
       (SELECT COALESCE(pg_catalog.json_agg(r), '[]') FROM (
          SELECT v.backend_type, v.object, v.context, ${columns('v', IO)}, ${bytes}
            FROM pg_catalog.pg_stat_io v WHERE ${counted} > 0
           ORDER BY v.backend_type COLLATE "C", v.object COLLATE "C", v.context COLLATE "C") AS r) AS io,
       (SELECT ${iso(sql`pg_catalog.max(v.stats_reset)`)} FROM pg_catalog.pg_stat_io v) AS io_reset`;
}
