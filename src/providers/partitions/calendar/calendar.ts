import { type Days, type Interval, isOfClock, lengthOf } from './interval.ts';
import { firstInstant, type Offset } from './zone.ts';

/** Where the calendar of a zone cuts time, as milliseconds since 1970. Pure: no clock. */
export interface Calendar {
  /** The first boundary after an instant. */
  after(instant: number): number;
  /** The last boundary at an instant or before it. */
  upTo(instant: number): number;
}

/** Date ends in the year 275760; the rest is for zones, whose clocks are ahead. */
const END = 8.64e15 - 2 * 86_400_000;

export const isOnCalendar = (instant: number): boolean => Math.abs(instant) <= END;

const DAY = 86_400_000;
const HALF_A_DAY = DAY / 2;

/** Hours and minutes begin where the clock shows a multiple of them, days at midnight, weeks on Mondays, months on the
 *  first, years in January. Several of a unit are counted such that a year begins with one, where they divide it; days
 *  and weeks are counted from 1970 on. Where midnight is skipped, the day begins when the clock has been put forward. */
export const calendar = (every: Interval, offset: Offset): Calendar =>
  isOfClock(every) ? times(lengthOf(every), offset) : periods(every, offset);

function periods(every: Days, offset: Offset): Calendar {
  const begin = (index: number) => firstInstant(wallOf(index, every), offset);
  const indexAt = (instant: number) => indexOf(instant + offset(instant), every);
  return {
    after(instant) {
      let index = indexAt(instant) + 1;
      // A zone that changes sides of the date line skips whole days.
      while (begin(index) <= instant) index += 1;
      return begin(index);
    },
    upTo(instant) {
      let index = indexAt(instant);
      while (begin(index) > instant) index -= 1;
      return begin(index);
    },
  };
}

/** The number of the interval that holds an instant, however often the clock shows it. */
export const intervalAt = (
  every: Interval,
  { instant, offset }: { readonly instant: number; readonly offset: Offset },
): number =>
  isOfClock(every)
    ? Math.floor(instant / lengthOf(every))
    : indexOf(instant + offset(instant), every);

/** The number of the period that holds a wall time. */
function indexOf(wall: number, { count, unit }: Days): number {
  const date = new Date(wall);
  const days = Math.floor(wall / DAY);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const number = { day: days, week: mondays(days), month: months, year: months / 12 };
  return Math.floor(number[unit] / count);
}

/** 1970 began on a Thursday. */
const mondays = (days: number): number => Math.floor((days + 3) / 7);

/** The wall time at which a period begins. */
function wallOf(index: number, { count, unit }: Days): number {
  const first = index * count;
  if (unit === 'day') return first * DAY;
  if (unit === 'week') return (first * 7 - 3) * DAY;
  return monthStart(unit === 'year' ? first * 12 : first);
}

/** Months counted from the year 0; Date.UTC alone would take the years up to 99 for those of the last century. */
function monthStart(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month - 12 * Math.floor(month / 12), 1);
  return date.getTime();
}

/** How many steps around a moment are looked at: enough, since clocks are changed at most once within them. */
const NEAR = [-2, -1, 0, 1, 2, 3];

/** Steps of this many milliseconds. A time that comes twice begins twice: no row may be left out. */
function times(step: number, offset: Offset): Calendar {
  const near = (instant: number): readonly number[] => {
    const clocks = new Set([-DAY, 0, DAY].map((by) => offset(instant + by)));
    const begun = [...clocks].flatMap((by) => {
      const at = Math.floor((instant + by) / step) * step - by;
      return NEAR.map((n) => at + n * step).filter((each) => offset(each) === by);
    });
    const today = Math.floor((instant + offset(instant)) / DAY) * DAY;
    const midnights = [today, today + DAY].map((midnight) => firstInstant(midnight, offset));
    return [...begun, ...midnights].sort((a, b) => a - b);
  };
  const isEven = (instant: number) =>
    [-DAY, -HALF_A_DAY, HALF_A_DAY, DAY].every((by) => offset(instant + by) === offset(instant));
  const down = (instant: number) =>
    Math.floor((instant + offset(instant)) / step) * step - offset(instant);
  return {
    after: (instant) =>
      isEven(instant)
        ? down(instant) + step
        : (near(instant).find((each) => each > instant) ?? instant + step),
    upTo: (instant) =>
      isEven(instant)
        ? down(instant)
        : (near(instant).findLast((each) => each <= instant) ?? instant - step),
  };
}

/** The instant a span earlier: hours and minutes are those that pass, the rest goes by the calendar, and where a month
 *  has no such day by its last one. */
export function back(instant: number, span: Interval, offset: Offset): number {
  if (isOfClock(span)) return instant - lengthOf(span);
  const { count, unit } = span;
  const wall = instant + offset(instant);
  if (unit === 'day' || unit === 'week') {
    return firstInstant(wall - count * (unit === 'day' ? 1 : 7) * DAY, offset);
  }
  const month = indexOf(wall, { count: 1, unit: 'month' }) - count * (unit === 'year' ? 12 : 1);
  const [begin, end] = [monthStart(month), monthStart(month + 1)];
  const into = wall - monthStart(indexOf(wall, { count: 1, unit: 'month' }));
  const lastDay = end - DAY + (into % DAY);
  return firstInstant(Math.min(begin + into, lastDay), offset);
}
