/** What somebody did to the tables of the feature store, and to its server. */
export const LAID_OUT = `
ALTER TABLE ml_features.features SET (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02, toast_tuple_target = 4080);
ALTER TABLE ml_features.staging SET (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02);
ALTER TABLE ml_features.features ALTER payload SET STORAGE main, ALTER payload SET STATISTICS 500, ALTER country SET (n_distinct = 40);
CREATE INDEX features_lookup ON ml_features.features (entity_id, event_time DESC NULLS LAST) INCLUDE (score) WHERE active;
CREATE INDEX features_payload ON ml_features.features USING gin (payload jsonb_path_ops) WITH (fastupdate = off);
CREATE INDEX features_device ON ml_features.features ((payload ->> 'device'));
CREATE STATISTICS ml_features.features_country_device (dependencies, mcv) ON country, (payload ->> 'device') FROM ml_features.features;
CREATE INDEX events_time ON ml_features.events USING brin (event_time) WITH (pages_per_range = 32);
ALTER TABLE ml_features.events_20260101 SET (autovacuum_vacuum_insert_scale_factor = 0.05);
ALTER TABLE ml_features.events_20260102 SET (autovacuum_vacuum_insert_scale_factor = 0.05);
ALTER TABLE ml_features.events_20260103 SET (autovacuum_vacuum_insert_scale_factor = 0.1);
CREATE EXTENSION pg_trgm;
CREATE ROLE inference_api CONNECTION LIMIT 50;
ALTER ROLE inference_api SET statement_timeout = '5s';
ALTER ROLE inference_api SET app.jwt_secret = 'hunter2';
ALTER ROLE inference_api SET hnsw.ef_search = 100;
ALTER DATABASE postgres SET default_statistics_target = 200;
ALTER SYSTEM SET max_wal_size = '16GB';
ALTER SYSTEM SET primary_conninfo = 'host=a password=hunter2';
ALTER SYSTEM SET archive_command = 'hunter2 %p';
ALTER SYSTEM SET listen_addresses = 'localhost';
ALTER SYSTEM SET shared_preload_libraries = 'auto_explain';
SELECT pg_reload_conf()`;
