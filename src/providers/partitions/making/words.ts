import { dictionary } from '../../../model/index.ts';

/** Units of the calendar in which names tell partitions apart, the widest first. */
export const RESOLUTIONS = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const DAY = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Of the week that holds a day, the Thursday: it lies in the week's year (ISO 8601). */
function thursday(date: Date): Date {
  const weekday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() + (3 - weekday) * DAY);
}

const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;

/** What a word of to_char makes of a moment. */
export const WORDS: { readonly [word: string]: (date: Date) => string } = dictionary({
  YYYY: (date) => pad(date.getUTCFullYear(), 4),
  IYYY: (date) => pad(thursday(date).getUTCFullYear(), 4),
  YY: (date) => pad(date.getUTCFullYear() % 100, 2),
  MONTH: (date) => MONTHS[date.getUTCMonth()] ?? '',
  MON: (date) => (MONTHS[date.getUTCMonth()] ?? '').slice(0, 3),
  MM: (date) => pad(date.getUTCMonth() + 1, 2),
  IW: (date) => pad(Math.ceil(dayOfYear(thursday(date)) / 7), 2),
  DDD: (date) => pad(dayOfYear(date), 3),
  DD: (date) => pad(date.getUTCDate(), 2),
  HH24: (date) => pad(date.getUTCHours(), 2),
  MI: (date) => pad(date.getUTCMinutes(), 2),
  SS: (date) => pad(date.getUTCSeconds(), 2),
  Q: (date) => String(Math.floor(date.getUTCMonth() / 3) + 1),
});

/** The narrowest unit that these words tell apart, in whatever year; null: names come again. */
export function resolutionOf(words: ReadonlySet<string>): Resolution | null {
  const has = (...some: readonly string[]) => some.some((word) => words.has(word));
  if (!has('YYYY', 'YY')) return words.has('IYYY') && words.has('IW') ? 'week' : null;
  const month = has('MM', 'MON', 'MONTH');
  const day = has('DDD') || (month && has('DD'));
  if (day) return !has('HH24') ? 'day' : has('MI') ? 'minute' : 'hour';
  return month ? 'month' : has('Q') ? 'quarter' : 'year';
}
