-- at: 2026-10-24T12:00:00Z
CREATE TABLE public.events (id bigint NOT NULL, event_time timestamptz NOT NULL, payload jsonb, PRIMARY KEY (id, event_time)) PARTITION BY RANGE (event_time);
CREATE TABLE public.events_old PARTITION OF public.events FOR VALUES FROM ('2026-10-20 22:00:00+00') TO ('2026-10-23 22:00:00+00');
INSERT INTO public.events SELECT n, timestamptz '2026-10-21 00:00:00+00' + n * interval '1 hour', '{}' FROM generate_series(1, 60) n;
