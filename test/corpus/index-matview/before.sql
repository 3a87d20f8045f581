CREATE TABLE sales (id int, region text, amount int);
INSERT INTO sales SELECT n, 'r' || n % 4, n FROM generate_series(1, 80) n;
CREATE MATERIALIZED VIEW totals AS SELECT region, sum(amount) AS total FROM sales GROUP BY region;
