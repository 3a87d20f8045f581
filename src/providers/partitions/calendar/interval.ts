/** A span of the calendar, in one unit, as `every:` and `keep:` have it. */
export interface Interval {
  readonly count: number;
  readonly unit: Unit;
}

const UNITS = ['hour', 'day', 'week', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];

/** `90 days`, `1 hour`; null: it is none. */
export function parseInterval(text: string): Interval | null {
  const [, count, word] = /^([1-9]\d{0,4}) ([a-z]+?)s?$/.exec(text) ?? [];
  const unit = UNITS.find((each) => each === word);
  return unit === undefined ? null : { count: Number(count), unit };
}

/** As SQL would write it. */
export const intervalText = ({ count, unit }: Interval): string =>
  `${count} ${unit}${count === 1 ? '' : 's'}`;

/** How many of them make a day; at least one. */
export function intervalsOfADay(text: string): number {
  const every = parseInterval(text);
  return every?.unit === 'hour' ? Math.max(1, Math.ceil(24 / every.count)) : 1;
}

/** Whether a day is cut into whole partitions of this many hours, so that they begin at the same hours every day. */
export const dividesDay = ({ count, unit }: Interval): boolean =>
  unit !== 'hour' || (count < 24 && 24 % count === 0);
