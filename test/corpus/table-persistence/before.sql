CREATE TABLE staging (id int PRIMARY KEY, note text, big text);
CREATE UNLOGGED TABLE archive (id int, note text);
INSERT INTO staging SELECT n, 'x', repeat('y', 3000) FROM generate_series(1, 40) n;
INSERT INTO archive SELECT n, 'x' FROM generate_series(1, 40) n;
