CREATE TABLE users (id int NOT NULL, email text);
INSERT INTO users SELECT n, 'u' || n FROM generate_series(1, 20) n;
CREATE UNIQUE INDEX users_id ON users (id);
CREATE TABLE logins (id int, who int REFERENCES users (id));
INSERT INTO logins SELECT n, n FROM generate_series(1, 20) n;
