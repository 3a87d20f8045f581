export const BOUNDS = "FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-01-02 00:00:00+00')";

/** One of everything that may go wrong on the way through CSV. */
export const SCHEMA = `
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('fine', 'so "so"');
CREATE TABLE app.events (
  at timestamptz NOT NULL, id bigint NOT NULL, note text COLLATE "C" DEFAULT 'none', mood app.mood, price numeric(20, 4),
  ratio float8, paid money, raw bytea, tags text[], payload jsonb, span interval, twice bigint GENERATED ALWAYS AS (id * 2) STORED,
  CONSTRAINT sane CHECK (id >= 0), PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX ON app.events USING gin (payload);
CREATE TABLE app.events_old PARTITION OF app.events ${BOUNDS} WITH (fillfactor = 80);
CREATE TABLE app.events_new PARTITION OF app.events FOR VALUES FROM ('2026-01-02 00:00:00+00') TO ('2026-01-03 00:00:00+00');
CREATE INDEX events_old_note ON app.events_old (note) WHERE id > 5;
ALTER TABLE app.events_old ALTER note SET STORAGE external;
ALTER TABLE app.events_old DROP COLUMN IF EXISTS nothing;
COMMENT ON TABLE app.events_old IS 'the first ''day''';`;

export const rows = (count: number) => `
INSERT INTO app.events_old
SELECT '2026-01-01+00'::timestamptz + g % 86400 * interval '1 s', g,
  CASE g % 7 WHEN 0 THEN NULL WHEN 1 THEN '' WHEN 2 THEN E'a\\nb,"c"\\\\' WHEN 3 THEN '\\.' WHEN 4 THEN 'ä€🙂' ELSE repeat(md5(g::text), 3) END,
  CASE g % 3 WHEN 0 THEN 'fine'::app.mood WHEN 1 THEN 'so "so"' END, g * 1.0001, CASE g % 5 WHEN 0 THEN 'NaN' WHEN 1 THEN '-Infinity' ELSE g / 3.0 END,
  g::numeric::money, decode(md5(g::text), 'hex'), ARRAY['x', NULL, '"', ''], jsonb_build_object('k', E'l\\n', 'n', g), make_interval(0, -1, 0, g, -2)
  FROM generate_series(1, ${count}) g`;
