CREATE SCHEMA parts;
CREATE TABLE events (id int, at date NOT NULL, region text NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE parts.events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (region);
CREATE TABLE parts.events_2024_eu PARTITION OF parts.events_2024 FOR VALUES IN ('eu');
CREATE TABLE parts.events_2024_rest PARTITION OF parts.events_2024 DEFAULT;
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
INSERT INTO events SELECT n, '2024-06-01'::date + n * 5, (ARRAY['eu', 'us'])[n % 2 + 1] FROM generate_series(1, 60) n;
