import type { Evidence, TableCounters } from '../../model/index.ts';

/** A time that counters are about, ISO 8601, with its length in seconds. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly seconds: number;
}

type Read = Pick<Evidence, 'readings'>;

const span = (from: string, to: string): Span => ({
  from,
  to,
  seconds: (Date.parse(to) - Date.parse(from)) / 1000,
});

/** Views of relations: pg_stat_reset() begins them anew together with pg_stat_database, which says when. */
export const TABLES = ['pg_stat_all_tables'] as const;
export const INDEXES = ['pg_stat_all_indexes'] as const;
const OF_DATABASE: ReadonlySet<string> = new Set([...TABLES, ...INDEXES]);

/** Between the two readings; null: there is one only, or counters of these views began anew in between. A reset of
 *  others stops nobody. */
export function spanOf(
  { readings: { before, after, gap } }: Read,
  views: readonly string[],
): Span | null {
  if (before === null) return null;
  const resets = views.map((view) => (OF_DATABASE.has(view) ? 'pg_stat_database' : view));
  const isBroken =
    gap !== null && (gap.views.length === 0 || resets.some((view) => gap.views.includes(view)));
  const between = span(before.at, after.at);
  return isBroken || !(between.seconds > 0) ? null : between;
}

/** Since counters began; null: nobody knows when that was. */
export function sinceStart({ readings: { after } }: Read): Span | null {
  return after.counting_since === null ? null : span(after.counting_since, after.at);
}

/** How much counters of tables grew between the readings, together. What counts nothing yet counts from 0. */
export function grown(
  { readings: { before, after } }: Read,
  tables: readonly number[],
  counters: readonly (keyof TableCounters)[],
): number {
  let total = 0;
  for (const oid of tables) {
    for (const counter of counters) {
      const now = after.tables[oid]?.[counter];
      const then = before?.tables[oid]?.[counter] ?? 0;
      if (typeof now === 'number' && typeof then === 'number') total += Math.max(0, now - then);
    }
  }
  return total;
}
