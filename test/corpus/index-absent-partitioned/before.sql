CREATE TABLE event (id int, at date) PARTITION BY RANGE (at);
CREATE TABLE event_a PARTITION OF event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE event_b PARTITION OF event FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
INSERT INTO event SELECT n, '2024-06-01' FROM generate_series(1, 50) n;
CREATE INDEX event_id ON event (id);
CREATE INDEX event_a_at ON event_a (at);
