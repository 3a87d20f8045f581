CREATE TABLE orders (id int, customer int, placed date);
INSERT INTO orders SELECT n, n % 7, '2024-01-01' FROM generate_series(1, 50) n;
CREATE INDEX orders_customer ON orders (customer) WITH (fillfactor = 80);
CREATE INDEX orders_placed ON orders (placed, id DESC) INCLUDE (customer) WHERE id > 5;
