CREATE TABLE events (id int, at timestamptz, amount int);
INSERT INTO events SELECT n, '2024-01-01'::timestamptz + n * interval '1 minute', n FROM generate_series(1, 300) n;
