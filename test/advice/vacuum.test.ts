import type { Client } from '../../src/postgres/index.ts';
import { scenario } from '../support/advice/scenario.ts';

const ask = ['vacuum'];
const table = 'table.public.t';
const rows = (count: number, parameters = '') => `
CREATE TABLE t (id int PRIMARY KEY, n int, note text) ${parameters};
INSERT INTO t SELECT i, i, repeat('x', 60) FROM generate_series(1, ${count}) i;
SELECT pg_stat_force_next_flush();
VACUUM ANALYZE t;
`;
/** Dead rows, and a VACUUM that comes by. What is pending is told first: VACUUM would be counted on top of it. */
async function killAndVacuum(client: Client): Promise<void> {
  await client.query('UPDATE t SET n = n + 1 WHERE id <= 4600');
  await client.query('SELECT pg_stat_force_next_flush()');
  await client.query('VACUUM t');
}

scenario('a transaction forgotten keeps dead rows from being removed', {
  ask,
  sql: rows(20_000),
  meanwhile: async ({ session }) => {
    const [holder, writer] = [await session(), await session()];
    await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await holder.query('SELECT count(*) FROM t');
    await killAndVacuum(writer);
  },
  finds: [{ code: 'xmin-horizon', address: 'database', severity: 'warning' }],
});

scenario(
  'a transaction forgotten that wrote something, and has no snapshot between its statements',
  {
    ask,
    sql: rows(20_000),
    meanwhile: async ({ session }) => {
      const [holder, writer] = [await session(), await session()];
      await holder.query('BEGIN');
      await holder.query('INSERT INTO t VALUES (0)');
      await killAndVacuum(writer);
    },
    finds: [{ code: 'xmin-horizon', address: 'database', severity: 'warning' }],
  },
);

scenario('a prepared transaction forgotten does so too', {
  ask,
  sql: rows(20_000),
  meanwhile: async ({ session }) => {
    const [holder, writer] = [await session(), await session()];
    await holder.query('BEGIN');
    await holder.query('CREATE TABLE other (id int)');
    await holder.query("PREPARE TRANSACTION 'forgotten'");
    await killAndVacuum(writer);
  },
  after: "ROLLBACK PREPARED 'forgotten'",
  finds: [{ code: 'xmin-horizon', address: 'database', severity: 'warning' }],
});

scenario('a slot that nobody reads holds catalogs only: dead rows of tables are not its doing', {
  ask,
  sql: `${rows(20_000)};
SELECT pg_create_logical_replication_slot('idle_' || substr(md5(current_database()), 1, 8), 'pgoutput')`,
  meanwhile: async ({ session }) => killAndVacuum(await session()),
  after: `SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE database = current_database()`,
  not: ['xmin-horizon'],
});

scenario('a transaction that began after VACUUM held nothing back', {
  ask,
  sql: rows(20_000),
  meanwhile: async ({ session }) => {
    const [holder, writer] = [await session(), await session()];
    await killAndVacuum(writer);
    await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await holder.query('SELECT count(*) FROM t');
  },
  not: ['xmin-horizon'],
});

scenario('a report that runs while few rows die is nobody’s trouble', {
  ask,
  sql: rows(20_000),
  meanwhile: async ({ session }) => {
    const [holder, writer] = [await session(), await session()];
    await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await holder.query('SELECT count(*) FROM t');
    await writer.query('UPDATE t SET n = n + 1 WHERE id <= 100');
    await writer.query('SELECT pg_stat_force_next_flush()');
    await writer.query('VACUUM t');
  },
  not: ['xmin-horizon'],
});

scenario('autovacuum switched off where rows die', {
  ask,
  sql: `${rows(20_000, 'WITH (autovacuum_enabled = off)')};
UPDATE t SET n = n + 1 WHERE id <= 15000`,
  finds: [
    {
      code: 'autovacuum-off',
      address: table,
      severity: 'warning',
      edits: { 'with.autovacuum_enabled': true },
    },
  ],
});

scenario('autovacuum switched off on a table that only reads: nothing dies', {
  ask,
  sql: rows(20_000, 'WITH (autovacuum_enabled = off)'),
  later: 'SELECT count(*) FROM t',
  not: ['autovacuum-off'],
});

scenario('autovacuum switched off on unlogged staging that TRUNCATE empties', {
  ask,
  sql: `CREATE UNLOGGED TABLE t (id int, n int) WITH (autovacuum_enabled = off);
INSERT INTO t SELECT i, i FROM generate_series(1, 20000) i;
TRUNCATE t;
INSERT INTO t SELECT i, i FROM generate_series(1, 20000) i;
ANALYZE t;
UPDATE t SET n = 0`,
  not: ['autovacuum-off'],
});

scenario('dead rows past the trigger at both readings: autovacuum lags', {
  ask,
  sql: `${rows(20_000)};
UPDATE t SET n = n + 1`,
  later: 'UPDATE t SET n = n + 1 WHERE id < 100',
  finds: [
    { code: 'autovacuum-lag', address: table, severity: 'warning', action: /^VACUUM public\.t;$/ },
  ],
});

scenario('dead rows past the trigger at one reading: it may be on its way', {
  ask,
  sql: `${rows(20_000)};
UPDATE t SET n = n + 1`,
  finds: [{ code: 'autovacuum-lag', address: table, severity: 'info', verdict: 'cannot-tell' }],
});

scenario('dead rows that came between the readings are not late yet', {
  ask,
  sql: rows(20_000),
  later: 'UPDATE t SET n = n + 1',
  not: ['autovacuum-lag', 'autovacuum-cost'],
});

scenario('dead rows that VACUUM FULL took away, which their counter does not know', {
  ask,
  sql: `${rows(20_000)};
DELETE FROM t WHERE id % 4 <> 0;
SELECT pg_stat_force_next_flush();
VACUUM FULL ANALYZE t`,
  later: 'UPDATE t SET n = n + 1 WHERE id < 100',
  not: ['autovacuum-lag', 'bloat'],
});

scenario('statements that were reset in between: dead rows were counted all the same', {
  ask,
  sql: `${rows(20_000)};
UPDATE t SET n = n + 1`,
  later: 'SELECT pg_stat_statements_reset();\nUPDATE t SET n = n + 1 WHERE id < 100',
  finds: [{ code: 'autovacuum-lag', address: table, severity: 'warning' }],
});

scenario('counters of tables that were reset in between tell nothing of what grew', {
  ask,
  sql: `${rows(20_000)};
UPDATE t SET n = n + 1`,
  later: 'SELECT pg_stat_reset();\nUPDATE t SET n = n + 1 WHERE id < 100',
});

scenario('a throttle that lets VACUUM never be done', {
  ask,
  sql: `${rows(20_000, 'WITH (autovacuum_vacuum_cost_limit = 1, autovacuum_vacuum_cost_delay = 100)')};
UPDATE t SET n = n + 1`,
  later: 'UPDATE t SET n = n + 1;\nUPDATE t SET n = n + 1',
  finds: [{ code: 'autovacuum-cost', address: table }],
});

scenario('the default threshold under ordinary updates', {
  ask,
  sql: rows(20_000),
  later: `UPDATE t SET n = n + 1 WHERE id % 7 = 1`,
  not: ['autovacuum-lag', 'autovacuum-cost'],
});

scenario('a scale factor that waits until every second row is dead', {
  ask,
  sql: rows(20_000, 'WITH (autovacuum_vacuum_scale_factor = 1)'),
  later: `UPDATE t SET n = n + 1 WHERE id % 2 = 1`,
  finds: [{ code: 'autovacuum-threshold', address: table, severity: 'warning' }],
});

scenario('a load and ANALYZE in one transaction counts rows twice', {
  ask,
  sql: `CREATE TABLE t (id int PRIMARY KEY, n int);
BEGIN;
INSERT INTO t SELECT i, i FROM generate_series(1, 20000) i;
ANALYZE t;
COMMIT`,
  later: 'SELECT count(*) FROM t WHERE id = 5',
  not: ['autovacuum-threshold', 'bloat'],
});

scenario('a log that grows and is never vacuumed, read through its index', {
  ask,
  sql: `CREATE TABLE t (id int PRIMARY KEY, note text) WITH (autovacuum_vacuum_insert_threshold = -1);
INSERT INTO t SELECT i, repeat('x', 100) FROM generate_series(1, 20000) i;
ANALYZE t`,
  later:
    "SELECT id FROM t WHERE id = 7;\nINSERT INTO t SELECT max(id) + i, '' FROM t, generate_series(1, 1000) i GROUP BY i",
  finds: [
    {
      code: 'insert-vacuum',
      address: table,
      edits: { 'with.autovacuum_vacuum_insert_threshold': 1000 },
    },
  ],
});

scenario('a log that grows and was vacuumed lately', {
  ask,
  sql: `CREATE TABLE t (id int PRIMARY KEY, note text);
INSERT INTO t SELECT i, repeat('x', 100) FROM generate_series(1, 20000) i;
VACUUM ANALYZE t`,
  later:
    "SELECT id FROM t WHERE id = 7;\nINSERT INTO t SELECT i, '' FROM generate_series(20001, 21000) i",
  not: ['insert-vacuum'],
});

scenario('what dbopt keeps for itself is never advised on', {
  ask: ['vacuum', 'index', 'toast', 'hybrid-schema', 'gin'],
  sql: `CREATE SCHEMA dbopt;
CREATE TABLE dbopt.journal (id int, entry jsonb) WITH (autovacuum_enabled = off);
INSERT INTO dbopt.journal SELECT i, jsonb_build_object('a_long_name_of_a_key', i) FROM generate_series(1, 20000) i;
CREATE INDEX journal_a ON dbopt.journal (id);
CREATE INDEX journal_b ON dbopt.journal (id);
ANALYZE dbopt.journal;
DELETE FROM dbopt.journal WHERE id % 2 = 0`,
});

const out = (parameters = '') => `
CREATE TABLE t (id int PRIMARY KEY, n int, body text) ${parameters};
ALTER TABLE t ALTER body SET STORAGE external;
INSERT INTO t SELECT i, 0, repeat(md5(i::text), 100) FROM generate_series(1, 800) i;
SELECT pg_stat_force_next_flush();
VACUUM ANALYZE t;
`;

scenario('values out of line that change, where autovacuum of TOAST is off', {
  ask,
  sql: out('WITH (toast.autovacuum_enabled = off)'),
  later: `UPDATE t SET body = body || 'x' WHERE id <= 400;\nUPDATE t SET body = body || 'y' WHERE id <= 400`,
  only: ['autovacuum-off', 'autovacuum-lag'],
  finds: [
    { code: 'autovacuum-off', address: table, edits: { 'with.toast.autovacuum_enabled': true } },
  ],
});

scenario('values out of line that change, where autovacuum is on its way', {
  ask,
  sql: out(),
  later: `UPDATE t SET body = body || 'x' WHERE id <= 400;\nUPDATE t SET body = body || 'y' WHERE id <= 400`,
  not: ['autovacuum-off', 'autovacuum-lag'],
});

scenario('rows whose death was told after VACUUM took them', {
  ask,
  sql: `CREATE TABLE t (id int PRIMARY KEY, n int, note text) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
INSERT INTO t SELECT i, i, repeat('x', 60) FROM generate_series(1, 20000) i;
SELECT pg_stat_force_next_flush();
DELETE FROM t WHERE id <= 10000;
VACUUM ANALYZE t`,
  later: 'UPDATE t SET n = n + 1 WHERE id > 19700',
  not: ['autovacuum-lag', 'xmin-horizon'],
});
