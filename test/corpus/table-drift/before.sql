CREATE TABLE features (id int, payload text);
INSERT INTO features SELECT n, 'x' FROM generate_series(1, 10) n;
