CREATE SCHEMA one;
CREATE SCHEMA two;
CREATE TABLE items (id int, note text);
CREATE TABLE one.items (id int, note text);
CREATE TABLE two.items (id int, note text);
INSERT INTO items SELECT n, 'public' FROM generate_series(1, 10) n;
INSERT INTO one.items SELECT n, 'one' FROM generate_series(1, 20) n;
INSERT INTO two.items SELECT n, 'two' FROM generate_series(1, 30) n;
