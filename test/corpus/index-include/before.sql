CREATE TABLE features (entity int, at timestamptz, score real, payload jsonb);
INSERT INTO features SELECT n, '2024-01-01', n / 10.0, '{}' FROM generate_series(1, 100) n;
