-- needs: lz4
CREATE TABLE features (id int, payload jsonb, note text COMPRESSION lz4);
INSERT INTO features SELECT n, '{"a": 1}', 'x' FROM generate_series(1, 20) n;
