CREATE TABLE orders (id int, customer int);
INSERT INTO orders SELECT n, n FROM generate_series(1, 30) n;
CREATE INDEX twin_1 ON orders (customer);
CREATE INDEX twin_2 ON orders (customer);
