import { versions } from 'node:process';
import { Memo } from '../../../model/index.ts';

/** Milliseconds by which the clocks of an IANA zone are ahead of UTC at an instant (milliseconds since 1970). */
export type Offset = (instant: number) => number;

const UTC: Offset = () => 0;

/** The version of the time zone data that zones are read with. */
export const TIME_ZONES: string = versions.tz ?? '';

/** Zones whose clocks are kept, and hours of each: making a clock and reading it take some microseconds. */
const ZONES = 100;
const HOURS = 100_000;

const clocks = new Memo<string, Offset | 'none'>(ZONES);

/** The clock of a zone; null where there is none of that name. Going by Node's own time zone data. */
export function offsetIn(zone: string): Offset | null {
  if (zone === 'UTC') return UTC;
  const clock = clocks.get(zone, () => clockOf(zone) ?? 'none');
  return clock === 'none' ? null : clock;
}

function clockOf(zone: string): Offset | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', { ...PARTS, timeZone: zone });
    // Beyond the last day that Date has, nothing is found.
    return byTheHour((instant) =>
      Math.abs(instant) <= 8.64e15 ? readClock(format, instant) - instant : 0,
    );
  } catch {
    return null;
  }
}

const HOUR = 3_600_000;

/** Where an hour ends as it began, no clock was changed within it. */
function byTheHour(offset: Offset): Offset {
  const known = new Memo<number, number>(HOURS);
  const at = (hour: number) => known.get(hour, () => offset(hour * HOUR));
  return (instant) => {
    const hour = Math.floor(instant / HOUR);
    const begins = at(hour);
    return begins === at(hour + 1) ? begins : offset(instant);
  };
}

const PARTS: Intl.DateTimeFormatOptions = {
  calendar: 'gregory',
  hourCycle: 'h23',
  era: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
};

/** What the clock on the wall shows, as if it were UTC. */
function readClock(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, part('month') - 1, part('day'));
  wall.setUTCHours(part('hour'), part('minute'), part('second'));
  return wall.getTime() + (((instant % 1000) + 1000) % 1000);
}

const DAY = 86_400_000;

/** The instants at which the clock shows a wall time, in order: one; none where it is put forward over it; two where
 *  it is put back over it. Clocks are taken to change once within two days. */
export function instantsOf(wall: number, offset: Offset): readonly number[] {
  const candidates = [wall - offset(wall - DAY), wall - offset(wall + DAY)];
  const shown = [...new Set(candidates)].filter((instant) => instant + offset(instant) === wall);
  return shown.sort((a, b) => a - b);
}

/** The first instant at which the clock shows a wall time or has been put forward over it. */
export function firstInstant(wall: number, offset: Offset): number {
  const [first] = instantsOf(wall, offset);
  if (first !== undefined) return first;
  // Between these two the clock is put forward.
  let [before, after] = [wall - 2 * DAY, wall + 2 * DAY];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (middle + offset(middle) < wall) before = middle;
    else after = middle;
  }
  return after;
}
