CREATE TABLE parent (id int, note text);
CREATE TABLE child (extra int) INHERITS (parent);
INSERT INTO parent SELECT n, 'p' FROM generate_series(1, 20) n;
INSERT INTO child SELECT n, 'c', n FROM generate_series(1, 20) n;
CREATE INDEX child_own ON child (extra);
