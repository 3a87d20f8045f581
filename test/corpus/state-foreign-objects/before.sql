CREATE TABLE orders (id int, customer int);
INSERT INTO orders SELECT n, n % 7 FROM generate_series(1, 50) n;
CREATE INDEX theirs ON orders (customer, id);
CREATE STATISTICS their_statistics ON id, customer FROM orders;
ALTER TABLE orders ALTER COLUMN id SET STATISTICS 42;
ALTER TABLE orders SET (autovacuum_enabled = off);
