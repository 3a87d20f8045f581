import { scenario } from '../support/advice/scenario.ts';
import { GOOD, items, needs, POOR } from '../support/advice/vectors.ts';

const ask = ['vector'];
const index = 'index.public.items_e';

const design = (min: number, k = 10) => `version: 1
checks:
  # What users were promised.
  near: { recall: ${index}, k: ${k}, min: ${min}, queries: asked.q }
`;
scenario('a graph that is thin misses near rows, and a wider search finds them', {
  ask,
  needs,
  sql: items(2000, POOR),
  design: design(0.9),
  trial: true,
  only: ['ef-search', 'recall-low'],
  finds: [{ code: 'ef-search', address: index, severity: 'warning' }],
  mends: ['near'],
});

scenario('a graph that is dense enough for what is asked', {
  ask,
  needs: ['vector'],
  sql: items(1000, GOOD),
  design: design(0.9),
  trial: true,
  not: ['ef-search', 'recall-low', 'limit-over-ef-search', 'index-not-used', 'vector-dead-tuples'],
});

scenario('without a trial nobody knows, and nothing is claimed', {
  ask,
  needs,
  sql: items(500, POOR),
  finds: [{ code: 'recall-low', address: index, severity: 'info', verdict: 'cannot-tell' }],
  not: ['ef-search', 'index-not-used', 'ivfflat-lists', 'vector-build-memory'],
});

scenario('lists of far too few rows miss what no number of them can find', {
  ask,
  needs,
  sql: `${items(20, 'ivfflat (e vector_l2_ops) WITH (lists = 3)')};
INSERT INTO items SELECT i, 1, (SELECT array_agg(random()) FROM generate_series(1, 16) WHERE i > 0)::vector(16) FROM generate_series(21, 3000) i;
ANALYZE items`,
  design: design(0.95),
  trial: true,
  only: ['recall-low'],
  finds: [{ code: 'recall-low', address: index, severity: 'warning' }],
});

scenario('a hundred lists of two thousand rows', {
  ask,
  needs,
  sql: items(2000, 'ivfflat (e vector_l2_ops) WITH (lists = 100)'),
  only: ['ivfflat-lists'],
  finds: [{ code: 'ivfflat-lists', address: index, severity: 'info' }],
});

scenario('no table with vectors, and one without an index', {
  ask,
  needs,
  sql: `CREATE EXTENSION vector;
CREATE TABLE items (id int, e vector(3));
INSERT INTO items VALUES (1, '[1,2,3]')`,
  queries: "SELECT id FROM items ORDER BY e <-> '[1,1,1]' LIMIT 10",
  trial: true,
  not: ['recall-low', 'index-not-used', 'vector-version'],
});
