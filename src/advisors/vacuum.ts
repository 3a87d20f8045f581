import type { AdviceInput, Advisor, Finding, TableFacts } from '../model/index.ts';
import { cannotTell } from './shared/finding.ts';
import { ownTables } from './shared/tables.ts';
import { tooOld } from './vacuum/age.ts';
import { heldUp } from './vacuum/horizon.ts';
import { insertOnly } from './vacuum/insert-only.ts';
import { ofWholes } from './vacuum/partitions.ts';
import { maybeLate, pressure } from './vacuum/pressure.ts';
import { bloated, hotUpdates, maybeBloated } from './vacuum/space.ts';
import { missingStatistics } from './vacuum/statistics.ts';
import { pressureOfToast } from './vacuum/toast.ts';

/** What keeps dead rows, and what they cost. Of one table the first of these wins, since nothing else helps before it:
 *  somebody holds the horizon, autovacuum is off, it lags, it comes too late. */
export const vacuum: Advisor = {
  name: 'vacuum',
  about: 'dead rows and who keeps them, autovacuum’s parameters, bloat, HOT updates, wraparound',
  codes: {
    'xmin-horizon': 'somebody keeps dead rows from being removed',
    'autovacuum-off': 'autovacuum is off where dead rows pile up',
    'autovacuum-lag': 'autovacuum does not keep up',
    'autovacuum-threshold': 'autovacuum comes only when there are many dead rows',
    'autovacuum-cost': 'autovacuum is throttled below what the table needs',
    'insert-vacuum': 'a table that only grows is not marked all-visible',
    bloat: 'much of a table is empty space',
    'hot-blocked': 'an index on a changed column keeps updates from being HOT',
    fillfactor: 'pages have no room for HOT updates',
    'statistics-missing': 'the planner knows nothing of a table',
    wraparound: 'a table was not frozen for long',
  },
  workload: true,
  samples: (input) =>
    ownTables(input)
      .filter((table) => maybeBloated(input, table) || maybeLate(input, table))
      .map(({ oid }) => ({ table: oid, columns: [], dead: true })),
  findings(input) {
    if (input.evidence.server.standby) return [onStandby()];
    const tables = ownTables(input);
    const horizon = heldUp(input, tables);
    const under = horizon[0];
    return [
      ...horizon,
      ...ofWholes(
        input,
        tables.flatMap((table) => ofTable(input, table, under)),
      ),
      ...missingStatistics(input),
      ...tooOld(input),
    ];
  },
};

const ofTable = (
  input: AdviceInput,
  table: TableFacts,
  under: Finding | undefined,
): readonly Finding[] => {
  const updates = hotUpdates(input, table);
  // Space that updates left behind because their pages had no room is filled anew as soon as it was given back.
  const left = updates.find(({ code }) => code === 'fillfactor');
  const pressed = pressure(input, table, under);
  return [
    ...pressed,
    ...pressureOfToast(input, table, under, pressed),
    ...insertOnly(input, table),
    ...bloated(input, table, under ?? left),
    ...updates,
  ];
};

const onStandby = (): Finding =>
  cannotTell(vacuum, {
    code: 'autovacuum-lag',
    address: 'server',
    title: 'this is a standby: it vacuums nothing, and counts dead rows of its own',
    unanswered: {
      question: 'whether dead rows are removed in time',
      why: 'a standby replays what the primary’s VACUUM did',
      needs: 'observe the primary',
    },
  });
