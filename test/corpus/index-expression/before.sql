CREATE TABLE people (id int, name text, born date, payload jsonb);
INSERT INTO people SELECT n, 'Person ' || n, '1990-01-01'::date + n, jsonb_build_object('country', n % 5) FROM generate_series(1, 40) n;
