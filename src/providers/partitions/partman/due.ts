import { suffixed, type ValueMap } from '../../../model/index.ts';
import { boundsText, type Range } from '../calendar/bounds.ts';
import { type Interval, isOfClock, lengthOf, parseInterval } from '../calendar/interval.ts';
import type { Lifecycle } from '../calendar/lifecycle.ts';
import { instantsOf, type Offset, offsetIn } from '../calendar/zone.ts';
import { namer, timeSuffix } from '../making/names.ts';
import type { PartitionedRow } from '../query.ts';
import type { Due } from '../work.ts';

/** The partitions to make, and where those begin that pg_partman makes, by name: the argument of its function. */
export interface Share {
  readonly due: readonly Due[];
  readonly begins: { readonly [name: string]: string };
}

/** pg_partman cuts a partition where the last one ends plus an interval, names it after its beginning, makes none where
 *  that name is taken, and fails where rows of it are in the default partition. Where that is not what is due, dbopt
 *  makes it, and pg_partman goes on from there. */
export function share(row: PartitionedRow, life: Lifecycle, ranges: readonly Range[]): Share {
  const cut = cutterOf(row, life);
  const used = new Set(row.taken[row.schema]);
  const begins: { [name: string]: string } = {};
  const due = ranges.map((range): Due => {
    const { from, to } = range;
    // It has no bounds that are none.
    const plan = from === null || to === null ? null : cut(from, to);
    const theirs = plan === null ? null : suffixed(row.name, plan.suffix);
    const isFree = theirs !== null && !used.has(theirs);
    const name = isFree ? theirs : namer(row.name, used, [])(life.suffix(from));
    if (isFree && plan !== null && row.spilled !== true) begins[name] = plan.begin;
    used.add(name);
    return { schema: row.schema, name, ...boundsText(range, life.key) };
  });
  return { due, begins };
}

interface Cut {
  readonly begin: string;
  readonly suffix: string;
}

type Cutter = (from: bigint, to: bigint) => Cut | null;

function cutterOf(row: PartitionedRow, life: Lifecycle): Cutter {
  const every = parseInterval(String(row.spec?.every));
  if (every !== null) return byTime(every, life, zoneOf(row));
  const width = BigInt(String(row.spec?.every));
  return (from, to) => (to - from === width ? { begin: String(from), suffix: `_p${from}` } : null);
}

function byTime(every: Interval, { key }: Lifecycle, zone: string): Cutter {
  const offset = offsetIn(zone) ?? (() => 0);
  return (from, to) => {
    const [begin, end] = [key.instant(from), key.instant(to)];
    if (key.at(begin) !== from || !isWhole(every, begin, end, offset)) return null;
    const suffix = timeSuffix(begin + offset(begin), isOfClock(every));
    return { begin: new Date(begin).toISOString(), suffix };
  };
}

/** Whether the interval, added to the beginning as PostgreSQL adds it, gives the end, beyond doubt. */
function isWhole(every: Interval, begin: number, end: number, offset: Offset): boolean {
  if (isOfClock(every)) return end - begin === lengthOf(every);
  const { count, unit } = every;
  const [first, last] = [new Date(begin + offset(begin)), new Date(end + offset(end))];
  const days = { day: count, week: 7 * count, month: 0, year: 0 }[unit];
  const months = { day: 0, week: 0, month: count, year: 12 * count }[unit];
  first.setUTCMonth(first.getUTCMonth() + months);
  const isOnce = instantsOf(last.getTime(), offset).length === 1;
  return isOnce && last.getTime() - first.getTime() === days * 86_400_000;
}

/** What pg_partman's calendar has to go by; keys without a zone hold what the clock shows. */
export const zoneOf = ({
  type,
  spec,
}: Pick<PartitionedRow, 'type'> & { spec: ValueMap | null }): string =>
  type === 'timestamp' || type === 'date' ? 'UTC' : String(spec?.zone ?? 'UTC');
