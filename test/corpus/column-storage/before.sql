CREATE TABLE features (id int, payload jsonb, blob bytea, note text);
INSERT INTO features SELECT n, '{"a": 1}', '\x00', 'x' FROM generate_series(1, 20) n;
ALTER TABLE features ALTER COLUMN blob SET STORAGE external, ALTER COLUMN note SET COMPRESSION pglz;
