import type { Gap, Reading } from '../../model/index.ts';

/** Why the difference of two readings tells nothing, of all views or of some; null: it does. */
export function gapBetween(before: Reading, after: Reading): Gap | null {
  const isOther =
    before.database_oid !== after.database_oid ||
    (before.system_id !== null &&
      after.system_id !== null &&
      before.system_id !== after.system_id) ||
    Date.parse(after.at) <= Date.parse(before.at);
  if (isOther) return { why: 'other', views: [] };
  // A server that crashed comes up with statistics that are all new; one that was stopped keeps them.
  const isNew =
    after.postmaster_start !== before.postmaster_start &&
    after.bgwriter.stats_reset !== before.bgwriter.stats_reset &&
    after.database.xact_commit < before.database.xact_commit;
  if (isNew) return { why: 'crashed', views: [] };
  const views = VIEWS.flatMap(([view, reset]) => (reset(before) === reset(after) ? [] : [view]));
  const isLess = after.database.xact_commit < before.database.xact_commit;
  const all =
    isLess && !views.includes('pg_stat_database') ? ['pg_stat_database', ...views] : views;
  return all.length === 0 ? null : { why: 'reset', views: all };
}

const VIEWS: readonly (readonly [view: string, reset: (reading: Reading) => string | null])[] = [
  ['pg_stat_database', ({ database }) => database.stats_reset],
  ['pg_stat_checkpointer', ({ checkpointer }) => checkpointer.stats_reset],
  ['pg_stat_bgwriter', ({ bgwriter }) => bgwriter.stats_reset],
  ['pg_stat_wal', ({ wal }) => wal.stats_reset],
  ['pg_stat_io', ({ io_reset }) => io_reset],
  ['pg_stat_statements', ({ statements_info }) => statements_info?.stats_reset ?? null],
];
