-- Born with the storage that its parent had then: that is how it was found.
CREATE TABLE events_2 PARTITION OF events FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
INSERT INTO events SELECT n, '2024-02-01'::date + n, 'x' FROM generate_series(1, 20) n;
ALTER TABLE events_2 ALTER COLUMN note SET STORAGE main;
