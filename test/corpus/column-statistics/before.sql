CREATE TABLE features (entity int, country text, device text, score real);
INSERT INTO features SELECT n % 20, 'c' || n % 5, 'd' || n % 3, n FROM generate_series(1, 100) n;
ALTER TABLE features ALTER COLUMN device SET STATISTICS 300, ALTER COLUMN score SET (n_distinct = -0.5);
