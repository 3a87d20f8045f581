CREATE TABLE note (id int PRIMARY KEY, author int, at date);
INSERT INTO note SELECT n, n % 7, '2024-01-01' FROM generate_series(1, 50) n;
CREATE INDEX note_author ON note (author);
CREATE INDEX note_at ON note (at);
