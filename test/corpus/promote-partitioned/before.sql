CREATE TABLE public.t (id int, payload jsonb) PARTITION BY RANGE (id);
CREATE TABLE public.t1 PARTITION OF public.t FOR VALUES FROM (0) TO (100);
CREATE TABLE public.t2 PARTITION OF public.t FOR VALUES FROM (100) TO (300) PARTITION BY RANGE (id);
CREATE TABLE public.t2a PARTITION OF public.t2 FOR VALUES FROM (100) TO (300);
INSERT INTO public.t SELECT n, jsonb_build_object('country', 'c' || n % 3) FROM generate_series(0, 299) n;
ANALYZE public.t;
