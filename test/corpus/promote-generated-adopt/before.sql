CREATE TABLE public.t (id int PRIMARY KEY, payload jsonb);
INSERT INTO public.t SELECT n, CASE WHEN n % 5 > 0 THEN jsonb_build_object('country', 'c' || n % 3, 'device', 'd' || n) END
  FROM generate_series(1, 200) n;
ANALYZE public.t;
ALTER TABLE public.t ADD country text GENERATED ALWAYS AS (payload ->> 'country') STORED;
