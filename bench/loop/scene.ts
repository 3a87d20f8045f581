import type { Question } from '../open-loop.ts';

export const SPEED = 60;
/** Statements a second of all sorts. */
export const RATE = Number(process.env.LOOP_RATE ?? 240);
const ROWS = Number(process.env.LOOP_ROWS ?? 10_000);
const DIMENSIONS = 64;
/** What reaches the recall that is asked for, with these rows. */
const WIDTH = 120;

/** A feature store as somebody began it who read no manual. */
export const SCHEMA = `
CREATE EXTENSION IF NOT EXISTS pg_stat_statements;
CREATE EXTENSION IF NOT EXISTS vector;
CREATE TABLE features (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, entity_id int, score float8, payload jsonb);
INSERT INTO features (entity_id, score, payload) SELECT i % 2000, random(), jsonb_build_object('user', md5(i::text), 'token', md5((-i)::text), 'kind', 'k' || i % 20) FROM generate_series(1, ${3 * ROWS}) i;
CREATE INDEX features_payload ON features USING gin (payload);
CREATE INDEX features_entity ON features (entity_id);
CREATE TABLE items (id int PRIMARY KEY, e vector(${DIMENSIONS}));
INSERT INTO items SELECT i, (SELECT array_agg(random_normal()) FROM generate_series(1, ${DIMENSIONS}) WHERE i > 0)::vector FROM generate_series(1, ${ROWS}) i;
CREATE TABLE asked (id int PRIMARY KEY, q vector(${DIMENSIONS}));
INSERT INTO asked SELECT i, (SELECT array_agg(random_normal()) FROM generate_series(1, ${DIMENSIONS}) WHERE i > 0)::vector FROM generate_series(1, 300) i;
CREATE INDEX items_e ON items USING hnsw (e vector_l2_ops);
CREATE TABLE sessions (id int, seen timestamptz, note text);
INSERT INTO sessions SELECT i, now(), repeat('n', 80) FROM generate_series(1, 2000) i;
CREATE TABLE users (id int PRIMARY KEY, name text);
INSERT INTO users SELECT i, 'n' || i FROM generate_series(1, 5000) i;
VACUUM ANALYZE features;
VACUUM ANALYZE items;
VACUUM ANALYZE asked;
VACUUM ANALYZE sessions;
VACUUM ANALYZE users`;

const head = (mode: string) => `version: 1
target: { load: allowed }
policy: { lock_timeout: 500ms, allow: [index-build, index-replace, access-exclusive] }
loop:
  mode: ${mode}
  cooldown: 24h
  budget: { max_bytes: 1GB }
  observe: { before: 15min, settle: 2min, after: 15min }
checks:
  near: { recall: index.public.items_e, k: 10, min: 0.95, queries: asked.q }
  search: { latency: "SELECT id FROM items ORDER BY e <-> $1::vector LIMIT 10", params: "SELECT q FROM asked", rate: 50/s, for: 5s, p50: { max: 5ms } }
`;

export const NAIVE = `${head('apply')}tables:
  public.features:
    indexes:
      features_payload: { using: gin, on: [payload] }
      features_entity: { on: [entity_id] }
  public.items:
    indexes:
      items_e: { using: hnsw, on: [e vector_l2_ops] }
  public.sessions:
    with: { fillfactor: 90 }
`;

/** As somebody writes it who knows what is asked. */
export const BY_HAND = `${NAIVE.replace('on: [payload]', 'on: [payload jsonb_path_ops]').replace(
  'on: [entity_id]',
  'on: [entity_id], include: [score]',
)}roles:
  postgres: { settings: { hnsw.ef_search: ${WIDTH} } }
`;

const json = (n: number) => JSON.stringify({ user: String(n), token: String(n) });

/** Of each table something, so that what changes on one is compared with the others. */
export const QUESTIONS: readonly Question[] = [
  { text: 'SELECT id FROM features WHERE payload @> $1::jsonb', values: (n) => [json(n)] },
  { text: 'SELECT sum(score) FROM features WHERE entity_id = $1', values: (n) => [n % 2000] },
  {
    text: 'INSERT INTO features (entity_id, score, payload) VALUES ($1, 1, $2::jsonb)',
    values: (n) => [n % 2000, json(n)],
  },
  {
    text: 'SELECT id FROM items ORDER BY e <-> (SELECT q FROM asked WHERE id = $1) LIMIT 10',
    values: (n) => [(n % 300) + 1],
  },
  { text: 'SELECT name FROM users WHERE id = $1', values: (n) => [n % 5000] },
  {
    text: 'SELECT count(name) FROM users WHERE id BETWEEN $1 AND $1 + 50',
    values: (n) => [n % 5000],
  },
  {
    text: 'WITH old AS (DELETE FROM sessions WHERE id % 100 = $1 RETURNING id, note) INSERT INTO sessions SELECT id, now(), note FROM old',
    values: (n) => [n % 100],
  },
  {
    text: "SELECT count(*) FROM sessions WHERE seen > now() - interval '1 minute' AND id > $1",
    values: (n) => [n % 100],
  },
];
export const INGEST = 2;
