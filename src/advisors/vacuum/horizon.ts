import {
  type AdviceInput,
  type Finding,
  type HorizonHolder,
  measured,
  type TableFacts,
} from '../../model/index.ts';
import { deadRows } from '../shared/dead.ts';
import { found } from '../shared/finding.ts';
import { bytesOf, countersOf, isVacuumed, named, vacuumTrigger } from '../shared/tables.ts';
import { grown, spanOf, TABLES } from '../shared/window.ts';
import { inWords } from '../shared/words.ts';
import { VACUUM } from './subject.ts';

/** Transactions; of a slot that nobody uses, or a standby, which have no time of their own. */
const OLD = 10_000;

/** Dead rows stay although VACUUM came by: whoever has the oldest snapshot keeps them. */
export function heldUp(input: AdviceInput, tables: readonly TableFacts[]): readonly Finding[] {
  const holder = input.evidence.horizon.holders.find(
    ({ xmin_age, backend_type }) => (xmin_age ?? 0) > 0 && backend_type !== 'autovacuum worker',
  );
  if (holder === undefined) return [];
  const kept = tables
    .filter((table) => isVacuumed(table) && isKept(input, table, holder))
    .sort((a, b) => deadRows(input, b) - deadRows(input, a));
  const [worst] = kept;
  if (worst === undefined) return [];
  const dead = kept.reduce((sum, table) => sum + deadRows(input, table), 0);
  const age = holder.xmin_age ?? 0;
  return [
    found(VACUUM, input, {
      code: 'xmin-horizon',
      address: 'database',
      severity: age > 200_000_000 ? 'critical' : 'warning',
      bytes: bytesOf(worst),
      title: `${whoOf(holder)} keeps ${inWords(dead)} dead rows from being removed, most of them in ${named(worst)}`,
      evidence: [
        measured('age of its snapshot', age, 'transactions', sourceOf(holder)),
        ...(holder.since === null
          ? []
          : [measured('its transaction began', holder.since, null, 'pg_stat_activity')]),
        ...kept
          .slice(0, 3)
          .map((table) =>
            measured(
              `dead rows of ${named(table)}`,
              deadRows(input, table),
              'rows',
              'pg_stat_all_tables',
            ),
          ),
      ],
      outside: whatToDo(holder),
    }),
  ];
}

/** VACUUM was there after the holder took its snapshot, and there are as many dead rows as call for it again. */
function isKept(input: AdviceInput, table: TableFacts, holder: HorizonHolder): boolean {
  const trigger = vacuumTrigger(input, table);
  const counters = countersOf(input, table.oid);
  if (trigger === null || counters === null || deadRows(input, table) <= trigger) return false;
  const last = [counters.last_vacuum, counters.last_autovacuum].filter((at) => at !== null);
  if (last.length === 0) return false;
  if (holder.since !== null) {
    const { since } = holder;
    return last.some((at) => Date.parse(at) > Date.parse(since));
  }
  // Slots and standbys move on by themselves, and what is dead may have died since VACUUM came: only one that nobody
  // reads, or dead rows that a VACUUM found and left, tell otherwise.
  if ((holder.xmin_age ?? 0) < OLD) return false;
  if (holder.kind === 'slot' && holder.state === 'inactive') return true;
  const was = input.evidence.readings.before?.tables[table.oid]?.n_dead_tup ?? 0;
  const came = grown(input.evidence, [table.oid], ['vacuum_count', 'autovacuum_count']);
  return spanOf(input.evidence, TABLES) !== null && came > 0 && was > trigger;
}

const whoOf = ({ kind, name, user, application, state, since }: HorizonHolder): string => {
  const of = [user, application].filter((part) => part !== null && part !== '').join(', ');
  const whose = of === '' ? '' : ` (${of})`;
  if (kind === 'slot') return `replication slot ${name}, ${state ?? 'inactive'},`;
  if (kind === 'prepared') return `a prepared transaction${whose}`;
  if (kind === 'standby') return `standby ${name}`;
  return `the session of pid ${name}${whose}, ${state ?? 'active'}${since === null ? '' : ` since ${since}`},`;
};

const sourceOf = ({ kind }: HorizonHolder): string =>
  ({
    session: 'pg_stat_activity.backend_xmin, backend_xid',
    slot: 'pg_replication_slots.xmin',
    prepared: 'pg_prepared_xacts',
    standby: 'pg_stat_replication.backend_xmin',
  })[kind];

const whatToDo = ({ kind, name }: HorizonHolder): string =>
  ({
    session: `end the transaction of pid ${name}; idle_in_transaction_session_timeout keeps sessions from forgetting theirs`,
    slot: `let its consumer catch up, or drop slot ${name} if nobody reads it any more`,
    prepared: 'COMMIT PREPARED or ROLLBACK PREPARED what its transaction manager forgot',
    standby: `shorten the queries on standby ${name}, or turn hot_standby_feedback off there`,
  })[kind];
