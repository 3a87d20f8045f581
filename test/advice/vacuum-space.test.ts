import { type Others, scenario } from '../support/advice/scenario.ts';

const ask = ['vacuum'];
const table = 'table.public.t';
const rows = (count: number, parameters = '') => `
CREATE TABLE t (id int PRIMARY KEY, n int, note text) ${parameters};
INSERT INTO t SELECT i, i, repeat('x', 60) FROM generate_series(1, ${count}) i;
SELECT pg_stat_force_next_flush();
VACUUM ANALYZE t;
`;

scenario('a table of which most rows were deleted is mostly empty', {
  ask,
  sql: `${rows(60_000)};
DELETE FROM t WHERE id % 10 <> 0;
SELECT pg_stat_force_next_flush();
VACUUM ANALYZE t`,
  finds: [{ code: 'bloat', address: table, action: /^VACUUM FULL public\.t;$/ }],
});

scenario('a padded table that was just loaded is as large as its rows need', {
  ask,
  sql: `CREATE TABLE t (a boolean, b bigint, c boolean, d bigint, e boolean, f bigint);
INSERT INTO t SELECT true, i, true, i, true, i FROM generate_series(1, 60000) i;
VACUUM ANALYZE t`,
  not: ['bloat'],
});

scenario('rows of which four fit on a page leave room that no row fits into', {
  ask,
  sql: `CREATE TABLE t (id int, body text);
ALTER TABLE t ALTER body SET STORAGE plain;
INSERT INTO t SELECT i, repeat('x', 1650) FROM generate_series(1, 4000) i;
VACUUM ANALYZE t`,
  not: ['bloat'],
});

scenario('a page that a few rows do not fill', {
  ask,
  sql: rows(30),
  not: ['bloat'],
});

scenario('a low fillfactor is no bloat', {
  ask,
  sql: rows(60_000, 'WITH (fillfactor = 50)'),
  not: ['bloat'],
});

scenario('an index that nobody scans on a column that every update changes', {
  ask,
  sql: `${rows(5000, 'WITH (fillfactor = 50)')};
CREATE INDEX t_n ON t (n)`,
  meanwhile: async ({ session }) => {
    const writer = await session();
    for (let id = 1; id <= 1500; id += 1) {
      await writer.query('UPDATE t SET n = n + 1 WHERE id = $1', [id]);
    }
    await writer.query('SELECT pg_stat_force_next_flush()');
  },
  finds: [{ code: 'hot-blocked', address: table, severity: 'warning' }],
});

scenario('an index that queries use on a column that updates change is worth it', {
  ask,
  sql: `${rows(5000, 'WITH (fillfactor = 50)')};
CREATE INDEX t_n ON t (n)`,
  meanwhile: async ({ session }) => {
    const writer = await session();
    await writer.query('SET enable_seqscan = off');
    for (let id = 1; id <= 1500; id += 1) {
      await writer.query('UPDATE t SET n = n + 100000 WHERE n = $1', [id]);
    }
    await writer.query('SELECT pg_stat_force_next_flush()');
  },
  finds: [{ code: 'hot-blocked', address: table, severity: 'info' }],
});

scenario('HOT updates all over: nothing to do', {
  ask,
  sql: rows(2000, 'WITH (fillfactor = 50)'),
  meanwhile: async ({ session }) => {
    const writer = await session();
    for (let id = 1; id <= 1200; id += 1) {
      await writer.query('UPDATE t SET n = n + 1 WHERE id = $1', [id]);
    }
    await writer.query('SELECT pg_stat_force_next_flush()');
  },
  finds: [],
  not: ['hot-blocked', 'fillfactor'],
});

scenario('one statement that updates all of a table finds no room anyhow', {
  ask,
  sql: rows(20_000),
  later: 'UPDATE t SET n = n + 1',
  not: ['fillfactor', 'hot-blocked'],
});

scenario('a partitioned table that was never analysed as a whole', {
  ask,
  sql: `CREATE TABLE t (id int, at date, n int) PARTITION BY RANGE (id);
CREATE TABLE t_1 PARTITION OF t FOR VALUES FROM (0) TO (10000);
CREATE TABLE t_2 PARTITION OF t FOR VALUES FROM (10000) TO (20001);
INSERT INTO t SELECT i, '2026-01-01'::date + i % 300, i FROM generate_series(1, 20000) i;
VACUUM ANALYZE t_1;
VACUUM ANALYZE t_2`,
  finds: [
    {
      code: 'statistics-missing',
      address: table,
      severity: 'info',
      action: /^ANALYZE public\.t;$/,
    },
  ],
});

scenario('a partitioned table that was analysed', {
  ask,
  sql: `CREATE TABLE t (id int, n int) PARTITION BY RANGE (id);
CREATE TABLE t_1 PARTITION OF t FOR VALUES FROM (0) TO (20001);
INSERT INTO t SELECT i, i FROM generate_series(1, 20000) i;
ANALYZE t;
VACUUM t_1`,
  not: ['statistics-missing'],
});

scenario('a table without autovacuum that was never analysed', {
  ask,
  sql: `CREATE TABLE t (id int, n int) WITH (autovacuum_enabled = off);
INSERT INTO t SELECT i, i FROM generate_series(1, 20000) i`,
  finds: [{ code: 'statistics-missing', address: table, severity: 'warning' }],
});

scenario('tables that were just loaded, or are empty, are not forgotten', {
  ask,
  sql: `CREATE TABLE t (id int, n int);
CREATE TABLE e (id int);
INSERT INTO t SELECT i, i FROM generate_series(1, 20000) i`,
  later: 'SELECT count(*) FROM t',
});

const wide = (fillfactor: number) => `
CREATE TABLE t (id int PRIMARY KEY, n int, note text) WITH (fillfactor = ${fillfactor});
INSERT INTO t SELECT i, i, repeat('x', 950) FROM generate_series(1, 1400) i;
SELECT pg_stat_force_next_flush();
VACUUM ANALYZE t;
`;
/** Every row once, so many at a time: of what one statement leaves behind the next one has the room. */
const turnover =
  (rows: number) =>
  async ({ session }: Others): Promise<void> => {
    const writer = await session();
    for (let id = 1; id <= 1400; id += rows) {
      await writer.query('UPDATE t SET n = n + 1 WHERE id >= $1 AND id < $2', [id, id + rows]);
    }
    await writer.query('SELECT pg_stat_force_next_flush()');
    await writer.query('VACUUM t');
  };

scenario('full pages of large rows, of which no update finds room', {
  ask,
  sql: wide(100),
  meanwhile: turnover(4),
  only: ['fillfactor', 'hot-blocked', 'bloat'],
  finds: [
    { code: 'fillfactor', address: table, severity: 'warning' },
    { code: 'bloat', address: table, under: 'fillfactor' },
  ],
});

scenario('pages with room for one row more', {
  ask,
  sql: wide(85),
  meanwhile: turnover(1),
  only: ['fillfactor', 'hot-blocked'],
  not: ['fillfactor'],
});

scenario('partitions of which one statement changed all rows', {
  ask,
  sql: `CREATE TABLE t (id int, n int, note text) PARTITION BY RANGE (id);
CREATE TABLE t_low PARTITION OF t FOR VALUES FROM (0) TO (5000);
CREATE TABLE t_high PARTITION OF t FOR VALUES FROM (5000) TO (20000);
INSERT INTO t SELECT i, i, repeat('x', 60) FROM generate_series(1, 9999) i;
SELECT pg_stat_force_next_flush();
VACUUM ANALYZE t`,
  later: 'UPDATE t SET n = n + 1',
  not: ['fillfactor', 'hot-blocked', 'autovacuum-lag'],
});
