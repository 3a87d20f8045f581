CREATE TABLE docs (id int, body text);
INSERT INTO docs SELECT n, 'body ' || n FROM generate_series(1, 20) n;
