CREATE TABLE a (id int, note text);
CREATE TABLE b (id int, note text);
INSERT INTO a SELECT n, 'x' FROM generate_series(1, 10) n;
INSERT INTO b SELECT n, 'x' FROM generate_series(1, 10) n;
