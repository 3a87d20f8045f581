CREATE TABLE features (id int, country text, device text);
INSERT INTO features SELECT n, 'c' || n % 5, 'd' || n % 3 FROM generate_series(1, 100) n;
CREATE STATISTICS old_one ON id, country FROM features;
