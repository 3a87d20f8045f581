import { expect, test } from 'vitest';
import type { Client } from '../../src/postgres/index.ts';
import { freshDatabase } from '../support/database.ts';
import { maintainer } from '../support/maintainer.ts';
import { beginnings, lineOf } from './clock/line.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Over the 29th of February 2028, and clocks that change in October, November, March, April and October again. */
const START = Date.parse('2027-10-01T00:00:00Z');
const DAYS = 400;

const BERLIN = 'Europe/Berlin';
const ZONES = [BERLIN, 'America/New_York', 'Australia/Lord_Howe'];
const iso = (instant: number) => new Date(instant).toISOString();
const table = (zone: string) => zone.toLowerCase().replace(/.*\//, '');

interface Life {
  readonly zones: readonly string[];
  readonly unit: string;
  readonly ahead: number;
  /** As the design says it, and as an interval of PostgreSQL's. */
  readonly keep: string;
  readonly withDefault?: boolean;
}

async function tables(client: Client, { zones, withDefault = false }: Life) {
  for (const name of zones.map(table)) {
    await client.query(`CREATE TABLE ${name} (at timestamptz NOT NULL) PARTITION BY RANGE (at)`);
    if (withDefault) await client.query(`CREATE TABLE ${name}_rest PARTITION OF ${name} DEFAULT`);
  }
}

const designOf = ({ zones, unit, ahead, keep }: Life) => `version: 1
tables:
${zones
  .map(
    (zone) =>
      `  ${table(zone)}: { partitions: { by: range (at), every: 1 ${unit}, ahead: ${ahead}, keep: ${keep}, zone: ${zone} } }`,
  )
  .join('\n')}
`;

/** Runs maintain at each of these instants; after each, looks whether all is as it should be. */
async function live(url: string, client: Client, life: Life, instants: readonly number[]) {
  const [first = 0, last = 0] = [instants[0], instants.at(-1)];
  const span = { from: iso(first - 40 * DAY), to: iso(last + 400 * DAY) };
  const known = new Map<string, readonly number[]>();
  for (const zone of life.zones) {
    known.set(zone, await beginnings(client, { unit: life.unit, zone, ...span }));
  }
  let runs = 0;
  await maintainer(url, designOf(life), async (run) => {
    for (const now of instants) {
      const { outcome, diagnostics, tables: seen } = await run(iso(now));
      expect([outcome, diagnostics]).toEqual(['done', []]);
      runs += 1;
      const gone = seen.flatMap(({ retired }) => retired);
      for (const name of life.zones.map(table)) {
        await client.query(`INSERT INTO ${name} VALUES ('${iso(now)}')`);
      }
      if (gone.length > 0) await client.query(`DROP TABLE ${gone.join(', ')}`);
      for (const zone of life.zones)
        await check(client, life, { zone, now, first, all: known.get(zone) });
    }
  });
  return runs;
}

interface Moment {
  readonly zone: string;
  readonly now: number;
  /** When the first run was. */
  readonly first: number;
  readonly all: readonly number[] | undefined;
}

/** The partitions are exactly those that the calendar has from `keep` ago on to `ahead`. */
async function check(client: Client, life: Life, { zone, now, first, all = [] }: Moment) {
  const { rows } = await client.query<{ cutoff: number }>(
    `SELECT (EXTRACT(epoch FROM ($1::timestamptz AT TIME ZONE $3 - $2::interval) AT TIME ZONE $3) * 1000)::float8 AS cutoff`,
    [iso(now), life.keep, zone],
  );
  const cutoff = /hour/.test(life.keep)
    ? now - Number.parseInt(life.keep, 10) * HOUR
    : (rows[0]?.cutoff ?? 0);
  const current = all.findLastIndex((at) => at <= now);
  const began = all.findLastIndex((at) => at <= first);
  const kept = all.findIndex((_at, i) => i >= began && (all[i + 1] ?? 0) > cutoff);
  const wanted = all.slice(kept, current + life.ahead + 2);
  const line = await lineOf(client, table(zone));
  const seen = [...line.map(({ from }) => from), line.at(-1)?.to ?? 0];
  expect(seen.map(iso), `${zone} at ${iso(now)}`).toEqual(wanted.map(iso));
  expect(line.map(({ to }) => to)).toEqual(wanted.slice(1));
}

/** All of it with CLOCK_DAYS=all (npm run test:clock). */
const ALL = process.env.CLOCK_DAYS === 'all';
/** Else the hours and days around a change of clocks. */
const HOURS = ALL ? 16 : 6;
const AROUND = 10;
/** From one run of months to the next. */
const STRIDE = ALL ? 4 : 20;

test(`months in three zones, every ${STRIDE} days`, async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  const life = { zones: ZONES, unit: 'month', ahead: 3, keep: '2 months' };
  await tables(client, life);
  const runs = Math.floor(DAYS / STRIDE);
  const instants = Array.from({ length: runs }, (_, i) => START + i * STRIDE * DAY);
  expect(await live(url, client, life, instants)).toBe(runs);
}, 600_000);

/** When a clock of the three zones changes, and a day that is rare. */
const CHANGES = [
  '2027-10-02T15:30:00Z',
  '2027-10-31T01:00:00Z',
  '2027-11-07T06:00:00Z',
  '2028-02-29T00:00:00Z',
  '2028-03-12T07:00:00Z',
  '2028-03-26T01:00:00Z',
  '2028-04-01T15:00:00Z',
];

/** Of them those of Berlin, and the rare day. */
const IN_BERLIN = CHANGES.filter((_, i) => [1, 3, 5].includes(i));

const stretches = ALL
  ? [{ from: START, days: DAYS }]
  : IN_BERLIN.map((change) => ({
      from: Date.parse(`${change.slice(0, 10)}T00:00:00Z`) - (AROUND / 2) * DAY,
      days: AROUND,
    }));

test.each(stretches.map(({ from, days }) => [iso(from), days] as const))(
  'days in one zone, from %s on for %i days',
  async (from, days) => {
    const { client, url } = await freshDatabase(undefined, { needs: ['sessions'] });
    const life = { zones: [BERLIN], unit: 'day', ahead: 7, keep: '3 days' };
    await tables(client, life);
    const instants = Array.from(
      { length: days },
      (_, i) => Date.parse(from) + i * DAY + ((i * 7919) % 1440) * 60_000,
    );
    expect(await live(url, client, life, instants)).toBe(instants.length);
  },
  900_000,
);

test.each(CHANGES)(
  'hours in three zones, every hour around %s',
  async (change) => {
    const { client, url } = await freshDatabase(undefined, { needs: ['sessions'] });
    const life = { zones: ZONES, unit: 'hour', ahead: 4, keep: '4 hours' };
    await tables(client, life);
    const instants = Array.from(
      { length: HOURS },
      (_, i) => Date.parse(change) + (i - HOURS / 2) * HOUR + i * 60_000,
    );
    expect(await live(url, client, life, instants)).toBe(HOURS);
  },
  600_000,
);

test('with a default partition, where no row stays', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  const zones = [BERLIN];
  const life = {
    zones,
    unit: 'day',
    ahead: 2,
    keep: '3 days',
    type: 'timestamptz',
    withDefault: true,
  };
  await tables(client, life);
  const instants = Array.from(
    { length: 30 },
    (_, i) => Date.parse('2028-03-10') + i * DAY + i * HOUR,
  );
  expect(await live(url, client, life, instants)).toBe(30);
  expect((await client.query('SELECT FROM berlin_rest')).rowCount).toBe(0);
  expect((await client.query('SELECT FROM berlin')).rowCount).toBe(4);
}, 600_000);
