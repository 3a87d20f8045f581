CREATE UNLOGGED TABLE staging (id int, note text);
INSERT INTO staging SELECT n, 'x' FROM generate_series(1, 40) n;
