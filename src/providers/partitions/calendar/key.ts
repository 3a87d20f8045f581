import { dictionary } from '../../../model/index.ts';
import { EPOCHS, type EpochUnit } from './epoch.ts';

/** A partition key as a number line: bounds and `now` are positions on it, whatever the type. */
export interface Key {
  /** What stands in a bound, as the server writes it → its position; null: not of this key. */
  parse(text: string): bigint | null;
  /** What to write in a bound. */
  literal(position: bigint): string;
  /** Milliseconds since 1970 ↔ position; for types without a zone these are what the clock shows. */
  at(instant: number): bigint;
  instant(position: bigint): number;
}

const MICROSECONDS = 1_000n;

const floor = (a: bigint, b: bigint): bigint => a / b - (a % b < 0n ? 1n : 0n);

const scaled = (unit: bigint, text: Pick<Key, 'parse' | 'literal'>): Key => ({
  ...text,
  at: (instant) => BigInt(instant) * unit,
  instant: (position) => Number(floor(position, unit)),
});

/** Microseconds since 1970. */
const timestamp = (suffix: '+00' | ''): Key =>
  scaled(MICROSECONDS, {
    parse: (text) => parseTime(text, suffix),
    literal: (position) => `${timeText(position)}${suffix}`,
  });

const DAY = 86_400_000;

/** Days since 1970. */
const date: Key = {
  parse(text) {
    const time = parseTime(
      `${text.replace(/ BC$/, '')} 00:00:00${/ BC$/.exec(text)?.[0] ?? ''}`,
      '',
    );
    return time === null ? null : time / (MICROSECONDS * BigInt(DAY));
  },
  literal: (position) =>
    timeText(position * MICROSECONDS * BigInt(DAY)).slice(0, -' 00:00:00'.length),
  at: (instant) => BigInt(Math.floor(instant / DAY)),
  instant: (position) => Number(position) * DAY,
};

/** The first 48 bits of a UUID of version 7 are milliseconds since 1970 (RFC 9562, 5.7). */
const BEHIND_TIME = 80n;

const uuid: Key = {
  parse: (text) =>
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
      ? BigInt(`0x${text.replaceAll('-', '')}`)
      : null,
  literal: (position) =>
    position
      .toString(16)
      .padStart(32, '0')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  at: (instant) => BigInt(Math.max(0, instant)) << BEHIND_TIME,
  instant: (position) => Number(position >> BEHIND_TIME),
};

const INTEGER: Pick<Key, 'parse' | 'literal'> = {
  parse: (text) => (/^-?\d+$/.test(text) ? BigInt(text) : null),
  literal: String,
};

/** Integers: as they are, or as the time they hold. */
export function integer(epoch: EpochUnit | null): Key {
  if (epoch === null) return scaled(1n, INTEGER);
  const perSecond = EPOCHS[epoch];
  if (perSecond >= 1_000n) return scaled(perSecond / 1_000n, INTEGER);
  return {
    ...INTEGER,
    at: (instant) => floor(BigInt(instant) * perSecond, 1_000n),
    instant: (position) => Number((position * 1_000n) / perSecond),
  };
}

/** By the type that the key's operator class is for. */
export const KEYS: { readonly [type: string]: Key } = dictionary({
  timestamptz: timestamp('+00'),
  timestamp: timestamp(''),
  date,
  uuid,
});

export const INTEGERS: readonly string[] = ['int2', 'int4', 'int8'];

/** `2026-11-24 00:00:00.5+00`, as PostgreSQL writes it in ISO style and UTC; microseconds since 1970. */
function parseTime(text: string, suffix: string): bigint | null {
  const match = /^(\d+)-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(\+00)?( BC)?$/.exec(
    text,
  );
  if (match === null || (match[8] ?? '') !== suffix) return null;
  const [year = 0, month = 0, day = 0, ...time] = match.slice(1, 7).map(Number);
  const at = new Date(0);
  at.setUTCFullYear(match[9] === undefined ? year : 1 - year, month - 1, day);
  at.setUTCHours(time[0] ?? 0, time[1] ?? 0, time[2] ?? 0);
  return BigInt(at.getTime()) * MICROSECONDS + BigInt((match[7] ?? '').padEnd(6, '0'));
}

function timeText(position: bigint): string {
  const millis = floor(position, MICROSECONDS);
  const at = new Date(Number(millis));
  const rest = position - floor(position, 1_000_000n) * 1_000_000n;
  const year = String(at.getUTCFullYear()).padStart(4, '0');
  const clock = at.toISOString().slice(-'-01-01T00:00:00.000Z'.length, -'.000Z'.length);
  const fraction =
    rest === 0n
      ? ''
      : `.${String(rest)
          .padStart(6, '0')
          .replace(/(?<!0)0+$/, '')}`;
  return `${year}${clock.replace('T', ' ')}${fraction}`;
}
