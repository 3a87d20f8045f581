import { scenario } from '../support/advice/scenario.ts';
import { filled, GOOD, items, needs } from '../support/advice/vectors.ts';

/* What searches find is known by how the tables were made: traps in which a naive measure tells of a fault. */

const ask = ['vector'];
const index = 'index.public.items_e';
/** As on a table so large that nobody reads all of it. */
const onLarge = (sql: string) => `${sql};
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET enable_seqscan = off', current_database()); END $$`;
/** In one row of ten nothing, in one the zero vector. */
const emptied = (table: string, column: string) =>
  `UPDATE ${table} SET ${column} = CASE id % 10 WHEN 0 THEN NULL ELSE array_fill(0, ARRAY[32])::vector END WHERE id % 10 < 2`;
const QUIET = [
  'recall-low',
  'ef-search',
  'filtered-recall',
  'index-not-used',
  'limit-over-ef-search',
  'vector-dead-tuples',
];
const design = (k: number, min = 0.95) => `version: 1
checks:
  near: { recall: ${index}, k: ${k}, min: ${min}, queries: asked.q }
`;

scenario('by the cosine NULL and zero vectors are in no index, and nobody’s neighbours', {
  ask,
  needs,
  sql: onLarge(
    filled(2000, 'hnsw (e vector_cosine_ops)', emptied('items', 'e'), emptied('asked', 'q')),
  ),
  design: design(10),
  trial: true,
  not: QUIET,
});

scenario('of fifty rows that are as near as each other any ten are right', {
  ask,
  needs,
  sql: onLarge(
    filled(
      2000,
      'hnsw (e vector_l2_ops)',
      'UPDATE items SET e = (SELECT s.e FROM source s WHERE s.id = items.tenant + 40)',
      'SELECT pg_stat_force_next_flush()',
    ),
  ),
  // By their places a fifth would be right; the graph of so many alike misses some.
  design: design(10, 0.6),
  trial: true,
  not: QUIET,
});

scenario('where row security hides rows nobody knows what is nearest', {
  ask,
  needs,
  sql: `${items(1000, GOOD)};
CREATE ROLE searcher_${process.pid} LOGIN PASSWORD 'only for this' IN ROLE pg_monitor;
GRANT SELECT ON items, asked TO searcher_${process.pid};
ALTER TABLE items ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON items USING (tenant = 3)`,
  role: `searcher_${process.pid}`,
  after: `DROP OWNED BY searcher_${process.pid};
DROP ROLE searcher_${process.pid}`,
  design: design(10),
  trial: true,
  only: ['recall-low', 'ef-search', 'index-not-used'],
  finds: [{ code: 'recall-low', address: index, severity: 'info', verdict: 'cannot-tell' }],
});

scenario('a hundred rows are asked for, and forty come', {
  ask,
  needs,
  sql: onLarge(filled(4000, 'hnsw (e vector_l2_ops)')),
  design: design(90),
  trial: true,
  only: ['ef-search', 'recall-low'],
  finds: [{ code: 'ef-search', address: index, severity: 'warning' }],
  mends: ['near'],
});

scenario('one row in seven is dead, as autovacuum leaves them', {
  ask,
  needs,
  sql: onLarge(items(1500, GOOD)),
  later: 'DELETE FROM items WHERE id % 7 = 0',
  design: design(10),
  trial: true,
  not: QUIET,
});

scenario('a partial index is searched as it is, and its rows are all there are', {
  ask,
  needs,
  sql: onLarge(filled(3000, 'hnsw (e vector_l2_ops) WHERE tenant < 20')),
  design: design(10),
  trial: true,
  not: QUIET,
});

scenario('IVFFlat whose lists are half empty, and all of what is near in one', {
  ask,
  needs,
  sql: onLarge(
    `${filled(4000, 'ivfflat (e vector_l2_ops) WITH (lists = 20)')};
DELETE FROM items WHERE tenant < 20;
VACUUM ANALYZE items`,
  ),
  design: design(1),
  trial: true,
  only: ['ivfflat-built-on-little-data', 'ivfflat-lists'],
  not: ['ivfflat-built-on-little-data', 'ivfflat-lists'],
});
