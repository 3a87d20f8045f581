/** A database with code in every place where a statement can reach it without naming it. */
export const REACHABLE = `
CREATE SCHEMA app;
CREATE TABLE items (id int PRIMARY KEY, name text, price numeric, doc jsonb, at timestamptz);
INSERT INTO items SELECT i, 'name ' || i, i, jsonb_build_object('k', i), now() FROM generate_series(1, 200) i;
ANALYZE items;
CREATE SEQUENCE seq;
CREATE TABLE app.log (what text);

CREATE FUNCTION app.writes(a text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN INSERT INTO app.log VALUES (a); RETURN a; END $$;
CREATE FUNCTION app.volatile_sql(a int) RETURNS int LANGUAGE sql AS 'SELECT a + 1';
CREATE FUNCTION app.stable_lock(a int) RETURNS int LANGUAGE sql STABLE AS 'SELECT a FROM (SELECT pg_advisory_lock(a)) x';
CREATE FUNCTION app.stable_notify(a int) RETURNS int LANGUAGE plpgsql STABLE AS $$ BEGIN PERFORM pg_catalog.pg_notify('c', a::text); RETURN a; END $$;
CREATE FUNCTION app.stable_through(a int) RETURNS int LANGUAGE sql STABLE AS 'SELECT app.stable_notify(a)';
CREATE FUNCTION app.dynamic(a text) RETURNS int LANGUAGE plpgsql STABLE AS $$ DECLARE n int; BEGIN EXECUTE a INTO n; RETURN n; END $$;
CREATE FUNCTION app.hidden(a int) RETURNS int LANGUAGE plpgsql STABLE AS $$ DECLARE t text := '--'; BEGIN PERFORM pg_advisory_lock(a); RETURN a; END $$;
CREATE FUNCTION app.atomic(a int) RETURNS int LANGUAGE sql STABLE BEGIN ATOMIC SELECT a FROM (SELECT pg_advisory_xact_lock(a)) x; END;
CREATE FUNCTION app.defaulted(a int, b int DEFAULT app.volatile_sql(1)) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
CREATE FUNCTION app.renamed(bigint) RETURNS void LANGUAGE internal IMMUTABLE AS 'pg_advisory_lock_int8';
CREATE FUNCTION app.pure(a int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT a * 2';
CREATE FUNCTION app.pure_plpgsql(a int) RETURNS int LANGUAGE plpgsql STABLE AS $$ DECLARE n int; BEGIN SELECT count(*) INTO n FROM public.items WHERE id < a; RETURN n; END $$;
CREATE FUNCTION app.total(items) RETURNS int LANGUAGE sql VOLATILE AS 'SELECT $1.id';
CREATE FUNCTION app.label(items) RETURNS text LANGUAGE sql STABLE AS 'SELECT $1.name';
CREATE FUNCTION app.same(int, int) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$ BEGIN RETURN $1 = $2; END $$;
CREATE OPERATOR app.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = app.same);
CREATE FUNCTION app.differs(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 <> $2';
CREATE OPERATOR app.!== (LEFTARG = int, RIGHTARG = int, FUNCTION = app.differs);
CREATE FUNCTION app.checked(text) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$ BEGIN RETURN true; END $$;
CREATE DOMAIN app.noted AS text CHECK (app.checked(VALUE));
CREATE DOMAIN app.short AS text CHECK (length(VALUE) < 100);
CREATE TYPE app.pair AS (a int, b app.noted);
CREATE TYPE app.mood AS ENUM ('sad', 'glad');
CREATE TYPE app.grade AS ENUM ('low', 'high');
CREATE FUNCTION app.to_mood(int) RETURNS app.mood LANGUAGE plpgsql VOLATILE AS $$ BEGIN RETURN 'sad'; END $$;
CREATE CAST (int AS app.mood) WITH FUNCTION app.to_mood(int);
CREATE FUNCTION app.step(int, int) RETURNS int LANGUAGE plpgsql VOLATILE AS $$ BEGIN RETURN $1 + $2; END $$;
CREATE AGGREGATE app.addup (int) (SFUNC = app.step, STYPE = int, INITCOND = '0');
CREATE AGGREGATE app.sum2 (int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
CREATE FUNCTION app.rows_of(n int) RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT 1; END $$;

CREATE VIEW app.calm AS SELECT id, name FROM items WHERE price > 10;
CREATE VIEW app.loud AS SELECT id, app.writes(name) AS name FROM items;
CREATE VIEW app.louder AS SELECT * FROM app.loud WHERE id < 10;
CREATE VIEW app.operated AS SELECT id FROM items WHERE id OPERATOR(app.===) 3;
CREATE VIEW app.locking AS SELECT id FROM items FOR UPDATE;
CREATE VIEW app.drawn AS SELECT nextval('seq') AS n;
CREATE FUNCTION app.reads_view() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM app.louder WHERE name IS NOT NULL';
CREATE MATERIALIZED VIEW app.kept AS SELECT id, app.volatile_sql(id) AS n FROM items;

CREATE TABLE guarded (id int, owner text);
CREATE POLICY p ON guarded FOR SELECT USING (app.checked(owner));
ALTER TABLE guarded ENABLE ROW LEVEL SECURITY;
CREATE TABLE parts (id int) PARTITION BY RANGE (id);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (0) TO (10);
CREATE EXTENSION IF NOT EXISTS file_fdw;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE parts_2 PARTITION OF parts FOR VALUES FROM (10) TO (20) SERVER files OPTIONS (program 'touch /nowhere', format 'csv');
CREATE FOREIGN TABLE outside (a text) SERVER files OPTIONS (program 'touch /nowhere', format 'csv');
`;
