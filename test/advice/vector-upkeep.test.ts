import type { Evidence, TableFacts } from '../../src/model/index.ts';
import { scenario } from '../support/advice/scenario.ts';
import { GOOD, items, needs } from '../support/advice/vectors.ts';

const ask = ['vector'];
const index = 'index.public.items_e';

const withTables = (evidence: Evidence, change: (table: TableFacts) => TableFacts): Evidence => ({
  ...evidence,
  tables: evidence.tables.map(change),
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

scenario('rows whose death was told after VACUUM took them are not dead', {
  ask,
  needs,
  // VACUUM marks pages all-visible only when what wrote them is flushed.
  sql: `SET synchronous_commit = on;
CREATE EXTENSION IF NOT EXISTS pgstattuple;
${items(1000, GOOD)};
SELECT pg_stat_force_next_flush();
UPDATE items SET tenant = tenant + 1;
VACUUM ANALYZE items`,
  later: 'SELECT 1',
  not: ['vector-dead-tuples'],
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
