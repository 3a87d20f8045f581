/** What the owner of a schema (and, with `owner`, of the database) has prepared, and a design that comes near it. */
export interface HostileDatabase {
  readonly name: string;
  /** Run as the writer. */
  readonly sql: string;
  /** Below `tables:`; a table's plain change unless told otherwise. */
  readonly tables?: string;
  /** The whole rest of the design. */
  readonly more?: string;
  /** The writer owns the database too. */
  readonly owner?: true;
}

const TABLE = 'app.t: { with: { fillfactor: 80 }, columns: { v: { statistics: 300 } } }';
export const tablesOf = ({ tables = TABLE }: HostileDatabase): string => tables;

const index = (on: string, where?: string) =>
  `app.t: { indexes: { t_new: { on: [${JSON.stringify(on)}]${where === undefined ? '' : `, where: ${JSON.stringify(where)}`} } } }`;
const promote = (type = 'text', by = 'trigger') =>
  `app.t: { promote: { land: { from: "payload ->> 'country'", type: ${type}, by: ${by} } } }`;
const PROMOTE = promote();

const EXPRESSIONS = [
  'app.evil(v)',
  'app.evil_sql(v)',
  "app.evil('constant'::text)",
  "app.evil_sql('constant')",
];

/** Expressions, in every place of a table and of a design that has one. */
const expressions: readonly HostileDatabase[] = EXPRESSIONS.flatMap((call) => [
  { name: `index on ${call}`, sql: `CREATE INDEX t_evil ON app.t ((${call}), v)` },
  { name: `index where ${call}`, sql: `CREATE INDEX t_evil ON app.t (v) WHERE ${call} <> ''` },
  { name: `statistics on ${call}`, sql: `CREATE STATISTICS app.s ON (${call}), v FROM app.t` },
  { name: `declared index on ${call}`, sql: '', tables: index(`(${call})`) },
  { name: `declared index where ${call}`, sql: '', tables: index('v', `${call} <> ''`) },
  {
    name: `declared statistics on ${call}`,
    sql: '',
    tables: `app.t: { statistics: { s: { on: [${JSON.stringify(`(${call})`)}, v] } } }`,
  },
  {
    name: `declared and there, index on ${call}`,
    sql: `CREATE INDEX t_new ON app.t ((${call}), v)`,
    tables: index(`(${call} || '')`),
  },
]);

/** Code that runs where rows are written. */
const writing: readonly HostileDatabase[] = [
  ...['BEFORE', 'AFTER'].flatMap((when) =>
    ['ROW', 'STATEMENT'].map((each) => ({
      name: `${when} ${each} trigger and a promotion`,
      sql: `CREATE TRIGGER a_evil ${when} INSERT OR UPDATE OR DELETE ON app.t FOR EACH ${each} EXECUTE FUNCTION app.evil_trigger()`,
      tables: PROMOTE,
    })),
  ),
  {
    name: 'a deferred constraint trigger and a promotion',
    sql: 'CREATE CONSTRAINT TRIGGER a_evil AFTER UPDATE ON app.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.evil_trigger()',
    tables: PROMOTE,
  },
  {
    name: 'a rule and a promotion',
    sql: 'CREATE TABLE app.log (v text); CREATE RULE evil AS ON UPDATE TO app.t DO ALSO INSERT INTO app.log VALUES (app.evil(new.v))',
    tables: PROMOTE,
  },
  {
    name: 'a check constraint and a promotion',
    sql: 'ALTER TABLE app.t ADD CHECK (app.evil_check(v)) NOT VALID',
    tables: PROMOTE,
  },
  {
    name: 'a generated column and a promotion',
    sql: 'ALTER TABLE app.t ADD g text GENERATED ALWAYS AS (app.evil(v)) STORED',
    tables: PROMOTE,
  },
  {
    name: 'a domain as the type of a promotion',
    sql: 'CREATE DOMAIN app.d AS text CHECK (app.evil_check(value))',
    tables: promote('app.d'),
  },
  {
    name: 'a domain as the type of a generated promotion',
    sql: 'CREATE DOMAIN app.d AS text CHECK (app.evil_check(value))',
    tables: promote('app.d', 'generated'),
  },
  {
    name: 'a generated column and a generated promotion',
    sql: 'ALTER TABLE app.t ADD g text GENERATED ALWAYS AS (app.evil(v)) STORED',
    tables: promote('text', 'generated'),
  },
  {
    name: 'a column of a domain',
    sql: "CREATE DOMAIN app.d AS text DEFAULT 'x' CHECK (app.evil_check(value)); ALTER TABLE app.t ADD d app.d; CREATE INDEX t_evil ON app.t (d) WHERE d = 'x'::app.d",
    tables: 'app.t: { columns: { d: { statistics: 200 } }, indexes: { t_new: { on: [d, v] } } }',
  },
  {
    name: 'a policy, forced, and a promotion',
    sql: 'CREATE POLICY p ON app.t USING (app.evil_check(v)); ALTER TABLE app.t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
    tables: PROMOTE,
  },
];

const DAYS = `
CREATE TABLE app.e (at timestamptz NOT NULL, v text) PARTITION BY RANGE (at);
CREATE TABLE app.e_default PARTITION OF app.e DEFAULT;
CREATE TABLE app.e_p20200101 PARTITION OF app.e FOR VALUES FROM ('2020-01-01 00:00+00') TO ('2020-01-02 00:00+00');
INSERT INTO app.e SELECT now() + make_interval(days => i), 'v' FROM generate_series(-2, 2) i;`;
const PARTITIONS =
  'app.e: { partitions: { by: "range (at)", every: 1 day, ahead: 3, keep: 30 days, then: drop } }';

const partitioned: readonly HostileDatabase[] = [
  {
    name: 'a trigger on a partitioned table with a default partition',
    sql: `${DAYS} CREATE TRIGGER a_evil BEFORE INSERT OR UPDATE OR DELETE ON app.e FOR EACH ROW EXECUTE FUNCTION app.evil_trigger()`,
    tables: PARTITIONS,
  },
  {
    name: 'a check constraint on a partitioned table with a default partition',
    sql: `${DAYS} ALTER TABLE app.e ADD CHECK (app.evil_check(v))`,
    tables: PARTITIONS,
  },
  {
    name: 'a generated column on a partitioned table with a default partition',
    sql: `${DAYS.replace('v text', 'v text, g text GENERATED ALWAYS AS (app.evil(v)) STORED')}`,
    tables: PARTITIONS,
  },
  {
    name: 'an expression index on a partitioned table with a default partition',
    sql: `${DAYS} CREATE INDEX e_evil ON app.e ((app.evil(v)))`,
    tables: PARTITIONS,
  },
  {
    name: 'a default of a partitioned table',
    sql: `${DAYS} ALTER TABLE app.e ALTER v SET DEFAULT app.evil('x'::text)`,
    tables: PARTITIONS,
  },
  {
    name: 'a partition key that is an expression',
    sql: "CREATE TABLE app.h (id int, v text) PARTITION BY LIST ((app.evil(v))); CREATE TABLE app.h_a PARTITION OF app.h FOR VALUES IN ('a'); CREATE TABLE app.h_d PARTITION OF app.h DEFAULT",
    tables: 'app.h: { with: { fillfactor: 80 }, indexes: { h_v: { on: [v] } } }',
  },
];

/** Names of the server's own, shadowed: in `public`, which everybody has on the path, and by a path of the database. */
const OPERATORS = `
DO $$ DECLARE l text; r text; op text; BEGIN
  FOREACH op IN ARRAY ARRAY['=', '<>', '<', '>', '<=', '>=', '||', '~', '~~', '+', '-'] LOOP
  FOREACH l IN ARRAY ARRAY['oid', 'int2', 'int4', 'int8', 'name', 'text', '"char"', 'bool', 'regclass', 'regtype', 'text[]', 'name[]', 'jsonb', 'timestamptz'] LOOP
  FOREACH r IN ARRAY ARRAY['oid', 'int2', 'int4', 'int8', 'name', 'text', '"char"', 'bool', 'regclass', 'regtype', 'text[]', 'name[]', 'jsonb', 'timestamptz'] LOOP
    BEGIN
      EXECUTE format('CREATE FUNCTION PLACE.evil_op(%s, %s) RETURNS bool LANGUAGE plpgsql IMMUTABLE AS %L', l, r, 'BEGIN RETURN canary.sing(); END');
      EXECUTE format('CREATE OPERATOR PLACE.%s (FUNCTION = PLACE.evil_op, LEFTARG = %s, RIGHTARG = %s)', op, l, r);
    EXCEPTION WHEN duplicate_function THEN
      BEGIN EXECUTE format('CREATE OPERATOR PLACE.%s (FUNCTION = PLACE.evil_op, LEFTARG = %s, RIGHTARG = %s)', op, l, r);
      EXCEPTION WHEN OTHERS THEN NULL; END;
    END;
  END LOOP; END LOOP; END LOOP;
END $$;`;

const FUNCTIONS = `
DO $$ DECLARE f record; BEGIN
  FOR f IN SELECT p.proname, p.prorettype::regtype AS result, p.proretset AS sets,
      (SELECT string_agg(CASE WHEN t.a = 'anyarray'::regtype THEN e || '[]' WHEN t.a IN ('anyelement'::regtype, '"any"'::regtype, 'anynonarray'::regtype, 'anycompatible'::regtype) THEN e ELSE t.a::text END, ', ')
         FROM unnest(p.proargtypes::regtype[]) t(a)) AS args
    FROM pg_catalog.pg_proc p, unnest(ARRAY['text', 'name', 'oid', 'int8', 'jsonb']) e
    WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.prokind = 'f' AND p.proname ~ '^(unnest|array_|coalesce|format|to_json|to_jsonb|row_to_json|jsonb_build|json_build|concat|quote_|pg_get_|pg_size|pg_relation|current_setting|set_config|has_|string_to_|regexp_|generate_)'
      AND p.proargtypes::text <> '' LOOP
    BEGIN
      EXECUTE format('CREATE FUNCTION PLACE.%I(%s) RETURNS %s LANGUAGE plpgsql IMMUTABLE AS %L', f.proname, f.args,
        CASE WHEN f.sets THEN 'SETOF text' ELSE 'text' END, 'BEGIN PERFORM canary.sing(); RETURN; END');
    EXCEPTION WHEN OTHERS THEN NULL; END;
  END LOOP;
END $$;`;

const at = (place: string, sql: string): string => sql.replaceAll('PLACE', place);
const PATH =
  "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = app, public, pg_catalog', current_database()); END $$;";

const shadows: readonly HostileDatabase[] = [
  { name: 'operators in public', sql: at('public', OPERATORS) },
  { name: 'functions in public', sql: at('public', FUNCTIONS) },
  { name: 'operators on the path of the database', sql: PATH + at('app', OPERATORS), owner: true },
  { name: 'functions on the path of the database', sql: PATH + at('app', FUNCTIONS), owner: true },
  {
    name: 'operators on the path, and expressions that use them',
    sql: `${PATH}${at('app', OPERATORS)} CREATE INDEX t_evil ON app.t ((id OPERATOR(app.=) 1::int2))`,
    tables: index("(payload ->> 'country')", "v = 'x' AND id > 3::int2"),
    owner: true,
  },
  {
    name: 'views with the names of catalogs',
    sql: `${PATH} CREATE VIEW app.pg_class AS SELECT c.*, canary.sing() AS evil FROM pg_catalog.pg_class c; CREATE VIEW app.pg_settings AS SELECT s.* FROM pg_catalog.pg_settings s WHERE canary.sing(); CREATE VIEW app.pg_stat_activity AS SELECT s.* FROM pg_catalog.pg_stat_activity s WHERE canary.sing(); CREATE VIEW app.pg_namespace AS SELECT s.* FROM pg_catalog.pg_namespace s WHERE canary.sing()`,
    owner: true,
  },
  {
    name: 'types with the names of the server’s',
    sql: `${PATH} CREATE DOMAIN app.text AS pg_catalog.text CHECK (app.evil_check(value)); CREATE DOMAIN app.name AS pg_catalog.name CHECK (app.evil_check(value)); CREATE DOMAIN app.oid AS pg_catalog.oid CHECK (app.evil_check(value)); CREATE DOMAIN app.regclass AS pg_catalog.text CHECK (app.evil_check(value))`,
    owner: true,
  },
  {
    name: 'a cast of an own type',
    sql: "CREATE TYPE app.kind AS ENUM ('a', 'b'); CREATE FUNCTION app.to_kind(text) RETURNS app.kind LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM canary.sing(); RETURN (enum_range(NULL::app.kind))[1]; END'; CREATE CAST (text AS app.kind) WITH FUNCTION app.to_kind(text) AS IMPLICIT; ALTER TABLE app.t ADD k app.kind; CREATE INDEX t_evil ON app.t (v) WHERE k = 'a'::text::app.kind",
    tables: index('v', 'k = v::app.kind'),
  },
  {
    name: 'a range type with an own difference',
    sql: "CREATE FUNCTION app.diff(int4, int4) RETURNS float8 LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM canary.sing(); RETURN $1 - $2; END'; CREATE TYPE app.span AS RANGE (subtype = int4, subtype_diff = app.diff); ALTER TABLE app.t ADD r app.span; CREATE INDEX t_evil ON app.t USING gist (r)",
    tables: 'app.t: { indexes: { t_new: { using: gist, on: [r], where: "r @> 5" } } }',
  },
  {
    name: 'an own aggregate and an own operator in an index',
    sql: "CREATE FUNCTION app.op(text, text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM canary.sing(); RETURN $1; END'; CREATE OPERATOR app.@#@ (FUNCTION = app.op, LEFTARG = text, RIGHTARG = text); CREATE INDEX t_evil ON app.t ((v OPERATOR(app.@#@) 'x'))",
    tables: index("(v OPERATOR(app.@#@) 'y')"),
  },
];

/** Settings of the database that change what a statement means. */
const SETTINGS = [
  'standard_conforming_strings = off',
  'backslash_quote = on',
  'transform_null_equals = on',
  'quote_all_identifiers = on',
  'session_replication_role = replica',
  'default_transaction_read_only = on',
  'default_transaction_isolation = serializable',
  "statement_timeout = '50ms'",
  "lock_timeout = '1ms'",
  "idle_in_transaction_session_timeout = '30ms'",
  'row_security = off',
  'check_function_bodies = off',
  "DateStyle = 'SQL, DMY'",
  "IntervalStyle = 'sql_standard'",
  "TimeZone = 'Asia/Kathmandu'",
  "bytea_output = 'escape'",
  'extra_float_digits = -15',
  "xmloption = 'document'",
  "default_tablespace = 'pg_default'",
  "role = 'mallory'",
  'search_path = app',
  'array_nulls = off',
  'client_min_messages = error',
  'plan_cache_mode = force_generic_plan',
  'enable_seqscan = off',
];

const settings: readonly HostileDatabase[] = SETTINGS.map((setting) => ({
  name: `ALTER DATABASE SET ${setting}`,
  sql: `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET ', current_database()) || ${literal(setting)}; EXCEPTION WHEN insufficient_privilege THEN NULL; END $$; CREATE INDEX t_evil ON app.t ((app.evil(v))) WHERE v <> 'a\\'`,
  tables: index('(app.evil_sql(v))', "v <> 'a\\' AND v <> $$; SELECT canary.sing() --$$"),
  owner: true,
}));

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export const DATABASES: readonly HostileDatabase[] = [
  ...expressions,
  ...writing,
  ...partitioned,
  ...shadows,
  ...settings,
];
