import type { Evidence, TableFacts } from '../../src/model/index.ts';
import { scenario } from '../support/advice/scenario.ts';

const withTables = (evidence: Evidence, change: (table: TableFacts) => TableFacts): Evidence => ({
  ...evidence,
  tables: evidence.tables.map(change),
});

const ask = ['vector'];
/** A WebAssembly server for each scenario would take long: one of them shows that it does. */
const needs = ['vector', 'sessions'] as const;
const index = 'index.public.items_e';

/** Vectors of so many dimensions without any order; `asked` are others of the same kind. */
const items = (rows: number, definition: string, vector = 'vector(16)') => `CREATE EXTENSION vector;
SELECT setseed(0.4);
CREATE TABLE items (id int PRIMARY KEY, tenant int, e ${vector});
INSERT INTO items SELECT i, i % 100, (SELECT array_agg(random()) FROM generate_series(1, 16) WHERE i > 0)::${vector} FROM generate_series(1, ${rows}) i;
CREATE TABLE asked (id int, tenant int, q ${vector});
INSERT INTO asked SELECT i, i % 100, (SELECT array_agg(random()) FROM generate_series(1, 16) WHERE i > 0)::${vector} FROM generate_series(1, 100) i;
CREATE INDEX items_e ON items USING ${definition};
VACUUM ANALYZE items`;
const POOR = 'hnsw (e vector_l2_ops) WITH (m = 4, ef_construction = 8)';
const GOOD = 'hnsw (e vector_l2_ops) WITH (m = 24, ef_construction = 100)';
const design = (min: number, k = 10) => `version: 1
checks:
  # What users were promised.
  near: { recall: ${index}, k: ${k}, min: ${min}, queries: asked.q }
`;
const VECTOR = `'[${Array.from({ length: 16 }, (_, at) => at / 16).join(',')}]'`;
const search = (order: string, limit: number, where = '') =>
  `SELECT id FROM items ${where} ORDER BY ${order.replace('?', VECTOR)} LIMIT ${limit}`;
const SCANNED = `SET enable_seqscan = off;\nSELECT id FROM items ORDER BY e <-> ${VECTOR} LIMIT 5;\nRESET enable_seqscan`;

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

scenario('more rows are asked for than the search keeps candidates', {
  ask,
  needs,
  sql: `${items(1000, GOOD)};\n${SCANNED}`,
  queries: search('e <-> ?', 100),
  only: ['limit-over-ef-search'],
  finds: [{ code: 'limit-over-ef-search', address: index, severity: 'warning' }],
});

scenario('as many as the search keeps, or nobody has used the index', {
  ask,
  needs,
  sql: `${items(1000, GOOD)};\n${SCANNED}`,
  queries: search('e <-> ?', 40),
  not: ['limit-over-ef-search'],
});

scenario('searches by a distance that the index does not order by', {
  ask,
  needs,
  sql: items(1000, GOOD),
  queries: search('e <=> ?', 10),
  only: ['index-not-used'],
  finds: [{ code: 'index-not-used', address: index, severity: 'warning' }],
});

scenario('the farthest rows first', {
  ask,
  needs,
  sql: items(1000, GOOD),
  queries: search('1 - (e <-> ?) DESC', 10),
  only: ['index-not-used'],
  finds: [{ code: 'index-not-used', address: index, severity: 'warning' }],
});

scenario('another distance among rows of one tenant is quick without an index', {
  ask,
  needs,
  sql: items(1000, GOOD),
  queries: search('e <=> ?', 10, 'WHERE tenant = 3'),
  not: ['index-not-used'],
});

scenario('half of the rows are dead', {
  ask,
  needs,
  sql: `${items(1000, GOOD)};
UPDATE items SET tenant = tenant + 1`,
  later: 'SELECT 1',
  only: ['vector-dead-tuples'],
  finds: [
    {
      code: 'vector-dead-tuples',
      address: index,
      severity: 'warning',
      action: /^REINDEX INDEX CONCURRENTLY public.items_e; VACUUM public.items;$/,
    },
  ],
});

scenario('a build that takes more memory than it is given', {
  ask,
  needs,
  sql: `${items(2000, 'hnsw (e vector_l2_ops)')}`,
  amend: (evidence) => withTables(evidence, (table) => ({ ...table, reltuples: 1e6 })),
  only: ['vector-build-memory'],
  finds: [{ code: 'vector-build-memory', address: index, severity: 'info' }],
});

scenario('a version of pgvector with faults is told for information', {
  ask,
  needs,
  sql: items(100, GOOD),
  amend: (evidence) => ({
    ...evidence,
    server: { ...evidence.server, extensions: { vector: { version: '0.8.0', schema: 'public' } } },
  }),
  only: ['vector-version'],
  finds: [{ code: 'vector-version', address: 'extension.vector', severity: 'info' }],
});
