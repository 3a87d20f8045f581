CREATE TABLE users (id int PRIMARY KEY, email text UNIQUE);
INSERT INTO users SELECT n, 'u' || n FROM generate_series(1, 20) n;
CREATE TABLE logins (id int, who int REFERENCES users);
INSERT INTO logins SELECT n, n FROM generate_series(1, 20) n;
