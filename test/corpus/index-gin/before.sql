CREATE TABLE docs (id int, payload jsonb, tags text[], body text);
INSERT INTO docs SELECT n, jsonb_build_object('k', n), ARRAY['t' || n % 3, 'all'], 'some words ' || n FROM generate_series(1, 40) n;
