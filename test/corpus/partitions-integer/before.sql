-- at: 2026-11-24T12:00:00Z
CREATE TABLE public.counted (id int NOT NULL, v text) PARTITION BY RANGE (id);
CREATE TABLE public.counted_p0 PARTITION OF public.counted FOR VALUES FROM (0) TO (100);
INSERT INTO public.counted SELECT n, 'v' FROM generate_series(1, 99) n;
CREATE TABLE public.epochs (ms bigint NOT NULL) PARTITION BY RANGE (ms);
CREATE TABLE public.epochs_p20260101 PARTITION OF public.epochs FOR VALUES FROM ('1767225600000') TO ('1798761600000');
