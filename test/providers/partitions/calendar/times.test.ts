import { expect, test } from 'vitest';
import { calendar } from '../../../../src/providers/partitions/calendar/calendar.ts';
import { parseInterval } from '../../../../src/providers/partitions/calendar/interval.ts';
import { offsetIn } from '../../../../src/providers/partitions/calendar/zone.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Days on which clocks are put forward or back, by an hour, by half of one, by a whole day; and one like any other. */
const DAYS = [
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Australia/Lord_Howe', '2027-04-04'],
  ['Pacific/Apia', '2011-12-30'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['Asia/Kathmandu', '2026-06-01'],
] as const;

test.each(
  DAYS.flatMap(([zone, day]) =>
    ['1 minute', '15 minutes', '90 minutes', '6 hours'].map((every) => [every, zone, day] as const),
  ),
)('times of a day are cut where the clock shows them: %s in %s around %s', (text, zone, day) => {
  const every = parseInterval(text);
  const offset = offsetIn(zone);
  if (every === null || offset === null) throw new Error(text);
  const step = every.count * (every.unit === 'hour' ? 60 : 1) * MINUTE;
  const start = Date.parse(`${day}T00:00:00Z`) - DAY;
  const wall = (instant: number) => instant + offset(instant);
  const dayOf = (instant: number) => Math.floor(wall(instant) / DAY);
  const expected: number[] = [];
  for (let at = start; at < start + 3 * DAY; at += MINUTE) {
    const begins = wall(at) % step === 0 || dayOf(at - MINUTE) < dayOf(at);
    if (begins) expected.push(at);
  }
  const { after, upTo } = calendar(every, offset);
  const found: number[] = [];
  for (let at = after(start - 1); at < start + 3 * DAY; at = after(at)) found.push(at);
  expect(found).toEqual(expected);
  for (const at of expected) expect([upTo(at), upTo(at + MINUTE - 1)]).toEqual([at, at]);
});
