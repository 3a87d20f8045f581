CREATE SCHEMA tools;
CREATE EXTENSION pg_trgm SCHEMA tools;
CREATE TABLE docs (id int, body text);
INSERT INTO docs SELECT n, 'some body ' || n FROM generate_series(1, 40) n;
