CREATE TABLE customers (id int PRIMARY KEY, name text);
CREATE TABLE orders (id int PRIMARY KEY, customer int REFERENCES customers, big text);
INSERT INTO customers SELECT n, 'c' || n FROM generate_series(1, 10) n;
INSERT INTO orders SELECT n, n % 10 + 1, repeat('b', 50) FROM generate_series(1, 40) n;
CREATE VIEW orders_of AS SELECT c.name, count(*) FROM orders o JOIN customers c ON c.id = o.customer GROUP BY c.name;
