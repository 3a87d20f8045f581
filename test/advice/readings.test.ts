import type { Evidence, IoCounters, Reading } from '../../src/model/index.ts';
import { scenario } from '../support/advice/scenario.ts';

/*
 * What no test can bring a server to: storage that takes seconds for a sync, a checkpointer's queue that is full. The
 * evidence is a real server's, an hour long, and the counters in question are as such a server has them.
 */

const ask = ['wal'];
const sql = 'CREATE TABLE t (id int)';
const later = 'INSERT INTO t SELECT generate_series(1, 1000)';
const limits = { minWindow: null };
const HOUR = 3_600_000;

/** An hour between the readings, in which checkpoints came at their time and this happened besides. */
const hour =
  (happened: (now: Reading) => Partial<Reading>) =>
  (evidence: Evidence): Evidence => {
    const { before, after } = evidence.readings;
    if (before === null) throw new Error('there is one reading');
    const at = new Date(Date.parse(after.at) - HOUR).toISOString();
    const num_timed = before.checkpointer.num_timed + 12;
    const now = { ...after, checkpointer: { ...after.checkpointer, num_timed } };
    return {
      ...evidence,
      readings: {
        ...evidence.readings,
        before: { ...before, at },
        after: { ...now, ...happened(now) },
      },
    };
  };

const synced = (ms: number) =>
  hour(({ checkpointer }) => ({
    checkpointer: { ...checkpointer, sync_time: checkpointer.sync_time + ms },
  }));

scenario('checkpoints that wait 2% of the time for storage', {
  ask,
  sql,
  later,
  limits,
  amend: synced(72_000),
  finds: [{ code: 'checkpoint-sync', address: 'server', severity: 'warning' }],
});

scenario('twelve checkpoints that sync for a second each', {
  ask,
  sql,
  later,
  limits,
  amend: synced(12_000),
  not: ['checkpoint-sync', 'backend-fsync', 'window-too-short'],
});

/** Syncs by sessions, where this server counts them: pg_stat_bgwriter up to 15, pg_stat_io since. */
const syncsBySessions = (fsyncs: number, writes: number) =>
  hour(({ bgwriter, io }) => ({
    bgwriter:
      bgwriter.buffers_backend_fsync === null
        ? bgwriter
        : { ...bgwriter, buffers_backend_fsync: bgwriter.buffers_backend_fsync + fsyncs },
    io: io?.map((row) => (isSession(row) ? more(row, fsyncs, writes) : row)) ?? null,
  }));
const isSession = ({ backend_type, object, context }: IoCounters) =>
  backend_type === 'client backend' && object === 'relation' && context === 'normal';
const more = (row: IoCounters, fsyncs: number, writes: number): IoCounters => ({
  ...row,
  fsyncs: (row.fsyncs ?? 0) + fsyncs,
  writes: (row.writes ?? 0) + writes,
});

scenario('sessions that sync for themselves, since the queue of the checkpointer is full', {
  ask,
  sql,
  later,
  limits,
  amend: syncsBySessions(4000, 20_000),
  finds: [{ code: 'backend-fsync', address: 'server', severity: 'warning' }],
});

scenario('sessions that write and leave the syncs to the checkpointer', {
  ask,
  sql,
  later,
  limits,
  amend: syncsBySessions(0, 20_000),
  not: ['backend-fsync'],
});
