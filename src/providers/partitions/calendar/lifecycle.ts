import type { DiagnosticCode, ValueMap } from '../../../model/index.ts';
import { numberSuffix, timeSuffix } from '../making/names.ts';
import type { PartitionedRow } from '../query.ts';
import { back, type Calendar, calendar, intervalAt, isOnCalendar } from './calendar.ts';
import { type EpochUnit, isEpoch } from './epoch.ts';
import { dividesDay, type Interval, intervalText, isOfClock, parseInterval } from './interval.ts';
import { INTEGERS, integer, KEYS, type Key } from './key.ts';
import { settledBelow } from './settled.ts';
import { type Offset, offsetIn } from './zone.ts';

/** What a design asks of the partitions of one table, on the number line of its key. */
export interface Lifecycle {
  readonly key: Key;
  /** Milliseconds since 1970. */
  readonly clock: number;
  /** Where now is. */
  readonly now: bigint;
  /** Future partitions; null: the design does not ask for any. */
  readonly ahead: number | null;
  /** The first boundary after a position, and the last one up to it; null: the key's type ends before, or the calendar. */
  after(position: bigint): bigint | null;
  upTo(position: bigint): bigint | null;
  /** Whether the calendar goes as far as that. */
  reaches(position: bigint): boolean;
  isBoundary(position: bigint): boolean;
  /** A partition that ends here or before is past keep; null: all are kept. */
  readonly cutoff: bigint | null;
  /** Where `keep` is counted back from, where that is no time; null: from now. */
  readonly told: string | null;
  /** What the clock shows there, in milliseconds as if it were UTC; null: the key is no time. */
  wall(position: bigint): number | null;
  /** The number of the calendar's interval that holds it. */
  index(position: bigint): bigint;
  /** What distinguishes the name of the partition that begins here. */
  suffix(from: bigint | null): string;
}

export interface Trouble {
  readonly path: string;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string;
}

export const isTrouble = (result: Lifecycle | readonly Trouble[]): result is readonly Trouble[] =>
  Array.isArray(result);

/** The words that make partitions come and go; without them the key alone is asserted. */
export const LIFECYCLE = ['every', 'ahead', 'keep'] as const;

export const hasLifecycle = (spec: ValueMap): boolean =>
  LIFECYCLE.some((word) => spec[word] !== undefined);

/** Reads a declared entry against the key that the table has; `now` is ISO 8601. Range partitions by one column or
 *  expression only. */
export function readLifecycle(
  spec: ValueMap,
  row: PartitionedRow,
  now: string,
): Lifecycle | readonly Trouble[] {
  const epoch = isEpoch(spec.epoch) ? spec.epoch : null;
  const counted = INTEGERS.includes(row.type) && epoch === null;
  const troubles = [
    ...typeTrouble(spec, row),
    ...(counted ? countTrouble : timeTrouble)(spec, row),
  ];
  if (troubles.length > 0) return troubles;
  const ahead = typeof spec.ahead === 'number' ? spec.ahead : null;
  const common = { ahead, clock: Date.parse(now) };
  const life = { ...common, ...(counted ? byNumber(spec, row) : byTime(spec, row, epoch, now)) };
  return life.now > life.key.last ? [tooNarrow(spec, row, life.key)] : life;
}

/** A bound has to be a value of the type. */
const within = ({ first, last }: Key, position: bigint): bigint | null =>
  position < first || position > last ? null : position;

const tooNarrow = ({ epoch }: ValueMap, { key, type }: PartitionedRow, { last }: Key): Trouble =>
  trouble(
    'epoch',
    `${key} is ${type}, whose values end at ${last}, ${epoch === undefined ? 'and there are keys up to there' : `which as ${String(epoch)} since 1970 is past`}`,
    'see what the key counts; a wider type takes a new table',
  );

type Line = Omit<Lifecycle, 'ahead' | 'clock'>;

function byNumber({ every, keep }: ValueMap, row: PartitionedRow): Line {
  const { highest } = row;
  const key = integer(row.type, null);
  const width = BigInt(String(every ?? 1));
  const now = BigInt(highest ?? 0);
  const settled = settledBelow(row, now);
  const upTo = (position: bigint) => position - (((position % width) + width) % width);
  return {
    key,
    now,
    upTo: (position) => within(key, upTo(position)),
    after: (position) => within(key, upTo(position) + width),
    reaches: () => true,
    isBoundary: (position) => upTo(position) === position,
    cutoff: keep === undefined ? null : settled - BigInt(String(keep)),
    told: String(settled),
    wall: () => null,
    index: (position) => upTo(position) / width,
    suffix: (from) => numberSuffix(from ?? key.first),
  };
}

function byTime(spec: ValueMap, row: PartitionedRow, epoch: EpochUnit | null, iso: string): Line {
  const key = KEYS[row.type] ?? integer(row.type, epoch);
  const zone = offsetIn(String(spec.zone ?? 'UTC')) ?? utc;
  const clock = Math.floor(Date.parse(iso));
  // A key without a zone holds what the clock shows, which has no summer time of its own.
  const [now, offset] = isWall(row.type) ? [clock + zone(clock), utc] : [clock, zone];
  const every = parseInterval(String(spec.every ?? '1 day')) ?? ONE_DAY;
  const keep = parseInterval(String(spec.keep ?? ''));
  const wall = (position: bigint) => {
    const instant = key.instant(position);
    return instant + offset(instant);
  };
  return {
    key,
    now: key.at(now),
    ...onLine(key, calendar(every, offset)),
    cutoff: keep === null ? null : key.at(back(now, keep, offset)),
    told: null,
    wall,
    index: (position) => BigInt(intervalAt(every, { instant: key.instant(position), offset })),
    suffix: (from) => suffixAt(wall(from ?? key.first), every),
  };
}

const ONE_DAY: Interval = { count: 1, unit: 'day' };
const utc: Offset = () => 0;
/** What its values hold is what a clock shows, wherever that is. */
export const isWall = (type: string): boolean => type === 'timestamp' || type === 'date';

function onLine(
  key: Key,
  { after, upTo }: Calendar,
): Pick<Line, 'after' | 'upTo' | 'isBoundary' | 'reaches'> {
  const reaches = (position: bigint) => isOnCalendar(key.instant(position));
  const at = (position: bigint, find: (instant: number) => number) => {
    if (!reaches(position)) return null;
    const instant = find(key.instant(position));
    return isOnCalendar(instant) ? within(key, key.at(instant)) : null;
  };
  return {
    reaches,
    after: (position) => at(position, after),
    upTo: (position) => at(position, upTo),
    isBoundary: (position) => at(position, upTo) === position,
  };
}

const suffixAt = (wall: number, every: Interval): string =>
  timeSuffix(wall, isOfClock(every) || wall % 86_400_000 !== 0);

function typeTrouble({ epoch, every, ahead }: ValueMap, row: PartitionedRow): readonly Trouble[] {
  const numbers = INTEGERS.includes(row.type);
  if (!numbers && KEYS[row.type] === undefined) {
    const message = `partitions by ${row.type} cannot be made by the calendar`;
    const hint = 'keys of type timestamptz, timestamp, date, uuid (version 7) and integers can';
    return [{ path: 'every', code: 'bad-partition-key', message, hint }];
  }
  return [
    ...(epoch === undefined || numbers
      ? []
      : [
          trouble(
            'epoch',
            `the key is of type ${row.type}, which is a time already`,
            'take epoch out',
          ),
        ]),
    ...(every !== undefined && ahead === undefined
      ? [
          trouble(
            'every',
            'every says how wide partitions are, but not how many to keep ready',
            'write ahead: as well',
          ),
        ]
      : []),
    ...(ahead !== undefined && every === undefined
      ? [
          trouble(
            'ahead',
            'ahead says how many partitions to keep ready, but not how wide they are',
            'write every: as well',
          ),
        ]
      : []),
  ];
}

const trouble = (path: string, message: string, hint: string): Trouble => ({
  ...{ path, message, hint },
  code: 'bad-value',
});

const READ_IT =
  'grant it SELECT on the table; where the key or an index calls functions, or a partition is a foreign table, only the owner may ask: plan as a member of the owner';
const MEND_IT =
  'ask for it as psql would; see to what the key, indexes and foreign partitions call; maintain sees to the other tables meanwhile';

function countTrouble(
  spec: ValueMap,
  { key, type, readable, unread }: PartitionedRow,
): readonly Trouble[] {
  const troubles = ['every', 'keep'].flatMap((path) => {
    const value = spec[path];
    if (value === undefined || /^[1-9]\d{0,17}$/.test(String(value))) return [];
    const hint = `${key} is ${type}: write ${path} as a number, or epoch: ms where it holds a time`;
    return [trouble(path, `expected a whole number, got ${String(value)}`, hint)];
  });
  if (spec.zone !== undefined) {
    troubles.push(trouble('zone', `${key} is a number, which has no time zone`, 'take zone out'));
  }
  if (!readable && troubles.length === 0) {
    const message =
      unread === undefined
        ? `this role may not read the highest ${key}, which partitions go by`
        : `the highest ${key}, which partitions go by, cannot be read: ${unread}`;
    return [
      {
        path: '',
        code: 'not-readable',
        message,
        hint: unread === undefined ? READ_IT : MEND_IT,
      },
    ];
  }
  return troubles;
}

function timeTrouble({ every, keep, zone }: ValueMap, row: PartitionedRow): readonly Trouble[] {
  const troubles: Trouble[] = [];
  const spans = Object.entries({ every, keep }).filter(([, value]) => value !== undefined);
  for (const [path, value] of spans) {
    const span = parseInterval(String(value));
    if (span === null) {
      const hint = /^\d+ quarters?$/.test(String(value)) ? 'a quarter is 3 months' : SPANS;
      troubles.push(trouble(path, `expected a span of time, got ${String(value)}`, hint));
    } else if (path === 'every' && !dividesDay(span)) {
      const hint =
        'what divides a day can be: 5, 10, 15, 20 or 30 minutes, 1, 2, 3, 4, 6, 8 or 12 hours';
      troubles.push(
        trouble(path, `a day is not made of partitions of ${intervalText(span)}`, hint),
      );
    } else if (row.type === 'date' && isOfClock(span)) {
      troubles.push(
        trouble(path, `${row.key} is a date, which has no hours`, 'write days or more'),
      );
    }
  }
  if (zone !== undefined && offsetIn(String(zone)) === null) {
    const hint = 'write a name of the IANA database, such as Europe/Berlin';
    troubles.push(trouble('zone', `there is no time zone ${String(zone)}`, hint));
  }
  return troubles;
}

const SPANS =
  'write a number and one unit: 15 minutes, 1 hour, 1 day, 1 week, 1 month, 3 months, 1 year';
