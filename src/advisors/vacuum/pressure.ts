import {
  type AdviceInput,
  type Finding,
  measured,
  type TableFacts,
  tableAddress,
} from '../../model/index.ts';
import { deadRows } from '../shared/dead.ts';
import { found } from '../shared/finding.ts';
import { settingText } from '../shared/settings.ts';
import {
  bytesOf,
  countersOf,
  isVacuumed,
  optionEdit,
  parameter,
  vacuumTrigger,
} from '../shared/tables.ts';
import { sinceStart, spanOf, TABLES } from '../shared/window.ts';
import { inWords, percent } from '../shared/words.ts';
import { lagging } from './lag.ts';
import { duration, dying } from './rates.ts';
import { isRunning, MOST_READ, type State, underOf, VACUUM } from './subject.ts';

/** Share of dead rows that a table may have when autovacuum comes: the acceptance criterion. */
const WANTED = 0.01;
/** Shares of dead rows from which on a later autovacuum is told, and told as a warning. */
const TOLD = 0.05;
const MUCH = 0.1;
/** Dead rows from which on autovacuum comes late for anybody. */
const MANY = 1_000_000;
/** Below, a scan of the dead rows costs next to nothing. */
const FEW_ROWS = 100_000;
const DEFAULT_THRESHOLD = 50;
const DEFAULT_SCALE_FACTOR = 0.2;

/** What the server's defaults make of a table of ordinary size is no fault. */
const isLaterThanUsual = ({ trigger, rows }: State): boolean =>
  trigger >= MANY || trigger > 1.05 * (DEFAULT_THRESHOLD + DEFAULT_SCALE_FACTOR * rows);

/** Autovacuum of one table: off, behind, or late. */
export function pressure(
  input: AdviceInput,
  table: TableFacts,
  head: Finding | undefined,
  dead = deadRows(input, table),
): readonly Finding[] {
  const trigger = vacuumTrigger(input, table);
  if (trigger === null) return [];
  const state: State = { table, dead, trigger, rows: table.reltuples ?? 0, under: underOf(head) };
  if (!isVacuumed(table) || settingText(input, 'autovacuum') === 'off')
    return switchedOff(input, state);
  if (isRunning(input, table)) return [];
  const behind = dead > trigger ? lagging(input, state) : [];
  if (behind.length > 0 || (dead > trigger && !isLaterThanUsual(state))) return behind;
  return late(input, state);
}

/** Dead rows by the counter, which VACUUM FULL and CLUSTER leave as it was: the pages have to be asked. */
export function maybeLate(input: AdviceInput, table: TableFacts): boolean {
  const trigger = vacuumTrigger(input, table);
  const dead = countersOf(input, table.oid)?.n_dead_tup ?? 0;
  return trigger !== null && dead > trigger && (table.bytes ?? 0) <= MOST_READ;
}

function switchedOff(
  input: AdviceInput,
  { table, dead, trigger, rows }: State,
): readonly Finding[] {
  // A staging table that TRUNCATE empties needs no vacuum.
  if (dead <= trigger || (table.persistence === 'u' && table.rewritten)) return [];
  const isServer = isVacuumed(table);
  const evidence = [
    measured('dead rows', dead, 'rows', 'pg_stat_all_tables.n_dead_tup'),
    measured('rows', rows, 'rows', 'pg_class.reltuples'),
    measured('autovacuum would come at', trigger, 'rows', 'threshold + scale_factor · reltuples'),
  ];
  return [
    found(VACUUM, input, {
      code: 'autovacuum-off',
      address: tableAddress(table),
      severity: 'warning',
      bytes: bytesOf(table),
      title: `autovacuum is off ${isServer ? 'on this server' : 'for it'}, and ${inWords(dead)} dead rows have piled up`,
      evidence,
      edits: isServer
        ? [{ address: 'setting.autovacuum', field: 'value', from: 'off', to: true }]
        : [optionEdit(input, table, 'autovacuum_enabled', true)],
    }),
  ];
}

/** Autovacuum keeps up, but comes when a large share of the rows is dead. */
function late(input: AdviceInput, state: State): readonly Finding[] {
  const { table, dead, rows, trigger, under } = state;
  const share = dead / Math.max(1, rows + dead);
  const isFew = input.limits.minSize > 0 && rows < FEW_ROWS;
  if (share < TOLD || isFew) return [];
  const rate = dying(input, table);
  if (rate === 0) return [];
  const threshold = parameter(input, table, 'autovacuum_vacuum_threshold');
  // Three runs of VACUUM have to fit in between.
  const at = Math.max((WANTED * rows) / (1 - WANTED), 3 * duration(input, table) * rate);
  const base = threshold > at ? DEFAULT_THRESHOLD : threshold;
  const scale = Math.min(0.2, Math.max(0.001, (at - base) / rows));
  const rounded = Number(scale.toPrecision(1));
  const then = Math.round(base + rounded * rows);
  if (then >= trigger / 2) return [];
  const comesAt = trigger / (rows + trigger);
  return [
    found(VACUUM, input, {
      ...{ code: 'autovacuum-threshold', address: tableAddress(table), under },
      severity: share >= MUCH && isLaterThanUsual(state) ? 'warning' : 'info',
      bytes: bytesOf(table),
      title: `${percent(share)} of its rows are dead, and autovacuum comes at ${percent(comesAt)}`,
      evidence: [
        measured('dead rows', dead, 'rows', 'pg_stat_all_tables.n_dead_tup'),
        measured('rows', rows, 'rows', 'pg_class.reltuples'),
        measured('rows that die a second', rate, null, 'n_tup_upd + n_tup_del', {
          window: spanOf(input.evidence, TABLES) ?? sinceStart(input.evidence),
        }),
        measured(
          'a run of VACUUM takes',
          duration(input, table),
          'seconds',
          'total_autovacuum_time, or the cost of its pages',
        ),
      ],
      gain: {
        ...{ how: 'computed', what: 'dead rows when autovacuum comes', unit: 'rows' },
        before: Math.round(trigger),
        after: then,
      },
      edits: [
        optionEdit(input, table, 'autovacuum_vacuum_scale_factor', rounded),
        ...(base === threshold
          ? []
          : [optionEdit(input, table, 'autovacuum_vacuum_threshold', base)]),
      ],
    }),
  ];
}
