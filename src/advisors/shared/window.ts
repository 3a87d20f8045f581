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

/** Between the two readings; null: there is one only, or counters began anew in between. Who looks at counters of
 *  these views alone is not stopped by a reset of others. */
export function spanOf(
  { readings: { before, after, gap } }: Read,
  views?: readonly string[],
): Span | null {
  if (before === null) return null;
  const isBroken =
    gap !== null &&
    (views === undefined || gap.views.length === 0 || views.some((v) => gap.views.includes(v)));
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
