import type { WholeRange } from './bounds.ts';
import { calendar } from './calendar.ts';
import type { Interval } from './interval.ts';
import type { Key } from './key.ts';
import { offsetIn } from './zone.ts';

/** Many zones have the same clock: of those the ones that most people know come first. */
const KNOWN = [
  ...['Europe/London', 'Europe/Berlin', 'Europe/Moscow'],
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  ...['America/Sao_Paulo', 'Asia/Kolkata', 'Asia/Shanghai', 'Asia/Tokyo', 'Australia/Sydney'],
];

/** A zone whose calendar cuts time just like that; null: none does. */
export function zoneThatFits(
  ranges: readonly WholeRange[],
  every: Interval,
  key: Key,
): string | null {
  const spans = ranges.map(({ from, to }) => [key.instant(from), key.instant(to)] as const);
  const fits = (zone: string): boolean => {
    const offset = offsetIn(zone);
    if (offset === null) return false;
    const { upTo, after } = calendar(every, offset);
    return spans.every(([from, to]) => upTo(from) === from && after(from) === to);
  };
  const zones = ['UTC', ...KNOWN, ...Intl.supportedValuesOf('timeZone')];
  return spans.length === 0 ? null : (zones.find(fits) ?? null);
}
