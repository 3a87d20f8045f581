import { expect, test } from 'vitest';
import { sameInterval } from '../../../../src/providers/partitions/partman/interval.ts';

test.each([
  ['1 day', '1 days'],
  ['7 days', '1 week'],
  ['1 mon', '1 month'],
  ['12 mons', '1 year'],
  ['1 year 3 mons', '15 months'],
  ['01:00:00', '1 hour'],
  ['1 day 06:30:00', '1 day 06:30:00'],
])('%s is %s', (a, b) => {
  expect(sameInterval(a)).toBe(sameInterval(b));
});

test.each([
  ['1 day', '24:00:00'],
  ['30 days', '1 mon'],
  ['100', '1000'],
  ['', '0 days'],
  ['1 day', '1 day ago'],
])('%s is not %s', (a, b) => {
  expect(sameInterval(a)).not.toBe(sameInterval(b));
});
