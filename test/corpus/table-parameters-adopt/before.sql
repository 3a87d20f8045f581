CREATE TABLE features (id int, payload text) WITH (fillfactor = 70, autovacuum_vacuum_threshold = 500, toast.autovacuum_enabled = off);
INSERT INTO features SELECT n, 'x' FROM generate_series(1, 10) n;
