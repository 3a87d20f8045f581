CREATE EXTENSION bloom;
CREATE TABLE wide (a int, b int, c int, d text);
INSERT INTO wide SELECT n, n % 10, n % 20, 't' || n FROM generate_series(1, 100) n;
