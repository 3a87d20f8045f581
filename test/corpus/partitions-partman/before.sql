-- needs: pg_partman
-- at: 2026-10-24T12:00:00Z
ALTER DATABASE this_database SET TimeZone = 'Europe/Berlin';
CREATE SCHEMA partman;
CREATE EXTENSION pg_partman SCHEMA partman;
CREATE TABLE public.events (id bigint NOT NULL, event_time timestamptz NOT NULL, payload jsonb, PRIMARY KEY (id, event_time)) PARTITION BY RANGE (event_time);
CREATE TABLE public.events_old PARTITION OF public.events FOR VALUES FROM ('2026-10-20 22:00:00+00') TO ('2026-10-23 22:00:00+00');
INSERT INTO public.events SELECT n, timestamptz '2026-10-21 00:00:00+00' + n * interval '1 hour', '{}' FROM generate_series(1, 60) n;
CREATE TABLE public."Mixed Case" ("When" int NOT NULL) PARTITION BY RANGE ("When");
CREATE TABLE public."Mixed Case_p0" PARTITION OF public."Mixed Case" FOR VALUES FROM (0) TO (100);
INSERT INTO partman.part_config (parent_table, control, partition_interval, partition_type, premake, retention) VALUES ('public.Mixed Case', 'When', '100', 'range', 7, '1000');
