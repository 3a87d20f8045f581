CREATE TABLE users (id int, email text, tenant int);
INSERT INTO users SELECT n, 'user' || n || '@example.org', n % 3 FROM generate_series(1, 30) n;
INSERT INTO users VALUES (31, NULL, NULL);
