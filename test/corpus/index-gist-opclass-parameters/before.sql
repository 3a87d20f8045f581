CREATE TABLE docs (id int, body tsvector);
INSERT INTO docs SELECT n, to_tsvector('simple', 'word' || n) FROM generate_series(1, 30) n;
