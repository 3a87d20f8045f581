import type { AdviceInput, TableFacts } from '../../model/index.ts';
import { settingNumber } from '../shared/settings.ts';
import { countersOf, parameter } from '../shared/tables.ts';
import { grown, sinceStart, spanOf, TABLES } from '../shared/window.ts';

/** Rows that die a second. */
export function dying(input: AdviceInput, { oid }: TableFacts): number {
  const window = spanOf(input.evidence, TABLES);
  if (window !== null)
    return grown(input.evidence, [oid], ['n_tup_upd', 'n_tup_del']) / window.seconds;
  const counters = countersOf(input, oid);
  const life = sinceStart(input.evidence);
  if (life === null || counters === null) return 0;
  return (counters.n_tup_upd + counters.n_tup_del) / life.seconds;
}

export const limitOf = (input: AdviceInput, table: TableFacts): number => {
  const own = parameter(input, table, 'autovacuum_vacuum_cost_limit');
  return own > 0 ? own : (settingNumber(input, 'vacuum_cost_limit') ?? 200);
};

/** Seconds that autovacuum takes for the table: measured from 18 on, else by the cost of its pages. */
export function duration(input: AdviceInput, table: TableFacts): number {
  const counters = countersOf(input, table.oid);
  const { autovacuum_count: runs = 0, total_autovacuum_time: total = null } = counters ?? {};
  if (total !== null && total > 0 && runs > 0) return total / runs / 1000;
  const own = parameter(input, table, 'autovacuum_vacuum_cost_delay');
  const delay = own >= 0 ? own : (settingNumber(input, 'vacuum_cost_delay') ?? 0);
  const miss = settingNumber(input, 'vacuum_cost_page_miss') ?? 2;
  const dirty = settingNumber(input, 'vacuum_cost_page_dirty') ?? 20;
  return ((table.relpages * (miss + dirty)) / limitOf(input, table)) * (delay / 1000);
}
