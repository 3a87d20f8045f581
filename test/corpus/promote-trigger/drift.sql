ALTER TABLE public.t DISABLE TRIGGER zz_dbopt_promote_country;
UPDATE public.t SET country = 'by hand' WHERE id < 10;
