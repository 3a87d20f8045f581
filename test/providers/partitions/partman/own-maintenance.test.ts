import { expect, test } from 'vitest';
import { freshDatabase } from '../../../support/database.ts';
import { apply, plan } from '../../../support/dbopt.ts';
import {
  design,
  look,
  row,
  SCENARIOS as S,
  type Scenario,
  type Sight,
  table,
} from './scenarios.ts';

const NEEDS = { needs: ['pg_partman'] } as const;
const [HOUR, DAY] = [3_600_000, 86_400_000];

/** How old the partitions are, as nobody looked after them for that long. */
const AGES: readonly (Scenario & { readonly age: number })[] = [
  { ...S.hours, age: 30 * HOUR },
  { ...S.days, age: 40 * DAY },
  { ...S.berlin, age: 60 * DAY },
  { ...S.weeks, age: 90 * DAY },
  { ...S.months, age: 250 * DAY },
  { ...S.quarters, age: 500 * DAY },
  { ...S.years, age: 800 * DAY },
  { ...S.dates, age: 20 * DAY },
  { ...S.uuids, age: 20 * DAY },
  { ...S.milliseconds, age: 20 * DAY },
  { ...S.numbers, age: 350 * HOUR },
];

/** Numbers go by the highest key, which has to be in a partition that is there. */
const isNumber = ({ title }: Scenario) => title === S.numbers.title;

test.for(AGES)(
  '$title: pg_partman, left to itself with the configuration, makes what dbopt would',
  { timeout: 180_000 },
  async (scenario, t) => {
    const native = await freshDatabase(t, NEEDS);
    const partman = await freshDatabase(t, NEEDS);
    let early = 0;
    const then = new Date(
      Date.now() + (isNumber(scenario) ? scenario.age : -scenario.age),
    ).toISOString();
    for (const { url, client } of [native, partman]) {
      await client.query(table(scenario));
      await apply(url, design(scenario, 'native'), { now: then });
      await client.query(row(scenario, 1), [then]);
      early = (await look(client)).length;
    }
    await apply(native.url, design(scenario, 'native'));

    const handed = await apply(partman.url, design(scenario, 'pg_partman'), {
      now: isNumber(scenario) ? undefined : then,
      only: ['partitions.public.events'],
    });
    const zone = /zone: ([\w/]+)/.exec(scenario.partitions)?.[1] ?? 'UTC';
    await partman.client.query(`SET TimeZone = '${zone}'`);
    await partman.client.query("SELECT partman.run_maintenance('public.events')");
    await partman.client.query('RESET TimeZone');
    expect(handed.plan.steps.map(({ id }) => id)[0]).toBe('partitions.public.events#register');

    const wanted = (await look(native.client)).map(bounds);
    const made = (await look(partman.client)).map(bounds);
    // dbopt leaves out what is past keep by now; pg_partman makes each one since its newest.
    const kept = made.indexOf(wanted[early] ?? '');
    const shared = [...made.slice(0, early), ...made.slice(kept)];
    expect(shared.slice(0, wanted.length)).toEqual(wanted);
    // It rounds: from the middle of an interval on, it keeps one more.
    expect(shared.length - wanted.length).toBeLessThanOrEqual(1);

    // What it made follows the design from the next apply on.
    const followed = await apply(partman.url, design(scenario, 'pg_partman'));
    expect([followed.diagnostics, followed.outcome]).toEqual([[], 'done']);
    expect((await plan(partman.url, design(scenario, 'pg_partman'))).steps).toEqual([]);
    for (const each of await look(partman.client)) {
      expect(each).toMatchObject({ options: ['fillfactor=90'], target: 7 });
    }
  },
);

const bounds = ({ name, bounds: range }: Sight) => `${name} ${range}`;
