/** A small feature store: relational columns and JSONB in one table, events partitioned by day, a staging table. */
export const SEED = `
CREATE SCHEMA ml_features;
CREATE TABLE ml_features.features (
  entity_id bigint NOT NULL, event_time timestamptz NOT NULL DEFAULT now(), country text NOT NULL,
  score double precision, active boolean NOT NULL DEFAULT true, payload jsonb NOT NULL);
INSERT INTO ml_features.features
SELECT g % 5000, timestamptz '2026-01-01' + g * interval '1 second', 'c' || g % 40, random(), g % 10 <> 0,
       jsonb_build_object('device', 'd' || g % 40 % 7, 'segment', g % 13, 'model', 'v' || g % 3, 'clicks', g % 100)
  FROM generate_series(1, 60000) AS g;
CREATE TABLE ml_features.events (
  event_time timestamptz NOT NULL, entity_id bigint NOT NULL, kind text NOT NULL) PARTITION BY RANGE (event_time);
CREATE TABLE ml_features.events_20260101 PARTITION OF ml_features.events FOR VALUES FROM ('2026-01-01') TO ('2026-01-02');
CREATE TABLE ml_features.events_20260102 PARTITION OF ml_features.events FOR VALUES FROM ('2026-01-02') TO ('2026-01-03');
CREATE TABLE ml_features.events_20260103 PARTITION OF ml_features.events FOR VALUES FROM ('2026-01-03') TO ('2026-01-04');
INSERT INTO ml_features.events
SELECT timestamptz '2026-01-01' + g * interval '6 seconds', g % 5000, 'view' FROM generate_series(1, 40000) AS g;
CREATE TABLE ml_features.staging (LIKE ml_features.features);
ANALYZE;`;

/** What somebody does by hand at three in the morning. */
export const BY_HAND = `
DROP INDEX ml_features.features_device;
ALTER TABLE ml_features.features SET (fillfactor = 100);
ALTER TABLE ml_features.features ALTER COLUMN payload SET STATISTICS 100;
ALTER SYSTEM SET checkpoint_completion_target = 0.5;
SELECT pg_reload_conf();`;
