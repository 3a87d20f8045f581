CREATE TABLE orders (id int, customer int);
INSERT INTO orders SELECT n, n FROM generate_series(1, 30) n;
