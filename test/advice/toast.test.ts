import type { Evidence, Trial } from '../../src/model/index.ts';
import { scenario } from '../support/advice/scenario.ts';

const ask = ['toast'];
const column = 'column.public.docs.body';
const table = (type: string, made: string, count = 1200, more = '') => `
CREATE TABLE docs (id int PRIMARY KEY, body ${type}, at timestamptz DEFAULT now());
${more}
INSERT INTO docs SELECT i, ${made} FROM generate_series(1, ${count}) i;
VACUUM ANALYZE docs;
`;
const HEX = `(SELECT string_agg(md5(i::text || k), '') FROM generate_series(1, 150) k)`;
const BYTES = `(SELECT string_agg(sha256((i::text || k)::bytea), '') FROM generate_series(1, 150) k)`;
const FEATURES = `(SELECT jsonb_object_agg('feature_' || k, hashint8(i * 1000 + k)::float8 / 1000) FROM generate_series(1, 200) k)`;

scenario('bytes that no compression makes smaller, tried on each of them', {
  ask,
  sql: table('bytea', BYTES),
  trial: true,
  finds: [{ code: 'toast-storage', address: column, edits: { storage: 'external' } }],
  not: ['toast-compression'],
});

scenario('bytes that no compression makes smaller, and none is tried', {
  ask,
  sql: table('bytea', BYTES, 1200, 'ALTER TABLE docs ALTER body SET STORAGE external;'),
  trial: true,
  not: ['toast-storage', 'toast-compression'],
});

scenario('words that pglz has the better of', {
  ask,
  sql: table(
    'text',
    `(SELECT string_agg((ARRAY['alpha','beta','gamma','delta','epsilon','zeta','eta','theta','iota','kappa','lambda','mu'])[1 + abs(hashint8(i * 5000 + k)) % 12], ' ') FROM generate_series(1, 4000) k)`,
    400,
  ),
  trial: true,
  not: ['toast-compression', 'toast-storage'],
});

scenario('a column of documents that hardly any query reads stays out of line', {
  ask,
  sql: table('jsonb', FEATURES, 600),
  later: Array.from({ length: 30 }, (_, i) => `SELECT at FROM docs WHERE id = ${i}`).join(';\n'),
  trial: true,
  not: ['toast-storage', 'toast-target'],
});

scenario('much out of line is information, not a fault', {
  ask,
  sql: table('text', HEX),
  finds: [{ code: 'toast-ratio', address: 'table.public.docs', severity: 'info' }],
});

scenario('lz4 that is there already', {
  ask,
  sql: table('text', HEX, 600, 'ALTER TABLE docs ALTER body SET COMPRESSION pglz;'),
  trial: true,
  not: ['toast-target'],
});

scenario('values that all fit beside their row', {
  ask,
  sql: table('text', `'short ' || i`, 20_000),
  trial: true,
  not: ['toast-ratio', 'toast-compression', 'toast-storage', 'toast-target'],
});

/** Most of 2.6 kB, which pglz finds nothing in; some of 9 kB, of which it makes 6. */
const MOSTLY_SHORT = `(SELECT CASE WHEN i % 12 = 0 THEN left(string_agg(md5(i::text || k), ''), 5600) || repeat('x', 3400) ELSE left(string_agg(md5(i::text || k), ''), 2640) END FROM generate_series(1, 180) k)`;
const reads = (what: string) =>
  Array.from({ length: 40 }, (_, i) => `SELECT ${what} FROM docs WHERE id = ${i}`).join(';\n');

/** What is tried takes half of the time to read: on a machine that is busy with other tests, times tell nothing. Bytes are
 *  the trial's own. */
function readInHalf(evidence: Evidence): Evidence {
  const trials = evidence.trials.map((trial): Trial => {
    if (trial.result?.kind !== 'storage') return trial;
    const variants = trial.result.variants.map((one, at) => ({
      ...one,
      read_ms: [at === 0 ? 20 : 10],
    }));
    return { ...trial, result: { ...trial.result, variants } };
  });
  return { ...evidence, trials };
}

scenario('values that every call reads, most of which would fit beside the row', {
  ask,
  sql: table('text', MOSTLY_SHORT, 3000),
  later: reads('body'),
  trial: true,
  amend: readInHalf,
  finds: [{ code: 'toast-target', address: column }],
});

scenario('the same values, which scans of the table do not read', {
  ask,
  sql: table('text', MOSTLY_SHORT, 3000),
  later: `${reads('body')};\nSELECT max(at) FROM docs`,
  trial: true,
  amend: readInHalf,
  not: ['toast-target', 'toast-storage'],
});

const LOG = `(SELECT string_agg('2026-01-01 GET /item/' || hashint8(i * 1000 + k) || ' 200 ' || k, E'\\n') FROM generate_series(1, 120) k)`;

const OBJECTS = `(SELECT string_agg('{"id": "' || md5((i * 1000 + k)::text) || '", "score": ' || (hashint8(i * 1000 + k) % 1000) || '}', ',') FROM generate_series(1, 150) k)`;

scenario('texts that lz4 writes in half of the time and as few bytes', {
  ask,
  sql: table('text', OBJECTS, 1200, 'ALTER TABLE docs ALTER body SET COMPRESSION pglz;'),
  trial: true,
  needs: ['lz4', 'pg_stat_statements'],
  finds: [{ code: 'toast-compression', address: column, edits: { compression: 'lz4' } }],
});

scenario('lines of a log, of which pglz makes a fifth less', {
  ask,
  sql: table('text', LOG, 600, 'ALTER TABLE docs ALTER body SET COMPRESSION pglz;'),
  trial: true,
  needs: ['lz4', 'pg_stat_statements'],
  not: ['toast-compression'],
});

scenario('documents that are compressed by lz4 already', {
  ask,
  sql: table('jsonb', FEATURES, 600, 'ALTER TABLE docs ALTER body SET COMPRESSION lz4;'),
  trial: true,
  needs: ['lz4', 'pg_stat_statements'],
  not: ['toast-compression', 'toast-storage'],
});
