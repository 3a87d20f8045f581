CREATE TABLE orders (id int, placed date, tags text[]);
INSERT INTO orders SELECT n, '2024-01-01', ARRAY['a'] FROM generate_series(1, 50) n;
CREATE INDEX orders_placed ON orders (placed) WITH (fillfactor = 70, deduplicate_items = off);
CREATE INDEX orders_id ON orders USING hash (id) WITH (fillfactor = 66);
CREATE INDEX orders_tags ON orders USING gin (tags) WITH (fastupdate = off);
