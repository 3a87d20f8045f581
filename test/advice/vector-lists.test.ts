import { scenario } from '../support/advice/scenario.ts';
import { clustered, filled, needs } from '../support/advice/vectors.ts';

/* IVFFlat: lists that were made of few rows, and too few of them. */

const ask = ['vector'];
const index = 'index.public.items_e';
const listed = (lists: number) => `ivfflat (e vector_l2_ops) WITH (lists = ${lists})`;
const design = `version: 1
checks:
  near: { recall: ${index}, k: 10, min: 0.9, queries: asked.q }
`;

scenario('lists that were made of ten rows, before the others came', {
  ask,
  needs,
  sql: `${clustered(5000)};
INSERT INTO items SELECT * FROM source WHERE id <= 10;
CREATE INDEX items_e ON items USING ${listed(40)};
INSERT INTO items SELECT * FROM source WHERE id > 10;
VACUUM ANALYZE items`,
  design,
  trial: true,
  finds: [
    {
      code: 'ivfflat-built-on-little-data',
      address: index,
      severity: 'warning',
      action: /^REINDEX INDEX CONCURRENTLY public.items_e;$/,
    },
    { code: 'recall-low', address: index, under: 'ivfflat-built-on-little-data' },
  ],
  not: ['ivfflat-lists'],
});

scenario('as many lists, made of the rows that are there', {
  ask,
  needs,
  sql: filled(5000, listed(40)),
  design,
  trial: true,
  not: ['ivfflat-built-on-little-data', 'ivfflat-lists', 'recall-low', 'index-not-used'],
});

scenario('one list, which every search reads to its end', {
  ask,
  needs,
  sql: filled(12_000, listed(1)),
  design,
  trial: true,
  finds: [
    {
      code: 'ivfflat-lists',
      address: index,
      severity: 'info',
      edits: { 'with.lists': 12 },
    },
  ],
  not: ['ivfflat-built-on-little-data'],
});

scenario('ten times as many lists as are usual: a rule of thumb is told where nothing is tried', {
  ask,
  needs,
  sql: filled(2000, listed(40)),
  design,
  only: ['ivfflat-lists'],
  finds: [{ code: 'ivfflat-lists', address: index, severity: 'info' }],
});

scenario('ten times as many lists as are usual, which find as much as soon', {
  ask,
  needs,
  sql: filled(2000, listed(40)),
  design,
  trial: true,
  not: ['ivfflat-lists', 'ivfflat-built-on-little-data'],
});
