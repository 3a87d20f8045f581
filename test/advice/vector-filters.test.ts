import { scenario } from '../support/advice/scenario.ts';
import { GOOD, items, needs } from '../support/advice/vectors.ts';

const ask = ['vector'];
const index = 'index.public.items_e';
/** As on a table so large that nobody reads all of it. */
const LARGE =
  "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET enable_seqscan = off', current_database()); END $$";
const VECTOR = `'[${Array.from({ length: 16 }, (_, at) => at / 16).join(',')}]'`;
const searches = (where: string) =>
  `SELECT id FROM items WHERE ${where} ORDER BY e <-> ${VECTOR} LIMIT 10`;
const design = (where: string, min = 0.9) => `version: 1
checks:
  near: { recall: ${index}, k: 10, min: ${min}, queries: asked.q, where: ${where} }
`;

scenario('one row in a hundred matches, and the index gives forty', {
  ask,
  needs,
  sql: `${items(1500, GOOD)};\n${LARGE}`,
  queries: searches('tenant = 3'),
  trial: true,
  only: ['filtered-recall'],
  finds: [
    {
      code: 'filtered-recall',
      address: index,
      severity: 'warning',
      edits: { 'settings.hnsw.iterative_scan': 'strict_order' },
    },
  ],
});

scenario('one row in a hundred, as a check of the design asks', {
  ask,
  needs,
  sql: `${items(1500, GOOD)};\n${LARGE}`,
  design: design('tenant = $1'),
  trial: true,
  only: ['filtered-recall'],
  finds: [{ code: 'filtered-recall', address: index, severity: 'warning' }],
  mends: ['near'],
});

scenario('one row in ten matches', {
  ask,
  needs,
  sql: `${items(1500, GOOD).replaceAll('i % 100', 'i % 10')};\n${LARGE}`,
  design: design('tenant = $1'),
  trial: true,
  only: ['filtered-recall'],
  finds: [{ code: 'filtered-recall', address: index, severity: 'warning' }],
  mends: ['near'],
});

scenario('nearly all rows match', {
  ask,
  needs,
  sql: `${items(2000, GOOD)};\n${LARGE}`,
  design: design('tenant <> 3'),
  trial: true,
  not: ['filtered-recall', 'recall-low', 'ef-search'],
});

scenario('a B-tree finds those that match', {
  ask,
  needs,
  sql: `${items(1500, GOOD)};\nCREATE INDEX items_tenant ON items (tenant);\nVACUUM ANALYZE items`,
  queries: searches('tenant = 3'),
  trial: true,
  not: ['filtered-recall'],
});

scenario('it goes on already', {
  ask,
  needs,
  sql: `${items(1500, GOOD)};\n${LARGE};\n${LARGE.replace('enable_seqscan = off', 'hnsw.iterative_scan = strict_order')}`,
  design: design('tenant = $1'),
  trial: true,
  not: ['filtered-recall'],
});
