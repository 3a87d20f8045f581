import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { beforeAll, expect, test, vi } from 'vitest';
import { workplace } from '../support/cli.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TABLES = `
CREATE TABLE places WITH (autovacuum_enabled = off) AS
  SELECT i AS id, i % 1000 AS city, (i % 1000) / 20 AS country, repeat('x', 50) AS note FROM generate_series(1, 120000) i;
ANALYZE places;
INSERT INTO places SELECT i, 1, 1, 'more' FROM generate_series(1, 500) i`;

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  await db.client.query(TABLES);
});

/** All that a trial could leave behind, but for statistics of catalogs, which autovacuum makes as well: counters, statistics, catalogs, temporary schemas, locks, sessions. */
async function traces() {
  await db.client.query('SELECT pg_stat_force_next_flush(), pg_stat_clear_snapshot()');
  const { rows } = await db.client.query(`
    SELECT u.n_mod_since_analyze, u.n_live_tup, u.n_dead_tup, u.n_tup_ins, u.n_tup_upd, u.n_tup_del, u.n_ins_since_vacuum,
           u.last_analyze, u.last_autoanalyze, u.analyze_count, c.reltuples, c.relpages, c.relfilenode, c.relhasindex,
           (SELECT md5(string_agg(s::text, '' ORDER BY s::text)) FROM pg_statistic s WHERE starelid >= 16384) AS statistics,
           (SELECT count(*) FROM pg_statistic_ext) AS extended, (SELECT count(*) FROM pg_statistic_ext_data) AS extended_data,
           (SELECT count(*) FROM pg_class) AS classes, (SELECT count(*) FROM pg_type) AS types, (SELECT count(*) FROM pg_index) AS indexes,
           (SELECT count(*) FROM pg_depend) AS depend, (SELECT string_agg(nspname, ' ' ORDER BY nspname) FROM pg_namespace) AS schemas,
           (SELECT count(*) FROM pg_class WHERE relpersistence = 't') AS temporary,
           (SELECT count(*) FROM pg_locks l WHERE l.relation = c.oid) AS locks,
           (SELECT count(*) FROM pg_prepared_xacts) AS prepared
      FROM pg_stat_user_tables u JOIN pg_class c ON c.oid = u.relid WHERE u.relname = 'places'`);
  return rows;
}

/** A message of a trial begins with what it looks at, so its statement is past what the server shows; a catalog that it
 *  waits for tells it as well. */
const SESSIONS =
  "SELECT application_name AS name, query, ARRAY(SELECT 'waits for ' || relation::regclass FROM pg_locks l WHERE l.pid = a.pid AND NOT granted) AS waits FROM pg_stat_activity a WHERE datname = current_database() AND application_name LIKE 'dbopt %' AND pid <> pg_backend_pid() AND application_name <> 'dbopt test'";

/** The statement runs until the server is told to do this; null: it was done before anybody saw that. */
async function killedAt(moment: RegExp, who = 'dbopt trial'): Promise<string | null> {
  const { folder, write } = await workplace('version: 1\n');
  await write('q.sql', 'SELECT * FROM places WHERE city = 420 AND country = 21\n');
  const main = resolve('dist/main.js');
  const args = [main, 'explain', '--url', db.url, '--query-file', 'q.sql', '--min-size', '0'];
  const child = execa(process.execPath, args, { cwd: folder, reject: false, stdin: 'ignore' });
  let over = false;
  void child.then(() => {
    over = true;
  });
  while (!over) {
    const { rows } = await db.client.query(SESSIONS);
    const seen = rows
      .filter(({ name }) => name === who)
      .flatMap(({ query, waits }) => [query, ...waits]);
    const at = seen.find((text) => moment.test(text));
    if (at !== undefined) {
      child.kill('SIGKILL');
      expect((await child).signal).toBe('SIGKILL');
      return String(at);
    }
  }
  return null;
}

async function sessionsEnd(): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    const { rows } = await db.client.query(SESSIONS);
    if (rows.length === 0) return;
    await sleep(50);
  }
  expect.unreachable('a session of it is still there');
}

test.each([
  ['the copy is made', /^waits for pg_class/, 'pg_class'],
  ['the copy is analysed', /^ANALYZE/],
  ['statistics are made', /^waits for pg_statistic_ext/, 'pg_statistic_ext'],
  ['estimates are asked for', /EXPLAIN \(FORMAT JSON\)/],
  ['an index is built', /CREATE INDEX/],
  ['the statement runs on copies', /EXPLAIN \(ANALYZE/],
])('nothing stays of a trial that is killed while %s', async (_, moment, written = '') => {
  const before = await traces();
  let seen: string | null = null;
  // What is over in a millisecond is seen where it has to wait for a lock.
  const other = await connect({ url: db.url, applicationName: 'dbopt test' });
  if (written !== '') await other.query(`BEGIN; LOCK TABLE ${written} IN EXCLUSIVE MODE`);
  for (let turn = 0; turn < 5 && seen === null; turn += 1) seen = await killedAt(moment);
  await other.end();
  expect(seen).toMatch(moment);
  await sessionsEnd();
  expect(await traces()).toEqual(before);
});

test('nor while the statement itself runs', async () => {
  const before = await traces();
  let seen: string | null = null;
  for (let turn = 0; turn < 5 && seen === null; turn += 1) {
    seen = await killedAt(/EXPLAIN \(ANALYZE/, 'dbopt explain');
  }
  expect(seen).toContain('places');
  await sessionsEnd();
  expect(await traces()).toEqual(before);
});

test('nor of one that ends by itself', async () => {
  const before = await traces();
  expect(await killedAt(/never/)).toBe(null);
  await sessionsEnd();
  expect(await traces()).toEqual(before);
});
