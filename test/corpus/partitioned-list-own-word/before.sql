CREATE TABLE sales (id int, region text NOT NULL, note text) PARTITION BY LIST (region);
CREATE TABLE sales_eu PARTITION OF sales FOR VALUES IN ('eu');
CREATE TABLE sales_us PARTITION OF sales FOR VALUES IN ('us', 'ca');
INSERT INTO sales SELECT n, (ARRAY['eu', 'us', 'ca'])[n % 3 + 1], 'n' FROM generate_series(1, 60) n;
