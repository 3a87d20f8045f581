import { expect, test } from 'vitest';
import { zoneThatFits } from '../../../../src/providers/partitions/calendar/fitting.ts';
import { parseInterval } from '../../../../src/providers/partitions/calendar/interval.ts';
import { KEYS } from '../../../../src/providers/partitions/calendar/key.ts';

const key = KEYS.timestamptz;

test.each([
  ['America/New_York', '1 month', ['2026-10-01 04', '2026-11-01 04', '2026-12-01 05']],
  ['none', '1 month', ['2026-09-30 23', '2026-10-31 00', '2026-12-01 00'], null],
  ['Asia/Kolkata', '1 day', ['2026-11-25 18:30', '2026-11-26 18:30', '2026-11-27 18:30']],
  ['UTC', '1 day', ['2026-11-25 00', '2026-11-26 00']],
  ['none', '1 month', ['2026-10-05 00', '2026-11-05 00'], null],
  ['none', '1 day', ['2026-11-25 06:17', '2026-11-26 06:17'], null],
])('%s, %s', (zone, every, bounds, expected: string | null = zone) => {
  const at = bounds.map((text) => {
    const [date = '', time = ''] = text.split(' ');
    return key?.parse(`${date} ${time.includes(':') ? time : `${time}:00`}:00+00`) ?? 0n;
  });
  const ranges = at.slice(1).map((to, i) => ({ from: at[i] ?? 0n, to }));
  const interval = parseInterval(every);
  expect(key && interval ? zoneThatFits(ranges, interval, key) : undefined).toBe(expected);
});
