import { expect, test } from 'vitest';
import { regularInterval } from '../../../src/providers/partitions/calendar/regular.ts';
import type { ChildRow } from '../../../src/providers/partitions/child-rows.ts';
import type { PartitionedRow } from '../../../src/providers/partitions/query.ts';
import { BARE } from './alone.ts';

const row = (bounds: readonly (readonly [string, string])[]): PartitionedRow => ({
  ...BARE,
  children: bounds.map(([from, to], n) => child(n, `FOR VALUES FROM ('${from}') TO ('${to}')`)),
});

const child = (n: number, bounds: string): ChildRow => ({
  ...{ schema: 'public', name: `c${n}`, oid: n + 2, kind: 'r' },
  ...{ bounds, pending: false, tuples: -1, comment: null, references: [] },
  ...{ stranger: null, host: null },
});

const days = (...each: readonly number[]) =>
  each.map((day) => [`2026-01-0${day} 00:00:00+00`, `2026-01-0${day + 1} 00:00:00+00`] as const);

test('an interval is recognised where every partition is one of the calendar', () => {
  expect(regularInterval(row(days(1, 2, 3)))).toBe('1 day');
  const months = [1, 2, 3].map(
    (month) => [`2026-0${month}-01 00:00:00+00`, `2026-0${month + 1}-01 00:00:00+00`] as const,
  );
  expect(regularInterval(row(months))).toBe('1 month');
});

test('where two would do, or one partition is odd, there is none for sure', () => {
  expect(regularInterval(row(days(1, 2)))).toBeNull();
  const odd = ['2026-01-04 00:00:00+00', '2026-01-04 12:00:00+00'] as const;
  expect(regularInterval(row([...days(1, 2, 3), odd]))).toBeNull();
});
