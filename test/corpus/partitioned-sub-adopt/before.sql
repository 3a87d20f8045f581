CREATE TABLE events (id int, at date NOT NULL, region text NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE y2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (region);
CREATE TABLE y2024_eu PARTITION OF y2024 FOR VALUES IN ('eu');
CREATE TABLE y2024_rest PARTITION OF y2024 DEFAULT;
CREATE TABLE y2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
INSERT INTO events SELECT n, '2024-06-01'::date + n * 5, (ARRAY['eu', 'us'])[n % 2 + 1] FROM generate_series(1, 60) n;
CREATE INDEX by_region ON events (region);
ALTER INDEX y2024_eu_region_idx SET (fillfactor = 77, deduplicate_items = off);
ALTER INDEX y2025_region_idx SET (fillfactor = 88);
