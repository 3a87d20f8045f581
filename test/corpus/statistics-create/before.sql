CREATE TABLE features (id int, country text, device text, payload jsonb);
INSERT INTO features SELECT n, 'c' || n % 5, 'd' || n % 3, jsonb_build_object('os', n % 4) FROM generate_series(1, 100) n;
