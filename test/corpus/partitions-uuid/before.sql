-- at: 2026-11-24T12:00:00Z
CREATE TABLE public.sent (id uuid NOT NULL, body text, PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE public.local (at timestamp NOT NULL) PARTITION BY RANGE (date_trunc('hour', at));
