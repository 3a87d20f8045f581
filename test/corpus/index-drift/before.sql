CREATE TABLE orders (id int, customer int, placed date);
INSERT INTO orders SELECT n, n % 7, '2024-01-01' FROM generate_series(1, 50) n;
