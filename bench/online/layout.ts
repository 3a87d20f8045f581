/** The same change three times over: the tables it starts from, as a design, and as a person would type it. */

/** Policy of the design, milliseconds. A quarter of the default: an API that promises 50 ms feels 2 s as an outage. */
export const LOCK_TIMEOUT = 500;

export const SEED = `
CREATE SCHEMA ml_features;
CREATE TABLE ml_features.features (
  id bigint PRIMARY KEY, entity_id bigint NOT NULL, event_time timestamptz NOT NULL, country text NOT NULL,
  score double precision, payload jsonb NOT NULL);
INSERT INTO ml_features.features
SELECT g, g % 5000, timestamptz '2026-01-01' + g * interval '1 second', 'c' || g % 40, g % 1000 / 1000.0,
       jsonb_build_object('device', 'd' || g % 40 % 7, 'segment', g % 13, 'model', 'v' || g % 3, 'clicks', g % 100)
  FROM generate_series(0, 299999) AS g;
CREATE INDEX features_entity ON ml_features.features (entity_id);
CREATE TABLE ml_features.events (
  event_time timestamptz NOT NULL, entity_id bigint NOT NULL, kind text NOT NULL) PARTITION BY RANGE (event_time);
CREATE TABLE ml_features.events_1 PARTITION OF ml_features.events FOR VALUES FROM ('2026-01-01') TO ('2026-01-02');
CREATE TABLE ml_features.events_2 PARTITION OF ml_features.events FOR VALUES FROM ('2026-01-02') TO ('2026-01-03');
INSERT INTO ml_features.events
SELECT timestamptz '2026-01-01' + g * interval '1 second', g % 5000, 'view' FROM generate_series(0, 172799) AS g;
CREATE INDEX events_time ON ml_features.events (event_time);`;

export const DESIGN = `
version: 1
policy: { lock_timeout: ${LOCK_TIMEOUT}ms }
tables:
  ml_features.features:
    with: { fillfactor: 90, autovacuum_vacuum_scale_factor: 0.02 }
    columns:
      payload: { storage: main, statistics: 200 }
    indexes:
      features_entity: { on: [entity_id, event_time DESC], include: [score] }
      features_device: { on: [(payload ->> 'device'), entity_id] }
    statistics:
      features_country_device: { kinds: [dependencies, mcv], on: [country, (payload ->> 'device')] }
  ml_features.events:
    with: { autovacuum_vacuum_insert_scale_factor: 0.05 }
    indexes:
      events_entity: { on: [entity_id, event_time DESC] }
`;

/** One statement a line. */
export const BY_HAND = `
ALTER TABLE ml_features.features SET (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02);
ALTER TABLE ml_features.events_1 SET (autovacuum_vacuum_insert_scale_factor = 0.05);
ALTER TABLE ml_features.events_2 SET (autovacuum_vacuum_insert_scale_factor = 0.05);
ALTER TABLE ml_features.features ALTER COLUMN payload SET STORAGE main, ALTER COLUMN payload SET STATISTICS 200;
DROP INDEX ml_features.features_entity;
CREATE INDEX features_entity ON ml_features.features (entity_id, event_time DESC) INCLUDE (score);
CREATE INDEX features_device ON ml_features.features ((payload ->> 'device'), entity_id);
CREATE INDEX events_entity ON ml_features.events (entity_id, event_time DESC);
CREATE STATISTICS ml_features.features_country_device (dependencies, mcv) ON country, (payload ->> 'device') FROM ml_features.features;
ANALYZE ml_features.features;
`.trim();
