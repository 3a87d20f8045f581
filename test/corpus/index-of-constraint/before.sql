CREATE TABLE users (id int PRIMARY KEY, email text UNIQUE, during tsrange, EXCLUDE USING gist (during WITH &&));
INSERT INTO users SELECT n, 'u' || n, tsrange('2024-01-01'::timestamp + n * interval '1 day', '2024-01-01'::timestamp + (n + 1) * interval '1 day') FROM generate_series(1, 20) n;
