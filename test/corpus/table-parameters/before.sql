CREATE TABLE features (id int, payload text);
INSERT INTO features SELECT n, repeat('x', 100) FROM generate_series(1, 100) n;
