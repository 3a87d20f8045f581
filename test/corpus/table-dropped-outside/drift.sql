-- The migration tool drops the table and makes it again: everything is new, and what the state remembers still holds.
DROP TABLE a;
CREATE TABLE a (id int, note text);
INSERT INTO a SELECT n, 'x' FROM generate_series(1, 10) n;
