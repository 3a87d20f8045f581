CREATE TABLE words (id int, word text);
INSERT INTO words SELECT n, 'w' || n FROM generate_series(1, 40) n;
