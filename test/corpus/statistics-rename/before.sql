CREATE TABLE features (id int, country text, device text);
INSERT INTO features SELECT n, 'c' || n % 5, 'd' || n % 3 FROM generate_series(1, 100) n;
CREATE STATISTICS s1 ON country, device FROM features;
CREATE STATISTICS s2 ON (lower(country)) FROM features;
