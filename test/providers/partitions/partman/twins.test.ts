import { expect, test } from 'vitest';
import { freshDatabase } from '../../../support/database.ts';
import { apply } from '../../../support/dbopt.ts';
import { design, look, row, SCENARIOS as S, type Scenario, table } from './scenarios.ts';

const NEEDS = { needs: ['pg_partman'] } as const;
const [HOUR, DAY] = [3_600_000, 86_400_000];

/** By how much the clock moves, and how often. */
const MOVES: readonly (Scenario & { readonly step: number; readonly times: number })[] = [
  { ...S.hours, step: 5 * HOUR, times: 5 },
  { ...S.halfHours, step: 2 * HOUR, times: 5 },
  { ...S.sixHours, step: 11 * HOUR, times: 6 },
  { ...S.days, step: 4 * DAY, times: 5 },
  { ...S.berlin, step: 60 * DAY, times: 3 },
  { ...S.cairo, step: 60 * DAY, times: 3 },
  { ...S.weeks, step: 10 * DAY, times: 5 },
  { ...S.months, step: 35 * DAY, times: 5 },
  { ...S.quarters, step: 80 * DAY, times: 6 },
  { ...S.years, step: 300 * DAY, times: 4 },
  { ...S.dates, step: 3 * DAY, times: 4 },
  { ...S.timestamps, step: 3 * DAY, times: 4 },
  { ...S.uuids, step: 3 * DAY, times: 4 },
  { ...S.milliseconds, step: 3 * DAY, times: 4 },
  { ...S.seconds, step: 35 * DAY, times: 5 },
  { ...S.numbers, step: 6 * DAY, times: 6 },
];

/** The clock begins at the server's time, since pg_partman's own maintenance, which each maintain calls, goes by that
 *  and would else run ahead. */
test.for(MOVES)(
  '$title: the same partitions with either engine',
  { timeout: 300_000 },
  async (scenario, t) => {
    const native = await freshDatabase(t, NEEDS);
    const partman = await freshDatabase(t, NEEDS);
    for (const { client } of [native, partman]) await client.query(table(scenario));
    const begin = Date.now();
    for (let n = 0; n <= scenario.times; n++) {
      const now = new Date(begin + n * scenario.step).toISOString();
      const task = n === 0 ? 'plan' : 'maintain';
      for (const { url, client } of [native, partman]) {
        const text = design(scenario, client === native.client ? 'native' : 'pg_partman');
        const done = await apply(url, text, { now, task });
        expect([done.diagnostics, done.outcome]).toEqual([[], 'done']);
        if (n > 0) await client.query(row(scenario, n), [now]);
      }
    }
    const seen = await look(native.client);
    expect(seen.some(({ bounds }) => bounds === null)).toBe(true);
    expect(seen.length).toBeGreaterThan(5);
    expect(await look(partman.client)).toEqual(seen);
  },
);
