CREATE EXTENSION pg_trgm;
CREATE EXTENSION btree_gist;
CREATE EXTENSION btree_gin;
CREATE EXTENSION intarray;
CREATE TABLE docs (id int, body text, tags int[], at date);
INSERT INTO docs SELECT n, 'some body ' || n, ARRAY[n, n + 1], '2024-01-01' FROM generate_series(1, 40) n;
