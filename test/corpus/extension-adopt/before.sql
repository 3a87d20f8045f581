CREATE SCHEMA old;
CREATE EXTENSION hstore SCHEMA old VERSION '1.4';
CREATE EXTENSION citext;
CREATE TABLE docs (id int, body citext);
INSERT INTO docs SELECT n, 'Body ' || n FROM generate_series(1, 20) n;
