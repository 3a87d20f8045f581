import { scenario } from '../support/advice/scenario.ts';
import { items, needs } from '../support/advice/vectors.ts';

const ask = ['vector'];
const index = 'index.public.items_e';
/** As on a table so large that nobody reads all of it. */
const LARGE =
  "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET enable_seqscan = off', current_database()); END $$";

scenario('a graph so thin that no wider search finds enough', {
  ask,
  needs,
  sql: `${items(2000, 'hnsw (e vector_l2_ops) WITH (m = 2, ef_construction = 4)')};\n${LARGE}`,
  design: `version: 1
checks:
  near: { recall: ${index}, k: 10, min: 0.9, queries: asked.q }
`,
  trial: true,
  only: ['recall-low', 'hnsw-parameters', 'ef-search'],
  finds: [
    { code: 'recall-low', address: index, severity: 'warning' },
    { code: 'hnsw-parameters', address: index, edits: { 'with.m': 16 } },
  ],
  mends: ['near'],
});
