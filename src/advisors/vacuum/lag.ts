import {
  type AdviceInput,
  type Finding,
  measured,
  type TableFacts,
  tableAddress,
  toRun,
} from '../../model/index.ts';
import { cannotTell, found } from '../shared/finding.ts';
import { settingNumber } from '../shared/settings.ts';
import { bytesOf, countersOf, named, optionEdit } from '../shared/tables.ts';
import { grown, spanOf, TABLES } from '../shared/window.ts';
import { inWords, spanWords } from '../shared/words.ts';
import { duration, dying, limitOf } from './rates.ts';
import { type State, VACUUM } from './subject.ts';

/** As many dead rows as call for autovacuum, for longer than it takes to come by. */
export function lagging(input: AdviceInput, state: State): readonly Finding[] {
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
  const onItsWay = (why: string) =>
    cannotTell(VACUUM, {
      ...{ code: 'autovacuum-lag', address, evidence, under },
      title: `${inWords(dead)} dead rows, and autovacuum may be on its way`,
      unanswered: {
        question: `whether autovacuum comes to ${named(table)}`,
        why,
        needs: `observe with --watch ${Math.ceil(naptime * 2)}s`,
      },
    });
  if (window === null || window.seconds < least) {
    return [onItsWay('one reading does not tell for how long they have been there')];
  }
  const was = before?.tables[table.oid]?.n_dead_tup ?? 0;
  if (was <= trigger) return [];
  const throttled = slow(input, state);
  if (throttled === null && tookThose(input, state)) {
    return isLately(input, table, naptime)
      ? []
      : [onItsWay('VACUUM came between the readings, and took those of before')];
  }
  return [
    found(VACUUM, input, {
      ...{ code: 'autovacuum-lag', address, evidence, under },
      severity: 'warning',
      bytes: bytesOf(table),
      title: `${inWords(dead)} dead rows, ${(dead / Math.max(1, trigger)).toFixed(1)} times what calls for autovacuum, for ${spanWords(window.seconds)}`,
      ...(throttled ?? {
        action: {
          run: toRun`VACUUM ${table};`,
          lock: `SHARE UPDATE EXCLUSIVE on ${named(table)}`,
          cost: `reads ${inWords(table.relpages)} pages; if this is so again, there are too few autovacuum_max_workers`,
        },
      }),
    }),
  ];
}

/** VACUUM came between the readings, and what is dead now may all have died since the first. */
function tookThose({ evidence }: AdviceInput, { table: { oid }, dead }: State): boolean {
  const came = grown(evidence, [oid], ['vacuum_count', 'autovacuum_count']);
  return came > 0 && dead <= grown(evidence, [oid], ['n_tup_upd', 'n_tup_del']);
}

/** Autovacuum looks at a database once in a naptime, so of a busy table there are always some that wait for it. */
function isLately(input: AdviceInput, { oid }: TableFacts, naptime: number): boolean {
  const counters = countersOf(input, oid);
  const last = [counters?.last_vacuum, counters?.last_autovacuum].map((at) => Date.parse(at ?? ''));
  const since =
    (Date.parse(input.evidence.readings.after.at) -
      Math.max(...last.filter((at) => !Number.isNaN(at)))) /
    1000;
  return since <= 2 * naptime;
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
