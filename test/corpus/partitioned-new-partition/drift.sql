-- A partition that came later has none of it; the server made it an index, but without its parameters.
CREATE TABLE events_2 PARTITION OF events FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
INSERT INTO events SELECT n, '2024-02-01'::date + n, 'x' FROM generate_series(1, 20) n;
