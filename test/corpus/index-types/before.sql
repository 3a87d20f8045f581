CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE pair AS (a int, b text);
CREATE TABLE people (id bigint GENERATED ALWAYS AS IDENTITY, mail email, feels mood, tags text[], during tstzrange, both_of pair,
  born date, born_year int GENERATED ALWAYS AS (extract(year FROM born)::int) STORED);
INSERT INTO people (mail, feels, tags, during, both_of, born)
  SELECT 'p' || n || '@example.org', 'ok', ARRAY['a', 'b'], tstzrange('2024-01-01 00:00+00', '2024-02-01 00:00+00'), ROW(n, 'x')::pair, '2000-01-01' FROM generate_series(1, 20) n;
