CREATE EXTENSION file_fdw;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE TABLE events (id int, at date NOT NULL, note text) PARTITION BY RANGE (at);
CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
CREATE FOREIGN TABLE events_old PARTITION OF events FOR VALUES FROM ('2023-01-01') TO ('2024-01-01') SERVER files OPTIONS (filename '/dev/null', format 'csv');
CREATE INDEX events_note ON events (note);
INSERT INTO events SELECT n, '2024-01-01'::date + n, 'x' FROM generate_series(1, 20) n;
