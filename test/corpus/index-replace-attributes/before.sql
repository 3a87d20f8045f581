CREATE TABLE orders (id int NOT NULL, customer int NOT NULL, placed date);
INSERT INTO orders SELECT n, n % 7, '2024-01-01' FROM generate_series(1, 50) n;
CREATE UNIQUE INDEX orders_id ON orders (id) INCLUDE (placed);
CREATE INDEX orders_customer ON orders (customer, (id + 1));
COMMENT ON INDEX orders_customer IS 'asked for by the ETL''s lookups';
ALTER INDEX orders_customer ALTER COLUMN 2 SET STATISTICS 333;
ALTER TABLE orders REPLICA IDENTITY USING INDEX orders_id;
ALTER TABLE orders CLUSTER ON orders_customer;
