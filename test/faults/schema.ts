/** What migrations left behind: rows, and something to do for every kind of step. */
export const SCHEMA = `
CREATE EXTENSION pgstattuple;
CREATE EXTENSION hstore;
CREATE FUNCTION tag(t text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN (t::hstore) -> 'a'; END $$;
CREATE SCHEMA app;
CREATE TABLE app.features (
  id bigint PRIMARY KEY, entity int NOT NULL, score float8, country text, code text, payload jsonb, doc text, tags int[]);
INSERT INTO app.features
SELECT g, g % 500, g * 0.5, 'c' || g % 40, 'code ' || g, jsonb_build_object('device', 'd' || g % 7, 'n', g),
       repeat(md5(g::text), 3), ARRAY[g % 11, g % 13]
  FROM generate_series(1, 4000) g;
CREATE INDEX features_payload ON app.features USING gin (payload);
CREATE INDEX features_tags ON app.features USING gin (tags);
CREATE INDEX features_old_name ON app.features (country);
CREATE UNIQUE INDEX features_code ON app.features (code);
CREATE INDEX features_broken ON app.features (score);
CREATE STATISTICS app.features_kinds (ndistinct) ON entity, country FROM app.features;
ALTER STATISTICS app.features_kinds OWNER TO app;
COMMENT ON STATISTICS app.features_kinds IS 'go together';

CREATE TABLE app.events (at timestamptz NOT NULL, entity int NOT NULL, kind text NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE app.events_1 PARTITION OF app.events FOR VALUES FROM ('2026-01-01') TO ('2026-01-02');
CREATE TABLE app.events_2 PARTITION OF app.events FOR VALUES FROM ('2026-01-02') TO ('2026-01-03');
CREATE TABLE app.events_3 PARTITION OF app.events FOR VALUES FROM ('2026-01-03') TO ('2026-01-04') PARTITION BY LIST (kind);
CREATE TABLE app.events_3_a PARTITION OF app.events_3 FOR VALUES IN ('a');
CREATE TABLE app.events_3_b PARTITION OF app.events_3 FOR VALUES IN ('b');
INSERT INTO app.events SELECT timestamptz '2026-01-01' + g * interval '80 seconds', g % 500, CASE g % 2 WHEN 0 THEN 'a' ELSE 'b' END
  FROM generate_series(0, 3000) g;
CREATE INDEX events_entity ON app.events (entity);
CREATE INDEX events_1_mine ON app.events_1 (kind, entity);
CREATE INDEX events_2_mine ON app.events_2 (at, kind);
CREATE INDEX events_3_a_mine ON app.events_3_a (at, kind);
CREATE TABLE app.counted (id int NOT NULL, note text) PARTITION BY RANGE (id);
ALTER TABLE app.counted REPLICA IDENTITY FULL;
CREATE TABLE app.counted_p0 PARTITION OF app.counted FOR VALUES FROM (0) TO (100);
ALTER TABLE app.counted_p0 REPLICA IDENTITY FULL;
INSERT INTO app.counted SELECT g, 'n' FROM generate_series(1, 99) g;

CREATE TABLE app.archive (id int, amount numeric, note text);
INSERT INTO app.archive SELECT g, g * 1.5, repeat('x', 100) FROM generate_series(1, 2000) g;
CREATE INDEX archive_id ON app.archive USING brin (id) WITH (pages_per_range = 128);
CREATE UNLOGGED TABLE app.staging (id int, note text);
CREATE TABLE app.scratch (id int, note text);
INSERT INTO app.scratch SELECT g, 'n' FROM generate_series(1, 1000) g;
ANALYZE`;

/** What somebody else made with names that look like ours; one stands where ours would be built. */
export const FOREIGN = `
CREATE INDEX features_code_dbopt_new ON app.features (score) WHERE score > 5;
CREATE INDEX archive_note_dbopt_old ON app.archive (note);
CREATE INDEX archive_amount_ccnew ON app.archive (amount);
UPDATE pg_index SET indisvalid = false WHERE indexrelid IN ('app.archive_amount_ccnew'::regclass, 'app.features_broken'::regclass)`;

/** Entries for the pending lists of GIN indexes; the workload never touches these rows. */
export const PENDING = `
INSERT INTO app.features SELECT g, 1, 1, 'c1', 'code ' || g, '{"device": "new"}', 'd', ARRAY[1, 2] FROM generate_series(4001, 4200) g`;

export const STAGING_ROWS = `
TRUNCATE app.staging;
INSERT INTO app.staging SELECT g, 'n' FROM generate_series(1, 1000) g`;

/** Rows that the workload does not touch: count and checksum by table. */
export const INTACT = `
SELECT 'features' AS table, count(*), sum(hashtext(t::text)::bigint) AS sum FROM app.features t WHERE id <= 3000 OR id BETWEEN 4001 AND 4200
UNION ALL SELECT 'events', count(*), sum(hashtext(t::text)::bigint) FROM app.events t WHERE entity < 500
UNION ALL SELECT 'archive', count(*), sum(hashtext(t::text)::bigint) FROM app.archive t
ORDER BY 1`;

/** Unlogged tables are empty after a crash of the server, as PostgreSQL promises. */
export const UNLOGGED_ROWS = `
SELECT 'staging' AS table, count(*) FROM app.staging WHERE id <= 1000
UNION ALL SELECT 'scratch', count(*) FROM app.scratch WHERE id <= 1000 ORDER BY 1`;
