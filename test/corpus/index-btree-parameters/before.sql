CREATE TABLE orders (id int, customer int);
INSERT INTO orders SELECT n, n % 4 FROM generate_series(1, 100) n;
