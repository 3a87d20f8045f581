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

/** What must not be run, each with a word of why. */
export const PLANNED_ONLY: readonly (readonly [statement: string, because: RegExp])[] = [
  ['INSERT INTO items (id) VALUES (1000)', /INSERT/],
  ['UPDATE items SET price = 0', /UPDATE/],
  ['DELETE FROM items', /DELETE/],
  ['MERGE INTO items i USING items j ON i.id = j.id WHEN MATCHED THEN DELETE', /MERGE/],
  ['WITH gone AS (DELETE FROM items RETURNING id) SELECT count(*) FROM gone', /DELETE/],
  ['SELECT * FROM items WHERE id IN (SELECT id FROM items FOR UPDATE)', /locks/],
  ['SELECT * FROM items FOR NO KEY UPDATE SKIP LOCKED', /locks/],
  ['SELECT * FROM items FOR KEY SHARE', /locks/],
  ['SELECT id INTO copied FROM items', /SELECT INTO/],
  ['CREATE TABLE copied AS SELECT * FROM items', /creates/],
  ["SELECT nextval('seq')", /nextval/],
  ["SELECT setval('seq', 100)", /setval/],
  ['SELECT pg_advisory_lock(1)', /pg_advisory_lock/],
  ['SELECT pg_catalog.pg_try_advisory_xact_lock(1) FROM items', /pg_try_advisory/],
  ['SELECT pg_advisory_unlock_all()', /unlock/],
  ["SELECT pg_notify('c', 'x')", /pg_notify/],
  ["SELECT set_config('work_mem', '1MB', false)", /set_config/],
  ['SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE false', /pg_terminate_backend/],
  ['SELECT pg_stat_reset()', /pg_stat_reset/],
  ["SELECT pg_read_file('PG_VERSION')", /pg_read_file/],
  ["SELECT lo_import('/etc/passwd')", /lo_import/],
  ['SELECT lo_create(0)', /lo_create/],
  ["SELECT query_to_xml('SELECT 1', true, true, '')", /query_to_xml/],
  ["SELECT table_to_xml('app.loud', true, true, '')", /table_to_xml/],
  ['SELECT txid_current()', /txid_current/],
  ['SELECT pg_sleep(0)', /pg_sleep/],
  ['SELECT pg_export_snapshot()', /pg_export_snapshot/],
  ["SELECT pg_logical_emit_message(false, 'a', 'b')", /pg_logical_emit_message/],
  ['SELECT app.writes(name) FROM items', /app\.writes/],
  ['SELECT * FROM items ORDER BY app.volatile_sql(id) LIMIT 1', /app\.volatile_sql/],
  ['SELECT * FROM items LIMIT app.volatile_sql(1)', /app\.volatile_sql/],
  ['SELECT * FROM items i JOIN items j ON app.volatile_sql(i.id) = j.id', /app\.volatile_sql/],
  ['SELECT * FROM items, LATERAL app.rows_of(id) r', /app\.rows_of/],
  ['SELECT CASE WHEN id = 1 THEN app.volatile_sql(id) END FROM items', /app\.volatile_sql/],
  ['SELECT count(*) FILTER (WHERE app.volatile_sql(id) > 1) FROM items', /app\.volatile_sql/],
  ['VALUES (app.volatile_sql(1))', /app\.volatile_sql/],
  ['SELECT id FROM items UNION SELECT app.volatile_sql(1)', /app\.volatile_sql/],
  ['SELECT app.stable_lock(1)', /pg_advisory_lock/],
  ['SELECT app.stable_notify(id) FROM items', /pg_notify/],
  ['SELECT app.stable_through(id) FROM items', /pg_notify/],
  ["SELECT app.dynamic('SELECT 1')", /runs a text/],
  ['SELECT app.hidden(1)', /pg_advisory_lock/],
  ['SELECT app.atomic(1)', /pg_advisory_xact_lock/],
  ['SELECT app.defaulted(1)', /app\.volatile_sql/],
  ['SELECT app.renamed(1)', /pg_advisory_lock/],
  ['SELECT i.total FROM items i', /app\.total/],
  ['SELECT (i).total FROM items i', /app\.total/],
  ['SELECT * FROM items WHERE id OPERATOR(app.===) 3', /app\.same/],
  ['SELECT * FROM items WHERE id === 3', /app\.same/],
  ["SELECT 'x'::app.noted", /app\.checked/],
  ["SELECT app.noted 'x'", /app\.checked/],
  ["SELECT CAST(ARRAY['x'] AS app.noted[])", /app\.checked/],
  ["SELECT row(1, 'x')::app.pair", /app\.checked/],
  ["SELECT * FROM jsonb_to_record('{}') AS r(a app.noted)", /app\.checked/],
  ["SELECT jsonb_populate_record(null::app.pair, '{}')", /app\.checked/],
  ['SELECT id::app.mood FROM items', /app\.to_mood/],
  ['SELECT app.addup(id) FROM items', /app\.step/],
  ['SELECT app.addup(id) OVER (ORDER BY id) FROM items', /app\.step/],
  ['SELECT * FROM app.loud', /app\.writes/],
  ['SELECT count(*) FROM app.louder', /app\.writes/],
  ['SELECT * FROM app.operated', /app\.same/],
  ['SELECT * FROM app.locking', /locks rows/],
  ['SELECT * FROM app.drawn', /nextval/],
  ['SELECT app.reads_view()', /app\.writes/],
  ['SELECT * FROM guarded', /app\.checked/],
  ['SELECT * FROM outside', /another server/],
  ['SELECT * FROM parts', /another server/],
];

/** What may be run. */
export const MAY_RUN: readonly string[] = [
  'SELECT 1',
  'TABLE items',
  'VALUES (1), (2)',
  'SELECT * FROM items WHERE price > 10 ORDER BY name LIMIT 5',
  'SELECT count(*), sum(price), avg(price) FROM items GROUP BY name HAVING count(*) > 0',
  "SELECT doc ->> 'k', lower(name), coalesce(name, 'x'), now() FROM items",
  'SELECT * FROM items i JOIN items j USING (id) LEFT JOIN app.calm c ON c.id = i.id',
  'WITH a AS MATERIALIZED (SELECT * FROM items) SELECT * FROM a WHERE id = 1',
  'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT * FROM n',
  'SELECT random(), clock_timestamp(), gen_random_uuid() FROM items',
  'SELECT app.pure(id) FROM items',
  'SELECT app.pure_plpgsql(id) FROM items WHERE id < 5',
  'SELECT i.label FROM items i',
  'SELECT * FROM items WHERE id OPERATOR(app.!==) 3',
  "SELECT 'x'::app.short, 'high'::app.grade",
  'SELECT app.sum2(id) FROM items',
  'SELECT * FROM app.calm',
  'SELECT * FROM app.kept',
  'SELECT id, rank() OVER (PARTITION BY name ORDER BY price) FROM items',
  'SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY price) FROM items',
  "SELECT pg_size_pretty(pg_relation_size('items'))",
  'SELECT * FROM pg_stat_activity',
  'SELECT * FROM pg_locks JOIN pg_class ON oid = relation',
  'SELECT * FROM information_schema.tables',
  'SELECT * FROM items TABLESAMPLE SYSTEM (10) REPEATABLE (1)',
  "SELECT '-- pg_notify(1)', 'FOR UPDATE' /* app.writes(name) */ FROM items -- DELETE",
  "SELECT * FROM jsonb_each('{}'), generate_series(1, 3) g, unnest(ARRAY[1]) u",
  "SELECT * FROM items WHERE at > now() - interval '1 day' AND id = ANY (ARRAY[1, 2])",
  'SELECT * FROM parts_1',
];
