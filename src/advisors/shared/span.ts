import type { Evidence, TableCounters } from '../../model/index.ts';

/** The time between two readings whose counters may be subtracted. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly seconds: number;
}

/** null: there is one reading only, or what lies between was reset for one of these views. */
export function spanOf(
  { readings: { before, after, gap } }: Pick<Evidence, 'readings'>,
  views: readonly string[],
): Span | null {
  if (before === null) return null;
  const isBroken =
    gap !== null && (gap.views.length === 0 || views.some((v) => gap.views.includes(v)));
  const seconds = (Date.parse(after.at) - Date.parse(before.at)) / 1000;
  return isBroken || !(seconds > 0) ? null : { from: before.at, to: after.at, seconds };
}

type Count = {
  [K in keyof TableCounters]: TableCounters[K] extends number ? K : never;
}[keyof TableCounters];

/** How much counters of a table grew between the readings, together. What counts nothing yet counts from 0. */
export function grown(
  { readings: { before, after } }: Pick<Evidence, 'readings'>,
  tables: readonly number[],
  counts: readonly Count[],
): number {
  let total = 0;
  for (const oid of tables) {
    for (const count of counts) {
      const now = after.tables[oid]?.[count] ?? 0;
      total += Math.max(0, now - (before?.tables[oid]?.[count] ?? 0));
    }
  }
  return total;
}

/** `3 min`, `2 h`, `5 days`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800
    ? `${Math.round(seconds / 3600)} h`
    : `${Math.round(seconds / 86_400)} days`;
}
