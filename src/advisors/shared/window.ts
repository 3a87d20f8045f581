import type { AdviceInput, Reading, TableCounters } from '../../model/index.ts';

/** A time that counters are about, ISO 8601, with its length in seconds. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly seconds: number;
}

const span = (from: string, to: string): Span => ({
  from,
  to,
  seconds: (Date.parse(to) - Date.parse(from)) / 1000,
});

/** Between the two readings; null: there is one only, or counters began anew in between. */
export function between({ evidence: { readings } }: AdviceInput): Span | null {
  const { before, after, gap } = readings;
  if (before === null || gap !== null) return null;
  const found = span(before.at, after.at);
  return found.seconds > 0 ? found : null;
}

/** Since counters began; null: nobody knows when that was. */
export function sinceStart({ evidence: { readings } }: AdviceInput): Span | null {
  const { counting_since: from, at } = readings.after;
  return from === null ? null : span(from, at);
}

/** How counters of a table grew between the readings. What is new began at nothing. */
export function growth(
  { before, after }: { readonly before: Reading | null; readonly after: Reading },
  oid: number,
  counter: keyof TableCounters,
): number {
  const now = after.tables[oid]?.[counter];
  const then = before?.tables[oid]?.[counter] ?? 0;
  return typeof now === 'number' && typeof then === 'number' ? Math.max(0, now - then) : 0;
}

/** The same of all that a list of counters counts. */
export const growthOf = (
  input: AdviceInput,
  oid: number,
  counters: readonly (keyof TableCounters)[],
): number =>
  counters.reduce((sum, counter) => sum + growth(input.evidence.readings, oid, counter), 0);

export const MINUTE = 60;
export const DAY = 86_400;

/** `45 days`, `3 hours`, `12 minutes`: whole, in the largest unit that fits. */
export function spanWords(seconds: number): string {
  const [size, unit] =
    seconds >= 2 * DAY
      ? [DAY, 'day']
      : seconds >= 2 * 3600
        ? [3600, 'hour']
        : seconds >= 2 * MINUTE
          ? [MINUTE, 'minute']
          : [1, 'second'];
  const count = Math.floor(seconds / Number(size));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

export const inWords = (count: number): string => Math.round(count).toLocaleString('en-US');
export const percent = (share: number): string =>
  `${Number((share * 100).toPrecision(2)).toString()}%`;
