CREATE TABLE features (id int, payload text) WITH (fillfactor = 070, autovacuum_enabled = FALSE, autovacuum_vacuum_scale_factor = .10, autovacuum_vacuum_cost_delay = 1e1, vacuum_truncate = OFF);
INSERT INTO features SELECT n, 'x' FROM generate_series(1, 10) n;
