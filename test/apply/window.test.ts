import { expect, test } from 'vitest';
import { windowOf } from '../../src/apply/pace.ts';

const HOUR = 3_600_000;
const berlin = { cron: '0 2 * * 6', for: 3 * HOUR, zone: 'Europe/Berlin' };

/** `open`, or when it opens. */
async function at(window: Parameters<typeof windowOf>[0], time: string): Promise<string> {
  return (await windowOf(window))(new Date(time))?.toISOString() ?? 'open';
}

test.each([
  // Saturdays from two to five, at first with summer's two hours ahead of UTC.
  ['2026-10-23T23:59:59.999Z', '2026-10-24T00:00:00.000Z'],
  ['2026-10-24T00:00:00.000Z', 'open'],
  ['2026-10-24T02:59:59.999Z', 'open'],
  ['2026-10-24T03:00:00.000Z', '2026-10-31T01:00:00.000Z'],
  ['2026-10-31T00:30:00.000Z', '2026-10-31T01:00:00.000Z'],
  ['2026-10-31T03:59:00.000Z', 'open'],
])('in Berlin, %s: %s', async (time, expected) => {
  expect(await at(berlin, time)).toBe(expected);
});

test.each([
  // Clocks go forward from two to three: it opens after the gap.
  ['2026-03-29T00:59:00.000Z', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29T01:45:00.000Z', 'open'],
  ['2026-03-29T02:30:00.000Z', '2026-03-30T00:30:00.000Z'],
  // Clocks go back from three to two: once, and for an hour that passes.
  ['2026-10-25T00:30:00.000Z', 'open'],
  ['2026-10-25T01:29:00.000Z', 'open'],
  ['2026-10-25T01:30:00.000Z', '2026-10-26T01:30:00.000Z'],
])('where clocks change, %s: %s', async (time, expected) => {
  const nightly = { cron: '30 2 * * *', for: HOUR, zone: 'Europe/Berlin' };
  expect(await at(nightly, time)).toBe(expected);
});

test.each([
  ['UTC', '2026-06-01T22:00:00.000Z'],
  ['America/New_York', '2026-06-02T02:00:00.000Z'],
  ['Asia/Kolkata', '2026-06-01T16:30:00.000Z'],
  ['Australia/Lord_Howe', '2026-06-02T11:30:00.000Z'],
])('ten in the evening in %s', async (zone, expected) => {
  expect(await at({ cron: '0 22 * * *', for: HOUR, zone }, '2026-06-01T13:00:00Z')).toBe(expected);
});

test('a window longer than the time between two openings never closes', async () => {
  const always = { cron: '0 * * * *', for: 2 * HOUR, zone: 'UTC' };
  expect(await at(always, '2026-06-01T13:59:59Z')).toBe('open');
});
