import { expect, test } from 'vitest';
import type { Client } from '../../src/postgres/index.ts';
import { startApplication } from '../support/application.ts';
import { type DatabaseOptions, freshDatabase } from '../support/database.ts';
import { maintainer } from '../support/maintainer.ts';

const DESIGN = `version: 1
policy: { lock_timeout: 1s }
tables:
  events:
    indexes: { events_n: { on: [n] } }
    partitions: { by: range (at), every: 1 day, ahead: 3, keep: 3 days }
`;
const DAY = 86_400_000;
const START = Date.parse('2026-11-24T10:00:00Z');
const day = (n: number) => new Date(START + n * DAY).toISOString();

/** Eight days, of which later ones will let the earlier ones go. */
async function events(client: Client, rest: string) {
  await client.query(`
    CREATE TABLE events (at timestamptz NOT NULL, n int, note text) PARTITION BY RANGE (at);
    CREATE INDEX events_n ON events (n);
    ${rest}`);
}

const NEEDS: DatabaseOptions = { needs: ['sessions'] };

test.each([
  ['without a default partition', ''],
  ['with a default partition', 'CREATE TABLE rest PARTITION OF events DEFAULT;'],
])(
  'an application works on while partitions come and go, %s',
  async (_title, rest) => {
    const { client, url } = await freshDatabase(undefined, NEEDS);
    await events(client, rest);
    await maintainer(url, DESIGN, async (run) => {
      await run(day(0));
      await client.query(
        `INSERT INTO events SELECT timestamptz '2026-11-24' + n % 4 * interval '1 day', n FROM generate_series(1, 20000) n`,
      );
      const application = await startApplication(url, {
        seen: `SELECT count(*)::int AS n FROM events WHERE note IS NULL AND at >= '2026-11-27'`,
        writes: [
          `INSERT INTO events VALUES (timestamptz '2026-11-27 01:00+00' + $1::int % 20 * interval '1 hour', $1, 'new')`,
          `UPDATE events SET n = n + 1 WHERE note = 'new' AND n % 100 = $1::int % 100`,
          'SELECT count(*), $1::int FROM events WHERE n < 500',
        ],
      });
      for (let n = 1; n <= 6; n++) {
        const { outcome, diagnostics, tables } = await run(day(n));
        expect([outcome, diagnostics]).toEqual(['done', []]);
        expect(tables[0]?.made).toHaveLength(1);
        expect(tables[0]?.retired).toHaveLength(n >= 4 ? 1 : 0);
      }
      const report = await application.stop();
      expect(report.errors).toEqual([]);
      expect(report.seen).toEqual([5_000]);
      expect(report.rounds).toBeGreaterThan(50);
      expect(report.longest, report.slowest).toBeLessThan(1_000);
    });
  },
  120_000,
);

test('the server leaves out the partitions that a query cannot need', async (t) => {
  const { client, url } = await freshDatabase(t, NEEDS);
  await events(client, '');
  await maintainer(url, DESIGN, async (run) => {
    for (let n = 0; n < 5; n++) await run(day(n));
  });
  const scanned = async (where: string, ...values: string[]) => {
    const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(
      `EXPLAIN (FORMAT JSON) SELECT * FROM events WHERE ${where}`,
      values,
    );
    const names = JSON.stringify(rows).matchAll(/"Relation Name":"(\w+)"/g);
    return [...names].map(([, name]) => name).sort();
  };
  expect(await scanned('true')).toHaveLength(7);
  expect(await scanned(`at = '2026-11-27 05:00+00'`)).toEqual(['events_p20261127']);
  expect(await scanned(`at >= '2026-11-29 00:00+00' AND at < '2026-12-01 00:00+00'`)).toEqual([
    'events_p20261129',
    'events_p20261130',
  ]);
  expect(await scanned('at > $1::timestamptz', '2026-11-30 12:00+00')).toEqual([
    'events_p20261130',
    'events_p20261201',
  ]);
});
