CREATE TABLE public.gone AS SELECT * FROM public."The rest";
TRUNCATE public."The rest";
CREATE TABLE public.events_p20261123 PARTITION OF public.events FOR VALUES FROM ('2026-11-23') TO ('2026-11-24');
CREATE TABLE public.events_p20261124 PARTITION OF public.events FOR VALUES FROM ('2026-11-24') TO ('2026-11-25');
CREATE TABLE public.events_p20261125 PARTITION OF public.events FOR VALUES FROM ('2026-11-25') TO ('2026-11-26');
INSERT INTO public.events OVERRIDING SYSTEM VALUE SELECT * FROM public.gone;
DROP TABLE public.gone;
