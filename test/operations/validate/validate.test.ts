import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIRST_MAJOR, LAST_MAJOR } from '../../../src/model/index.ts';
import { loadKnown } from '../../../src/providers/known/index.ts';
import { ENV, judged, shown } from './told.ts';

const index = (entry: string): string => `tables:\n  t:\n    indexes: { i: { ${entry} } }`;

test.each([
  // A slip in a name that is the server's own.
  ['settings: { shared_bufers: 4GB }', 'error unknown-setting 2:13 did you mean "shared_buffers"?'],
  ['settings: { WORK_MEN: 4GB }', 'error unknown-setting 2:13 did you mean "work_mem"?'],
  [
    'roles: { a: { settings: { work_men: 4MB } } }',
    'error unknown-setting 2:27 did you mean "work_mem"?',
  ],
  [index('using: gni, on: [a]'), 'error no-access-method 4:21 did you mean "gin"?'],
  [
    index('using: gin, on: [a], with: { fastupdat: off }'),
    'error unknown-parameter 4:50 did you mean "fastupdate"?',
  ],
  [
    'tables: { t: { with: { filfactor: 90 } } }',
    'error unknown-parameter 2:24 did you mean "fillfactor"?',
  ],
  // A value that no supported server takes.
  ['tables: { t: { with: { fillfactor: 900 } } }', 'error bad-value 2:24'],
  [
    'tables: { t: { with: { toast.fillfactor: 90 } } }',
    expect.stringMatching(/^error unknown-parameter 2:24 known here: autovacuum_enabled/),
  ],
  [
    'presets: { p: { with: { fillfactor: 9 } } }\ntables: { t: { use: [p] }, u: { use: [p] } }',
    'error bad-value 2:25',
  ],
  ['settings: { work_mem: 64MBs }', 'error bad-value 2:23'],
  ['settings: { wal_level: logicl }', 'error bad-value 2:24'],
  ['settings: { max_connections: 0 }', 'error bad-value 2:30'],
  ['settings: { block_size: 8192 }', 'error cannot-be-changed 2:25'],
  [
    'databases: { d: { settings: { shared_buffers: 1GB } } }',
    'error not-per-session 2:31 declare it under settings:',
  ],
  ['roles: { a: { databases: { d: { settings: { work_mem: x } } } } }', 'error bad-value 2:45'],
  [index('using: hnsw, on: [e vector_l2_ops], with: { m: 1 }'), 'error bad-value 4:65'],
  [index('on: ["a DESC b"]'), 'error bad-element 4:26'],
  [index('on: [a], where: "x >"'), 'error bad-predicate 4:30'],
  // What an extension or a fork may have.
  [
    'settings: { edb_redwood_date: on }',
    expect.stringMatching(/^warning unknown-setting 2:13 a plan asks/),
  ],
  [
    'settings: { hnsw.ef_serach: 100 }',
    'warning unknown-setting 2:13 did you mean "hnsw.ef_search"?',
  ],
  [
    index('using: rum, on: [a rum_ops]'),
    expect.stringMatching(/^warning no-access-method 4:21 a plan asks/),
  ],
  [index('on: [a jsonb_path_ops]'), 'warning no-opclass 4:26 gin has it: say using: gin'],
  [
    index('using: gin, on: [a jsonb_path_opz]'),
    'warning no-opclass 4:38 did you mean "jsonb_path_ops"?',
  ],
  ['extensions: { pgvector: "*" }', 'warning unknown-extension 2:15 did you mean "vector"?'],
])('%s', async (text, expected) => {
  expect((await judged(text)).map(shown)).toEqual([expected]);
});

test.each([
  'settings: { default_toast_compression: lz4, wal_compression: zstd, io_method: worker, Work_Mem: 64MB }',
  'settings: { app.tenant: x, some_library.knob: 3, shared_preload_libraries: { include: [anything] } }',
  'roles: { all: { settings: { DateStyle: "ISO, DMY", hnsw.ef_search: 200 } } }',
  'extensions: { timescaledb: "*", pg_ivm: "*", pg_partman: "*" }',
  'tables: { t: { with: { autovacuum_vacuum_max_threshold: 1000, fillfactor: default } } }',
  index('using: gin, on: [title gin_trgm_ops, "(lower(x)) gin_trgm_ops"]'),
  index('using: hnsw, on: [e halfvec_cosine_ops], with: { m: 24 }'),
  index('using: bloom, on: [a, b], with: { length: 80, col1: 2 }'),
  // An extension of others brings what it likes.
  `extensions: { rum: "*" }\n${index('using: rum, on: [a rum_tsvector_ops]')}`,
  `extensions: { pg_bigm: "*" }\n${index('using: gin, on: [a fancy_ops]')}`,
])('nothing is said of %s', async (text) => {
  expect((await judged(text)).map(shown)).toEqual([]);
});

test('of one major it is told what that one has not, and which one would', async () => {
  const text =
    'settings: { io_method: worker }\ntables: { t: { with: { autovacuum_vacuum_max_threshold: 1 } } }';
  expect((await judged(text, LAST_MAJOR)).map(shown)).toEqual([]);
  expect((await judged(text, FIRST_MAJOR)).map(shown)).toEqual([
    'warning unknown-setting 2:13 PostgreSQL 18 would take it',
    'error unsupported-parameter 3:24 PostgreSQL 18 would take it',
  ]);
});

test('designs that servers take are taken', async () => {
  const cwd = process.cwd();
  const below = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('dbopt.yaml'))
      .map((path) => `${folder}/${path}`);
  const files = ['dbopt.yaml', ...below('test/corpus'), ...below('examples')];
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const found = await judged({ files: [file], env: ENV, vars: {}, cwd });
    expect([file, ...found.map(shown)]).toEqual([file]);
  }
});

test('the data knows every supported major', async () => {
  const { majors, settings } = await loadKnown();
  expect([majors.at(0), majors.at(-1)]).toEqual([FIRST_MAJOR, LAST_MAJOR]);
  expect(settings.length).toBeGreaterThan(400);
});
