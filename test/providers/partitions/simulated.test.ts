import { expect, test } from 'vitest';
import type { Range } from '../../../src/providers/partitions/calendar/bounds.ts';
import { isTrouble, readLifecycle } from '../../../src/providers/partitions/calendar/lifecycle.ts';
import { gaps, scheduleOf } from '../../../src/providers/partitions/calendar/schedule.ts';
import type { ChildRow } from '../../../src/providers/partitions/child-rows.ts';
import { pastKeep } from '../../../src/providers/partitions/retiring/due.ts';
import { BARE } from './alone.ts';

const HOUR = 3_600_000;
const START = Date.parse('2027-10-01T00:00:00Z');
const HOURS = 400 * 24;
const child: ChildRow = {
  ...{
    schema: 'public',
    name: 'c',
    oid: 2,
    kind: 'r',
    bounds: '',
    pending: false,
    tuples: -1,
    comment: null,
    references: [],
    stranger: null,
    host: null,
  },
};
/** Milliseconds that a keep of so many units is at least. */
const LEAST = { hour: HOUR, day: 23 * HOUR, month: 28 * 23 * HOUR };

test.each(
  ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'].flatMap((zone) =>
    (['hour', 'day', 'month'] as const).map((unit) => [unit, zone] as const),
  ),
)(
  '400 days of maintenance every hour: every 1 %s in %s',
  (unit, zone) => {
    const [ahead, keep] = [3, 5];
    const spec = { every: `1 ${unit}`, ahead, keep: `${keep} ${unit}s`, zone };
    let line: readonly Range[] = [];
    for (let i = 0; i < HOURS; i++) {
      const clock = START + i * HOUR + ((i * 7919) % 60) * 60_000;
      const life = readLifecycle(spec, BARE, new Date(clock).toISOString());
      if (isTrouble(life)) throw new Error(JSON.stringify(life));
      const { due } = scheduleOf(line, life);
      line = [...line, ...due];
      // What is to leave holds nothing younger than keep.
      const past = pastKeep(
        line.map((range) => ({ ...range, row: child })),
        life,
      );
      const youngest = past.at(-1)?.to;
      if (youngest !== undefined && youngest !== null) {
        expect(clock - Number(youngest / 1_000n)).toBeGreaterThanOrEqual(keep * LEAST[unit] - HOUR);
      }
      line = line.slice(past.length);
      expect(gaps(line)).toEqual([]);
      expect(
        line.every(
          ({ from, to }, k) => Number(from) < Number(to) && (line[k + 1]?.from ?? to) === to,
        ),
      ).toBe(true);
      expect(
        line.some(({ from, to }) => Number(from) <= Number(life.now) && life.now < (to ?? 0n)),
      ).toBe(true);
      expect(line.filter(({ from }) => (from ?? 0n) > life.now)).toHaveLength(ahead);
      expect(scheduleOf(line, life).due).toEqual([]);
    }
  },
  60_000,
);
