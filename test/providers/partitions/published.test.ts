import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startEmbedded } from '../../../src/postgres/embedded/index.ts';
import { apply, plan } from '../../support/dbopt.ts';
import { backlog, design, NOW, sums } from './backlog.ts';

vi.setConfig({ testTimeout: 120_000 });

async function connected(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end().catch(() => {}));
  return client;
}

test.each([['FOR TABLE events'], ['FOR TABLES IN SCHEMA public']])(
  'rows that move are still there for subscribers: %s',
  async (what) => {
    const settings = { fsync: 'off', wal_level: 'logical' };
    const { url, stop } = await startEmbedded({ settings });
    onTestFinished(stop);
    const here = await connected(url);
    await backlog(here, 30_000);
    const { rows } = await here.query<{ text: string }>(
      "SELECT string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ') AS text FROM pg_attribute WHERE attrelid = 'events'::regclass AND attnum > 0",
    );
    await here.query(`
    CREATE TABLE heard (n int); ALTER TABLE heard REPLICA IDENTITY FULL;
    CREATE FUNCTION hear() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO heard VALUES (1); RETURN NULL; END';
    CREATE TRIGGER hear AFTER INSERT OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION hear();
    CREATE PUBLICATION p ${what} WITH (publish_via_partition_root = true)`);
    await here.query("SELECT pg_create_logical_replication_slot('s', 'pgoutput')");
    await here.query('CREATE DATABASE sub');
    const there = await connected(url.replace(/\/[^/?]*(\?|$)/, '/sub$1'));
    await there.query(
      `CREATE TABLE events (${rows[0]?.text}, PRIMARY KEY (id, at)); CREATE TABLE heard (n int)`,
    );
    const source = new URL(url);
    await there.query(
      `CREATE SUBSCRIPTION s CONNECTION 'host=${source.hostname} port=${source.port} user=${source.username} password=${source.password} dbname=${source.pathname.slice(1)}'
     PUBLICATION p WITH (create_slot = false, slot_name = 's')`,
    );
    const arrived = async () =>
      (await there.query('SELECT count(*)::int AS n FROM events')).rows[0]?.n;
    const all = (await here.query('SELECT count(*)::int AS n FROM events')).rows[0]?.n;
    await expect.poll(arrived, { timeout: 40_000, interval: 200 }).toBe(all);
    const before = await sums(here);

    expect(await apply(url, design(), NOW)).toMatchObject({ outcome: 'done', diagnostics: [] });
    expect(await sums(here)).toEqual(before);
    expect((await here.query('SELECT FROM heard')).rowCount).toBe(0);
    // What comes last says that all before it has come.
    await here.query("INSERT INTO events (at, note) VALUES ('2026-11-24', 'last')");
    const last = async () => (await there.query("SELECT FROM events WHERE note = 'last'")).rowCount;
    await expect.poll(last, { timeout: 40_000, interval: 200 }).toBe(1);
    expect(await arrived()).toBe(all + 1);
    expect((await plan(url, design(), NOW)).steps).toEqual([]);
    await there.query(
      'ALTER SUBSCRIPTION s DISABLE; ALTER SUBSCRIPTION s SET (slot_name = NONE); DROP SUBSCRIPTION s',
    );
  },
);
