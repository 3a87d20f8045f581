CREATE TABLE sessions (id int, token text);
INSERT INTO sessions SELECT n, md5(n::text) FROM generate_series(1, 50) n;
