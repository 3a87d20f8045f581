CREATE TABLE orders (id int, customer int);
INSERT INTO orders SELECT n, n % 7 FROM generate_series(1, 50) n;
CREATE INDEX old_name ON orders (customer);
