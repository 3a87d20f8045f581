CREATE TABLE words (id int, word text, posix text COLLATE "C");
INSERT INTO words SELECT n, 'word' || n, 'w' || n FROM generate_series(1, 30) n;
