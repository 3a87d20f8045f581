CREATE TABLE orders (a int, b int, c int, d int);
INSERT INTO orders SELECT n, n % 3, NULLIF(n % 5, 0), -n FROM generate_series(1, 60) n;
