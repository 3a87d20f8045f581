CREATE SCHEMA données;
CREATE TABLE données.größe (größe int, имя text, "名前" text, "emoji 🐘" int);
INSERT INTO données.größe SELECT n, 'x', 'y', n FROM generate_series(1, 30) n;
