import { dictionary } from '../../../model/index.ts';
import { dateOf, dayOf } from './days.ts';
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
  /** The lowest and the highest value of the type. */
  readonly first: bigint;
  readonly last: bigint;
}

const MICROSECONDS = 1_000n;

const floor = (a: bigint, b: bigint): bigint => a / b - (a % b < 0n ? 1n : 0n);

const scaled = (unit: bigint, text: Omit<Key, 'at' | 'instant'>): Key => ({
  ...text,
  at: (instant) => BigInt(instant) * unit,
  instant: (position) => Number(floor(position, unit)),
});

/** Microseconds since 1970. */
const timestamp = (suffix: '+00' | ''): Key =>
  scaled(MICROSECONDS, {
    parse: (text) => parseTime(text, suffix),
    literal: (position) => timeText(position, suffix),
    first: -JULIAN_ZERO * DAY_LENGTH,
    last: 106_762_940n * DAY_LENGTH - 1n,
  });

/** Day 0 of the Julian calendar, where PostgreSQL's begins, is so many days before 1970. */
const JULIAN_ZERO = 2_440_588n;

const DAY = 86_400_000;
/** Microseconds. */
const DAY_LENGTH = 86_400_000_000n;

/** Days since 1970. */
const date: Key = {
  parse(text) {
    const time = parseTime(
      `${text.replace(/ BC$/, '')} 00:00:00${/ BC$/.exec(text)?.[0] ?? ''}`,
      '',
    );
    return time === null ? null : time / DAY_LENGTH;
  },
  literal: (position) => timeText(position * DAY_LENGTH, '').replace(' 00:00:00', ''),
  first: -JULIAN_ZERO,
  last: 2_145_042_905n,
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
  first: 0n,
  last: (1n << 128n) - 1n,
};

const INTEGER: Pick<Key, 'parse' | 'literal'> = {
  parse: (text) => (/^-?\d+$/.test(text) ? BigInt(text) : null),
  literal: String,
};

/** Bits of each integer type, but for the sign. */
const BITS: { readonly [type: string]: bigint } = dictionary({ int2: 15n, int4: 31n, int8: 63n });

/** Integers: as they are, or as the time they hold. */
export function integer(type: string, epoch: EpochUnit | null): Key {
  const end = 1n << (BITS[type] ?? 63n);
  const whole = { ...INTEGER, first: -end, last: end - 1n };
  if (epoch === null) return scaled(1n, whole);
  const perSecond = EPOCHS[epoch];
  if (perSecond >= 1_000n) return scaled(perSecond / 1_000n, whole);
  return {
    ...whole,
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

export const INTEGERS: readonly string[] = Object.keys(BITS);

/** `2026-11-24 00:00:00.5+00`, as PostgreSQL writes it in ISO style and UTC; microseconds since 1970. */
function parseTime(text: string, suffix: string): bigint | null {
  const match = /^(\d+)-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(\+00)?( BC)?$/.exec(
    text,
  );
  if (match === null || (match[8] ?? '') !== suffix) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map(Number);
  const days = dayOf(match[9] === undefined ? year : 1 - year, month, day);
  const clock = (hour * 60 + minute) * 60 + second;
  return (
    BigInt(days) * DAY_LENGTH + BigInt(clock) * 1_000_000n + BigInt((match[7] ?? '').padEnd(6, '0'))
  );
}

function timeText(position: bigint, suffix: string): string {
  const days = floor(position, DAY_LENGTH);
  const { year, month, day } = dateOf(Number(days));
  const rest = position - days * DAY_LENGTH;
  const clock = new Date(Number(rest / MICROSECONDS)).toISOString().slice(11, 19);
  const micros = rest % 1_000_000n;
  const fraction =
    micros === 0n
      ? ''
      : `.${String(micros)
          .padStart(6, '0')
          .replace(/(?<!0)0+$/, '')}`;
  const [written, era] = year > 0 ? [year, ''] : [1 - year, ' BC'];
  const date = [
    String(written).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
  return `${date} ${clock}${fraction}${suffix}${era}`;
}
