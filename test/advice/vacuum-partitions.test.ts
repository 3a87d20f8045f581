import { scenario } from '../support/advice/scenario.ts';

scenario('of partitions that wait alike the whole is told, and each gets the parameter', {
  ask: ['vacuum'],
  sql: `CREATE TABLE t (id int, n int, PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE t_1 PARTITION OF t FOR VALUES FROM (0) TO (10001) WITH (autovacuum_vacuum_scale_factor = 1);
CREATE TABLE t_2 PARTITION OF t FOR VALUES FROM (10001) TO (30000) WITH (autovacuum_vacuum_scale_factor = 1);
INSERT INTO t SELECT i, i FROM generate_series(1, 20000) i;
SELECT pg_stat_force_next_flush();
VACUUM ANALYZE t`,
  later: `UPDATE t SET n = n + 1 WHERE id % 2 = 1`,
  finds: [{ code: 'autovacuum-threshold', address: 'table.public.t', severity: 'warning' }],
});

scenario('a partition whose autovacuum waits until nine of ten rows are dead', {
  ask: ['vacuum'],
  sql: `CREATE TABLE p (id int, n int, note text) PARTITION BY RANGE (id);
CREATE TABLE t PARTITION OF p FOR VALUES FROM (0) TO (50000) WITH (autovacuum_vacuum_scale_factor = 0.9);
INSERT INTO p SELECT i, i, repeat('x', 60) FROM generate_series(1, 9999) i;
SELECT pg_stat_force_next_flush();
VACUUM ANALYZE p`,
  later: 'UPDATE p SET n = n + 1',
  only: ['autovacuum-threshold', 'autovacuum-lag'],
  finds: [{ code: 'autovacuum-threshold', address: 'table.public.p', severity: 'warning' }],
});
