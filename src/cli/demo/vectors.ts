import { fileURLToPath } from 'node:url';
import type { Client } from '../../postgres/index.ts';

/** The design of the pgvector part, beside the built program as in the repository. */
export const VECTOR_DESIGN = fileURLToPath(
  new URL('../examples/feature-store/vectors.yaml', import.meta.url),
);

/** Embeddings of three dozen dimensions, as a migration leaves them: no index, PostgreSQL's defaults. */
export const VECTOR_SEED = `
CREATE SCHEMA IF NOT EXISTS ml_features;
CREATE EXTENSION vector SCHEMA public;
CREATE TABLE ml_features.embeddings (entity_id bigint NOT NULL, model text NOT NULL, embedding public.vector(36) NOT NULL);
INSERT INTO ml_features.embeddings
SELECT g, 'v' || g % 3, (SELECT array_agg(sin(g * d)) FROM generate_series(1, 36) AS d)::public.vector
  FROM generate_series(1, 400) AS g;`;

const NEAREST = `
EXPLAIN (COSTS off) SELECT entity_id FROM ml_features.embeddings
 ORDER BY embedding OPERATOR(public.<=>) (SELECT embedding FROM ml_features.embeddings LIMIT 1) LIMIT 10`;

/** The index scan that finds the ten nearest neighbours. */
export async function nearestPlan(client: Client): Promise<string> {
  // A few hundred rows are scanned faster than searched; the question is which index would serve a million.
  await client.query('SET enable_seqscan = off');
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(NEAREST);
  const scan = rows.map((row) => row['QUERY PLAN']).find((line) => line.includes('Index Scan'));
  return scan?.replace(/^[\s>-]*/, '') ?? 'a scan of the whole table';
}
