CREATE TABLE orders (id int, customer int, note text);
INSERT INTO orders SELECT n, n % 7, 'n' FROM generate_series(1, 50) n;
CREATE INDEX idx_1 ON orders (customer DESC, id);
CREATE INDEX idx_2 ON orders (lower(note)) WHERE note IS NOT NULL;
