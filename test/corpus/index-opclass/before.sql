CREATE TABLE words (id int, word text, code varchar(10), small char(5));
INSERT INTO words SELECT n, 'word' || n, 'c' || n, 's' FROM generate_series(1, 30) n;
