import { childrenOf, isPartitionedByRange } from '../children.ts';
import type { PartitionedRow } from '../query.ts';
import { calendar, isOnCalendar } from './calendar.ts';
import { intervalText, parseInterval } from './interval.ts';
import { KEYS } from './key.ts';

const USUAL = [
  ...['1 minute', '5 minutes', '10 minutes', '15 minutes', '30 minutes'],
  ...['1 hour', '6 hours', '12 hours', '1 day', '1 week', '1 month', '3 months', '1 year'],
];
/** Fewer may be so by chance. */
const ENOUGH = 3;

/** The interval of the calendar, in UTC, that each partition of a table is one of; null: there is none for sure. */
export function regularInterval(row: PartitionedRow): string | null {
  const key = KEYS[row.type];
  if (key === undefined || !isPartitionedByRange(row)) return null;
  const ranges = childrenOf(row, key);
  if (ranges.length < ENOUGH) return null;
  const fits = USUAL.flatMap((text) => parseInterval(text) ?? []).find((every) => {
    const { after, upTo } = calendar(every, () => 0);
    return ranges.every(({ from, to }) => {
      if (from === null || to === null) return false;
      const [begin, end] = [key.instant(from), key.instant(to)];
      return (
        isOnCalendar(begin) &&
        isOnCalendar(after(begin)) &&
        key.at(begin) === from &&
        upTo(begin) === begin &&
        key.at(after(begin)) === to &&
        end > begin
      );
    });
  });
  return fits === undefined ? null : intervalText(fits);
}
