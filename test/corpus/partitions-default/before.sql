-- at: 2026-11-24T12:00:00Z
CREATE TABLE public.events (id bigint GENERATED ALWAYS AS IDENTITY, "on" date NOT NULL, note text, PRIMARY KEY (id, "on")) PARTITION BY RANGE ("on");
CREATE TABLE public.events_p20261101 PARTITION OF public.events FOR VALUES FROM ('2026-11-01') TO ('2026-11-23');
CREATE TABLE public."The rest" PARTITION OF public.events DEFAULT;
INSERT INTO public.events ("on", note) SELECT date '2026-11-20' + n, 'n' || n FROM generate_series(0, 9) n;
