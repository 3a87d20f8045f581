/** The feature store that both designs serve: the tables of `dbopt.yaml`, and embeddings where the server has pgvector. */

export const ENTITIES = 5_000;
export const FEATURES = 200_000;
export const VECTORS = 4_000;
export const DIMENSIONS = 64;
const EVENTS = 400_000;
/** Days that events fall on, from 2026-01-01: one partition each. */
const DAYS = 4;

/** One document of about 300 bytes, with keys that nobody abbreviated. */
const PAYLOAD = `jsonb_build_object('device', 'd' || g % 40 % 7, 'segment', g % 13, 'model', 'v' || g % 3,
  'clicks', g % 1000, 'session', md5(g::text), 'referrer', 'https://example.com/' || g % 500,
  'flags', jsonb_build_array(g % 2, g % 3, g % 5), 'embedding_version', 'emb-' || g % 4)`;

/** PostgreSQL's defaults, and the indexes that the queries' WHERE clauses suggest. */
export const SEED = `
CREATE SCHEMA ml_features;
CREATE TABLE ml_features.features (
  entity_id bigint NOT NULL, event_time timestamptz NOT NULL DEFAULT now(), country text NOT NULL,
  score double precision, active boolean NOT NULL DEFAULT true, payload jsonb NOT NULL);
INSERT INTO ml_features.features
SELECT g % ${ENTITIES}, timestamptz '2026-01-01' + g * interval '1 second', 'c' || g % 40, random(), g % 10 <> 0,
       ${PAYLOAD} FROM generate_series(1, ${FEATURES}) AS g;
CREATE INDEX features_lookup ON ml_features.features (entity_id);
CREATE INDEX features_payload ON ml_features.features USING gin (payload);
CREATE INDEX features_device ON ml_features.features ((payload ->> 'device'));
CREATE TABLE ml_features.events (
  event_time timestamptz NOT NULL, entity_id bigint NOT NULL, kind text NOT NULL) PARTITION BY RANGE (event_time);
${Array.from(
  { length: DAYS },
  (_, day) =>
    `CREATE TABLE ml_features.events_${day + 1} PARTITION OF ml_features.events FOR VALUES FROM ('2026-01-0${day + 1}') TO ('2026-01-0${day + 2}');`,
).join('\n')}
INSERT INTO ml_features.events
SELECT timestamptz '2026-01-01' + g * interval '0.8 second', g % ${ENTITIES}, 'view' FROM generate_series(0, ${EVENTS - 1}) AS g;
CREATE INDEX events_time ON ml_features.events (event_time);
CREATE INDEX events_entity ON ml_features.events (entity_id);
CREATE TABLE ml_features.staging (LIKE ml_features.features);`;

export const VECTOR_SEED = `
CREATE EXTENSION vector;
CREATE TABLE ml_features.embeddings (id bigint PRIMARY KEY, embedding vector(${DIMENSIONS}) NOT NULL);
INSERT INTO ml_features.embeddings
SELECT g, (SELECT array_agg(sin(g * d * 0.7) + cos(g % 97 + d) * 0.5) FROM generate_series(1, ${DIMENSIONS}) AS d)::vector
  FROM generate_series(1, ${VECTORS}) AS g;`;

/** What the design of dbopt.yaml says nothing of. */
export const VECTOR_DESIGN = `
version: 1
extensions: { vector: ">=0.7" }
tables:
  ml_features.embeddings:
    columns: { embedding: { storage: external } }
    indexes:
      embeddings_nearest: { using: hnsw, on: [embedding vector_cosine_ops], with: { m: 16, ef_construction: 64 } }
`;
