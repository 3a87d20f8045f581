import {
  type AdviceInput,
  type Finding,
  measured,
  type TableFacts,
  tableAddress,
  toRun,
} from '../../model/index.ts';
import { deadRows } from '../shared/dead.ts';
import { cannotTell, found } from '../shared/finding.ts';
import { settingNumber, settingText } from '../shared/settings.ts';
import {
  bytesOf,
  countersOf,
  isVacuumed,
  named,
  optionEdit,
  parameter,
  vacuumTrigger,
} from '../shared/tables.ts';
import { grown, sinceStart, spanOf, TABLES } from '../shared/window.ts';
import { inWords, percent, spanWords } from '../shared/words.ts';
import { MOST_READ, underOf, VACUUM } from './subject.ts';

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

interface State {
  readonly table: TableFacts;
  readonly dead: number;
  readonly trigger: number;
  readonly rows: number;
  readonly under: Finding['under'];
}

/** Dead rows by the counter, which VACUUM FULL and CLUSTER leave as it was: the pages have to be asked. */
export function maybeLate(input: AdviceInput, table: TableFacts): boolean {
  const trigger = vacuumTrigger(input, table);
  const dead = countersOf(input, table.oid)?.n_dead_tup ?? 0;
  return trigger !== null && dead > trigger && (table.bytes ?? 0) <= MOST_READ;
}

const isRunning = ({ evidence }: AdviceInput, { oid }: TableFacts): boolean =>
  evidence.horizon.vacuums.some(({ table }) => table === oid);

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

/** As many dead rows as call for autovacuum, for longer than it takes to come by. */
function lagging(input: AdviceInput, state: State): readonly Finding[] {
  const { table, dead, trigger, under } = state;
  const { before } = input.evidence.readings;
  const window = spanOf(input.evidence, TABLES);
  const naptime = (settingNumber(input, 'autovacuum_naptime') ?? 60_000) / 1000;
  const least = input.limits.minWindow === null ? naptime : input.limits.minWindow / 1000;
  const address = tableAddress(table);
  const evidence = [
    measured('dead rows', dead, 'rows', 'pg_stat_all_tables.n_dead_tup'),
    measured('autovacuum comes at', trigger, 'rows', 'threshold + scale_factor · reltuples', {}),
  ];
  if (window === null || window.seconds < least) {
    return [
      cannotTell(VACUUM, {
        ...{ code: 'autovacuum-lag', address, evidence, under },
        title: `${inWords(dead)} dead rows, and autovacuum may be on its way`,
        unanswered: {
          question: `whether autovacuum comes to ${named(table)}`,
          why: 'one reading does not tell for how long they have been there',
          needs: `observe with --watch ${Math.ceil(naptime * 2)}s`,
        },
      }),
    ];
  }
  const was = before?.tables[table.oid]?.n_dead_tup ?? 0;
  if (was <= trigger) return [];
  return [
    found(VACUUM, input, {
      ...{ code: 'autovacuum-lag', address, evidence, under },
      severity: 'warning',
      bytes: bytesOf(table),
      title: `${inWords(dead)} dead rows, ${(dead / Math.max(1, trigger)).toFixed(1)} times what calls for autovacuum, for ${spanWords(window.seconds)}`,
      ...(slow(input, state) ?? {
        action: {
          run: toRun`VACUUM ${table};`,
          lock: `SHARE UPDATE EXCLUSIVE on ${named(table)}`,
          cost: `reads ${inWords(table.relpages)} pages; if this is so again, there are too few autovacuum_max_workers`,
        },
      }),
    }),
  ];
}

/** Rows that die a second. */
function dying(input: AdviceInput, { oid }: TableFacts): number {
  const window = spanOf(input.evidence, TABLES);
  if (window !== null)
    return grown(input.evidence, [oid], ['n_tup_upd', 'n_tup_del']) / window.seconds;
  const counters = countersOf(input, oid);
  const life = sinceStart(input.evidence);
  if (life === null || counters === null) return 0;
  return (counters.n_tup_upd + counters.n_tup_del) / life.seconds;
}

const limitOf = (input: AdviceInput, table: TableFacts): number => {
  const own = parameter(input, table, 'autovacuum_vacuum_cost_limit');
  return own > 0 ? own : (settingNumber(input, 'vacuum_cost_limit') ?? 200);
};

/** Seconds that autovacuum takes for the table: measured from 18 on, else by the cost of its pages. */
function duration(input: AdviceInput, table: TableFacts): number {
  const counters = countersOf(input, table.oid);
  const { autovacuum_count: runs = 0, total_autovacuum_time: total = null } = counters ?? {};
  if (total !== null && total > 0 && runs > 0) return total / runs / 1000;
  const own = parameter(input, table, 'autovacuum_vacuum_cost_delay');
  const delay = own >= 0 ? own : (settingNumber(input, 'vacuum_cost_delay') ?? 0);
  const miss = settingNumber(input, 'vacuum_cost_page_miss') ?? 2;
  const dirty = settingNumber(input, 'vacuum_cost_page_dirty') ?? 20;
  return ((table.relpages * (miss + dirty)) / limitOf(input, table)) * (delay / 1000);
}

/** What would let it keep up, where its throttle is the reason that it does not. */
function slow(input: AdviceInput, { table, trigger }: State) {
  const rate = dying(input, table);
  const took = duration(input, table);
  if (rate === 0 || trigger / rate >= took) return null;
  const limit = limitOf(input, table);
  const wanted = Math.min(10_000, Math.ceil((limit * 3 * took * rate) / trigger / 100) * 100);
  return wanted <= limit
    ? null
    : {
        code: 'autovacuum-cost',
        edits: [optionEdit(input, table, 'autovacuum_vacuum_cost_limit', wanted)],
      };
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

/** A table that only grows: until VACUUM came, no page of it is all-visible, and index-only scans visit the heap. */
export function insertOnly(input: AdviceInput, table: TableFacts): readonly Finding[] {
  const counters = countersOf(input, table.oid);
  if (counters === null || table.reltuples === null || table.relpages === 0) return [];
  if (!isVacuumed(table) || isRunning(input, table)) return [];
  const visible = table.relallvisible / table.relpages;
  const {
    n_tup_ins: inserted,
    n_tup_upd,
    n_tup_del,
    n_ins_since_vacuum: waiting,
    idx_scan,
  } = counters;
  const grows = inserted > 0 && (n_tup_upd + n_tup_del) / inserted < 0.01;
  const at = parameter(input, table, 'autovacuum_vacuum_insert_threshold');
  const scale = parameter(input, table, 'autovacuum_vacuum_insert_scale_factor');
  const isOff = at < 0;
  // Past the trigger autovacuum is on its way.
  const isDue = !isOff && waiting > at + scale * table.reltuples;
  if (visible >= 0.9 || !grows || idx_scan === 0 || isDue || waiting === 0) return [];
  if (!isOff && scale <= 0.05) return [];
  return [
    found(VACUUM, input, {
      code: 'insert-vacuum',
      address: tableAddress(table),
      severity: visible < 0.8 ? 'warning' : 'info',
      bytes: bytesOf(table),
      title: `${percent(visible)} of its pages are all-visible: index-only scans visit the others`,
      evidence: [
        measured('pages all-visible', visible, 'share', 'relallvisible / relpages'),
        measured('rows since the last VACUUM', waiting, 'rows', 'n_ins_since_vacuum'),
      ],
      edits: isOff
        ? [optionEdit(input, table, 'autovacuum_vacuum_insert_threshold', 1000)]
        : [optionEdit(input, table, 'autovacuum_vacuum_insert_scale_factor', 0.05)],
    }),
  ];
}
