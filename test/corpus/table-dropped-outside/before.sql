CREATE TABLE a (id int, note text);
INSERT INTO a SELECT n, 'x' FROM generate_series(1, 10) n;
