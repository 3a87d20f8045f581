import { expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { startApplication } from '../../support/application.ts';
import { freshDatabase } from '../../support/database.ts';
import { apply, plan } from '../../support/dbopt.ts';
import { backlog, design, NOW, placesOf, ROWS, sums } from './backlog.ts';

test('rows of the default partition move while an application reads and writes all of them', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await backlog(client);
  const before = await sums(client);
  const application = await startApplication(url, {
    seen: `SELECT count(*)::int AS n FROM events WHERE note <> 'new'`,
    writes: [
      `INSERT INTO events (at, note) VALUES (timestamptz '2026-11-24 10:00+00' + $1 * interval '1 second', 'new')`,
      `UPDATE events SET note = 'y' || $1::text WHERE id = 1 + ($1::int * 7919) % ${ROWS}`,
    ],
  });
  const { outcome, diagnostics, plan: made } = await apply(url, design(), NOW);
  const report = await application.stop();
  expect([outcome, diagnostics]).toEqual(['done', []]);
  expect(made.steps.map(({ id }) => id.replace(/.*#/, ''))).toEqual([
    'fill:events_p20261123',
    'fill:events_p20261124',
    'fill:events_p20261125',
  ]);
  expect(report.errors).toEqual([]);
  expect(report.seen).toEqual([before.rows]);
  expect(report.longest).toBeLessThan(2_000);
  expect(report.rounds).toBeGreaterThan(20);
  expect((await plan(url, design(), NOW)).steps).toEqual([]);
  const { rest, ...places } = await placesOf(client);
  expect(rest).toBe(2);
  expect(places.events_p20261123).toBe(35_295);
  await client.query(`DELETE FROM events WHERE note = 'new'`);
  expect(await sums(client)).toEqual(before);
}, 60_000);

test('cut off between two batches, it is gone on with', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await backlog(client);
  const before = await sums(client);
  const running = apply(url, design(), NOW);
  await expect
    .poll(() => bounds(client), { timeout: 20_000, interval: 5 })
    .toMatch(/FROM \('2026-11-23 [01].*\) TO/);
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query ~ '^DO '`,
  );
  expect((await running).outcome).not.toBe('done');
  expect(await sums(client)).toEqual(before);

  const rest = await plan(url, design(), NOW);
  expect(rest.diagnostics.map(({ code }) => code)).toEqual([]);
  expect(rest.changes[0]?.fields.map(({ field }) => field)).toContain('unfilled');
  const again = await apply(url, design(), NOW);
  expect(again.outcome).toBe('done');
  expect(again.plan.steps[0]?.id).toContain('#fill:events_p20261123');
  expect(await bounds(client)).toMatch(/FROM \('2026-11-23 00:00:00\+00'\) TO/);
  expect(await sums(client)).toEqual(before);
  const { rows } = await client.query(`SELECT count(*)::int AS n FROM pg_description
     WHERE description ~ 'dbopt fills'`);
  expect(rows).toEqual([{ n: 0 }]);
  expect((await plan(url, design(), NOW)).steps).toEqual([]);
}, 60_000);

/** In UTC. */
async function bounds(client: Client) {
  await client.query("SET TimeZone = 'UTC'");
  const { rows } = await client.query<{ bounds: string | null }>(
    `SELECT pg_get_expr(relpartbound, oid) AS bounds FROM pg_class
      WHERE oid = to_regclass('events_p20261123')`,
  );
  return rows[0]?.bounds ?? '';
}

test('triggers of the application are not told, and are as they were', async (t) => {
  const { client, url } = await freshDatabase(t);
  await backlog(client, 100);
  await client.query(`
    CREATE TABLE heard (what text);
    CREATE FUNCTION hear() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO heard VALUES (TG_NAME); RETURN NULL; END';
    CREATE TRIGGER a AFTER DELETE OR INSERT ON events FOR EACH ROW EXECUTE FUNCTION hear();
    CREATE TRIGGER "B b" AFTER DELETE ON rest FOR EACH STATEMENT EXECUTE FUNCTION hear();
    CREATE TRIGGER c AFTER DELETE ON rest FOR EACH ROW EXECUTE FUNCTION hear();
    CREATE TRIGGER d AFTER DELETE ON rest FOR EACH ROW EXECUTE FUNCTION hear();
    ALTER TABLE rest DISABLE TRIGGER c;
    ALTER TABLE rest ENABLE ALWAYS TRIGGER d`);
  const states = async () =>
    (
      await client.query(
        `SELECT tgrelid::regclass, tgname, tgenabled FROM pg_trigger WHERE tgrelid = 'rest'::regclass ORDER BY 2`,
      )
    ).rows;
  const before = await states();
  expect((await apply(url, design(), NOW)).diagnostics).toEqual([]);
  expect(await states()).toEqual(before);
  expect((await client.query('SELECT * FROM heard')).rows).toEqual([]);
  await client.query(`INSERT INTO events (at) VALUES ('2026-11-25 01:00+00')`);
  expect((await client.query('SELECT * FROM heard')).rows).toEqual([{ what: 'a' }]);
});

test('rows that others refer to stay where they are', async (t) => {
  const { client, url } = await freshDatabase(t);
  await backlog(client, 100);
  await client.query(`
    CREATE TABLE refers (id bigint, at timestamptz, FOREIGN KEY (id, at) REFERENCES events ON DELETE CASCADE);
    INSERT INTO refers SELECT id, at FROM events`);
  const { outcome, diagnostics } = await apply(url, design(), NOW);
  expect(outcome).toBe('failed');
  expect(diagnostics.map(({ message }) => message).join()).toContain('foreign keys refer to');
  expect((await client.query('SELECT count(*)::int AS n FROM refers')).rows).toEqual([{ n: 102 }]);
  // Where no row is in the way they are made all the same.
  await client.query(`DELETE FROM events WHERE at BETWEEN '2026-11-23' AND '2026-11-26'`);
  expect((await apply(url, design(), NOW)).outcome).toBe('done');
});

test('whatever things are called, and with the parameters that indexes have by now', async (t) => {
  const { client, url } = await freshDatabase(t);
  await client.query(`
    CREATE SCHEMA "S 100%";
    CREATE TABLE "S 100%"."E '%s' $$" ("at %I" timestamptz NOT NULL, n int) PARTITION BY RANGE ("at %I");
    CREATE TABLE "S 100%"."R \\ %L" PARTITION OF "S 100%"."E '%s' $$" DEFAULT;
    CREATE INDEX b ON "S 100%"."E '%s' $$" USING brin ("at %I");
    CREATE TRIGGER "t %" AFTER DELETE ON "S 100%"."R \\ %L" FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
    INSERT INTO "S 100%"."E '%s' $$" SELECT timestamptz '2026-11-24 00:00+00', n FROM generate_series(1, 30000) n`);
  const text = JSON.stringify({
    version: 1,
    tables: {
      '"S 100%"."E \'%s\' $$"': {
        indexes: { b: { using: 'brin', on: ['"at %I"'], with: { autosummarize: true } } },
        partitions: { by: 'range ("at %I")', every: '1 day', ahead: 1 },
      },
    },
  });
  expect((await apply(url, text, NOW)).diagnostics).toEqual([]);
  expect((await plan(url, text, NOW)).steps).toEqual([]);
  const { rows } = await client.query(
    `SELECT count(*)::int AS n FROM "S 100%"."E '%s' $$_p20261124"`,
  );
  expect(rows).toEqual([{ n: 30_000 }]);
  const later = { now: '2026-11-26T10:00:00Z' };
  expect((await apply(url, text, later)).diagnostics).toEqual([]);
  expect((await plan(url, text, later)).steps).toEqual([]);
});
