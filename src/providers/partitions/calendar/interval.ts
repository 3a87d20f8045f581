const CLOCK = { minute: 60_000, hour: 3_600_000 } as const;
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];

/** A span that passes by the clock. */
export interface Times {
  readonly count: number;
  readonly unit: keyof typeof CLOCK;
}

/** A span of the calendar. */
export interface Days {
  readonly count: number;
  readonly unit: Exclude<Unit, keyof typeof CLOCK>;
}

/** In one unit, as `every:` and `keep:` have it. */
export type Interval = Times | Days;

/** `90 days`, `1 hour`; null: it is none. */
export function parseInterval(text: string): Interval | null {
  const [, count, word] = /^([1-9]\d{0,4}) ([a-z]+?)s?$/.exec(text) ?? [];
  const unit = UNITS.find((each) => each === word);
  return unit === undefined ? null : { count: Number(count), unit };
}

/** As SQL would write it. */
export const intervalText = ({ count, unit }: Interval): string =>
  `${count} ${unit}${count === 1 ? '' : 's'}`;

const DAY = 86_400_000;

export const isOfClock = (every: Interval): every is Times => Object.hasOwn(CLOCK, every.unit);

/** In milliseconds. */
export const lengthOf = ({ count, unit }: Times): number => count * CLOCK[unit];

/** How many of them make a day; at least one. */
export function intervalsOfADay(text: string): number {
  const every = parseInterval(text);
  return every !== null && isOfClock(every) ? Math.max(1, Math.ceil(DAY / lengthOf(every))) : 1;
}

/** Whether a day is cut into whole partitions of this length, so that they begin at the same times every day. */
export const dividesDay = (every: Interval): boolean =>
  !isOfClock(every) || (lengthOf(every) < DAY && DAY % lengthOf(every) === 0);
