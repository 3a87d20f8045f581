CREATE TABLE orders (id int, customer int, placed timestamptz, note text);
INSERT INTO orders SELECT n, n % 7, '2024-01-01'::timestamptz + n * interval '1 hour', 'note ' || n FROM generate_series(1, 200) n;
