CREATE TABLE spots (id int, at point);
INSERT INTO spots SELECT n, point(n, n) FROM generate_series(1, 20) n;
