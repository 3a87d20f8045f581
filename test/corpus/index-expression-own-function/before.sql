CREATE FUNCTION slug(text, sep text DEFAULT '-') RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT pg_catalog.replace(pg_catalog.lower($1), ' ', $2) $$;
CREATE TABLE articles (id int, title text);
INSERT INTO articles SELECT n, 'Title No ' || n FROM generate_series(1, 25) n;
