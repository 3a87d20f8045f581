CREATE TABLE orders (id int, customer int, state text);
INSERT INTO orders SELECT n, n % 7, 'open' FROM generate_series(1, 50) n;
CREATE INDEX orders_customer ON orders (customer) WITH (fillfactor = 80);
CREATE INDEX orders_open ON orders USING btree (id) WHERE state = ANY (ARRAY['open', 'new']);
