import { type Declared, type DesireContext, readRestored } from '../../model/index.ts';
import type { Key } from './calendar/key.ts';
import {
  hasLifecycle,
  isTrouble,
  isWall,
  type Lifecycle,
  readLifecycle,
} from './calendar/lifecycle.ts';
import { type Offset, offsetIn } from './calendar/zone.ts';
import { childrenOf } from './children.ts';
import { desirePartitions } from './desire.ts';
import { HALF_A_YEAR } from './partman/remarks.ts';
import { type PartitionedRow, rowOf } from './query.ts';
import { workOf } from './work.ts';

type Context = Omit<DesireContext, 'probed'>;

/** Until when the same is due of a table, and the same said of it, as at Snapshot.now; `end` where it is not before.
 *
 *  Time is cut where now passes a bound and where a clock is changed. In between the same partition holds now, and
 *  `keep` reaches further with each day, and within a day with each moment; it need not from one day to the next, since
 *  months end on different days. So what is as it was at the end of the last two days was so all the time. */
export function sameUntil(declared: Declared, context: Context, end: number): number {
  const { actual, now } = context.snapshot;
  const found = actual[declared.address];
  const start = Math.floor(Date.parse(now));
  if (found === undefined) return start;
  const row = rowOf(found);
  const life = hasLifecycle(declared.spec) ? readLifecycle(declared.spec, row, now) : null;
  if (life === null) return end;
  if (isTrouble(life)) return start;
  // A number has the highest key for its clock, and that is in the catalogs.
  if (life.told !== null) return Math.min(end, ...restoredUntil(row).filter((at) => at > start));
  const before = saidAt(declared, context, start);
  const isOther = (at: number) => saidAt(declared, context, at) !== before;
  const clocks = clocksOf(row);
  for (let from = start; from < end; ) {
    const to = Math.min(end, cutAfter(from, { declared, row, life, clocks }));
    const other = firstWithin(from, to, clocks.days, isOther);
    if (other !== null) return other;
    if (to < end && isOther(to)) return to;
    from = to;
  }
  return end;
}

/** All that a plan shows of a table at a time. */
function saidAt(declared: Declared, context: Context, at: number): string {
  const snapshot = { ...context.snapshot, now: new Date(at).toISOString() };
  const { desired, diagnostics } = desirePartitions(declared, { ...context, snapshot, probed: {} });
  return JSON.stringify([
    desired.map((one) => [one.fields, workOf(one)?.due]),
    diagnostics.map(({ code, message, hint }) => [code, message, hint]),
  ]);
}

const restoredUntil = ({ children }: PartitionedRow): readonly number[] =>
  children.flatMap(({ comment }) => {
    const restored = readRestored(comment);
    return restored === null ? [] : Date.parse(restored.until);
  });

interface Clocks {
  /** What days begin by. */
  readonly days: Offset;
  /** All that anything is said by. */
  readonly all: readonly Offset[];
}

function clocksOf({ spec, partman }: PartitionedRow): Clocks {
  const zones = [String(spec?.zone ?? 'UTC'), ...(partman === null ? [] : [partman.zone])];
  const all = zones.map((zone) => offsetIn(zone) ?? (() => 0));
  const later = all.map(
    (offset): Offset =>
      (at) =>
        offset(at + HALF_A_YEAR),
  );
  return { days: all[0] ?? (() => 0), all: partman === null ? all : [...all, ...later] };
}

interface Line {
  readonly declared: Declared;
  readonly row: PartitionedRow;
  readonly life: Lifecycle;
  readonly clocks: Clocks;
}

/** The next moment at which now passes a bound, or a clock is changed; a year on, where none is before that. */
function cutAfter(from: number, { declared, row, life: { key }, clocks }: Line): number {
  const life = readLifecycle(declared.spec, row, new Date(from).toISOString());
  const changed = changeAfter(from, clocks.all);
  if (isTrouble(life)) return from + 1;
  const ahead = childrenOf(row, key)
    .flatMap((range) => [range.from, range.to])
    .filter((bound) => bound !== null)
    .filter((bound) => bound > life.now)
    .reduce<bigint | null>((low, bound) => (low === null || bound < low ? bound : low), null);
  if (ahead === null) return changed;
  const shown = isWall(row.type) ? clocks.days(from) : 0;
  return Math.min(changed, Math.max(from + 1, instantOf(ahead, key) - shown));
}

/** The first millisecond at a position or after it. */
function instantOf(position: bigint, key: Key): number {
  const instant = key.instant(position);
  return key.at(instant) < position ? instant + 1 : instant;
}

const DAY = 86_400_000;
const YEAR = 366;

/** Clocks are taken to change once within two days. */
function changeAfter(from: number, clocks: readonly Offset[]): number {
  const isChanged = (at: number) => clocks.some((offset) => offset(at) !== offset(from));
  for (let day = 1; day <= YEAR; day++) {
    const at = from + day * DAY;
    if (isChanged(at)) return firstWhere(at - DAY, at, isChanged);
  }
  return from + YEAR * DAY;
}

/** The first moment from `from` on and before `to` at which it is so, which it stays until its day ends; null: there is
 *  none. */
function firstWithin(
  from: number,
  to: number,
  offset: Offset,
  isSo: (at: number) => boolean,
): number | null {
  const midnight = Math.ceil((from + 1 + offset(from)) / DAY) * DAY - offset(from);
  const days = Math.max(0, Math.ceil((to - midnight) / DAY));
  const beginOf = (day: number) => (day === 0 ? from : midnight + (day - 1) * DAY);
  const isBy = (day: number) => isSo(Math.min(to, midnight + day * DAY) - 1);
  const last = [days - 1, days].find((day) => day >= 0 && isBy(day));
  if (last === undefined) return null;
  const day = last === days ? days : firstWhere(-1, last, isBy);
  return firstWhere(beginOf(day) - 1, Math.min(to, midnight + day * DAY) - 1, isSo);
}

/** The first whole number above `low` of which it is so; it is so of `high`, and of all from the first one on. */
function firstWhere(low: number, high: number, isSo: (at: number) => boolean): number {
  let [before, found] = [low, high];
  while (found - before > 1) {
    const middle = Math.floor((before + found) / 2);
    if (isSo(middle)) found = middle;
    else before = middle;
  }
  return found;
}
