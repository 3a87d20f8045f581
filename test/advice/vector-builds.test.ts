import type { BuiltIndex, Evidence, Trial } from '../../src/model/index.ts';
import { scenario } from '../support/advice/scenario.ts';
import { GOOD, items, needs } from '../support/advice/vectors.ts';

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

/** What copies would have told, of an index that fills much of memory. */
const withCopies =
  (halves: number, bytes: number) =>
  (evidence: Evidence): Evidence => {
    const table = evidence.tables.find(({ name }) => name === 'items');
    const built = table?.indexes.find(({ name }) => name === 'items_e');
    const like = (name: string, missed: number, size: number): BuiltIndex => ({
      ...{ name, bytes: size, build_ms: 1000, search_ms: 1 },
      recalls: Array.from({ length: 100 }, (_, at) => (at < missed ? 0.5 : 1)),
    });
    const of = { as: 'halfvec', method: 'hnsw', with: {}, set: {}, rerank: null } as const;
    const trial: Trial = {
      request: {
        ...{ kind: 'vector-build', table: table?.oid ?? 0, index: built?.oid ?? 0, column: 'e' },
        ...{ dimensions: 16, schema: 'public', operator: '<->', k: 10 },
        builds: [{ ...of, name: 'halfvec', opclass: 'halfvec_l2_ops' }],
      },
      ...{ status: 'done', why: null, seed: 1, took_ms: 1, rows: 10_000, table_rows: 100_000 },
      result: {
        ...{ kind: 'vector-build', queries: 100 },
        builds: [like('m 24, ef_construction 100', 4, 1000), like('halfvec', halves, bytes)],
      },
    };
    return { ...evidence, trials: [trial] };
  };

scenario('half the space for as much', {
  ask,
  needs,
  sql: items(500, GOOD),
  amend: withCopies(4, 500),
  only: ['vector-storage'],
  finds: [{ code: 'vector-storage', address: index, severity: 'info' }],
});

scenario('half the space for less', {
  ask,
  needs,
  sql: items(500, GOOD),
  amend: withCopies(12, 500),
  not: ['vector-storage'],
});

scenario('little space is saved', {
  ask,
  needs,
  sql: items(500, GOOD),
  amend: withCopies(4, 900),
  not: ['vector-storage', 'hnsw-parameters'],
});
