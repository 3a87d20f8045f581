// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the design file, not of JavaScript
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { MODELINE, SCHEMA_URL } from '../../src/schema/schema-url.ts';

const SCHEMA = readFileSync(new URL('../../schema/dbopt.schema.json', import.meta.url), 'utf8');

/** An editor that finds the schema by the modeline of the file, as those of `init` do. */
const editor = getLanguageService({
  schemaRequestService: async (url) => {
    if (url !== SCHEMA_URL) throw new Error(`no schema at ${url}`);
    return SCHEMA;
  },
  workspaceContext: { resolveRelativePath: (path) => path },
  telemetry: { send() {}, async sendError() {}, sendTrack() {} },
});
editor.configure({ validate: true, hover: true, completion: true });

let files = 0;

/** A file with a cursor at `|`. */
function open(text: string) {
  files += 1;
  const whole = `# ${MODELINE}\nversion: 1\n${text}`;
  const at = whole.indexOf('|');
  const file = TextDocument.create(`file:///${files}.yaml`, 'yaml', 0, whole.replace('|', ''));
  return { file, position: file.positionAt(at) };
}

async function hover(text: string): Promise<string> {
  const { file, position } = open(text);
  const contents: unknown = (await editor.doHover(file, position))?.contents;
  return JSON.stringify(contents) ?? '';
}

async function completion(text: string): Promise<readonly string[]> {
  const { file, position } = open(text);
  return (await editor.doComplete(file, position, false)).items.map(({ label }) => label);
}

async function problems(text: string): Promise<readonly string[]> {
  const { file } = open(text);
  return (await editor.doValidation(file, false)).map(({ message }) => message);
}

const index = (entry: string): string => `tables:\n  t:\n    indexes:\n      i:\n        ${entry}`;

describe('what stands under the cursor is explained', () => {
  test.each([
    ['settings:\n  shared_b|uffers: 4GB', /shared memory buffers.*default 128MB; takes a restart/],
    ['settings:\n  work_m|em: 4MB', /64kB to 2147483647kB.*default 4MB/],
    ['settings:\n  max_wal_s|ize: 50GB', /WAL size.*default 1GB/],
    ['settings:\n  wal_l|evel: logical', /One of minimal, replica, logical; default replica/],
    ['settings:\n  io_m|ethod: worker', /from PostgreSQL 18 on/],
    ['settings:\n  promote_trigger_f|ile: x', /up to PostgreSQL 15/],
    ['settings:\n  hnsw.ef_s|earch: 100', /1 to 1000; default 40/],
    ['roles:\n  app:\n    settings:\n      statement_t|imeout: 5s', /duration of any statement/],
    ['databases:\n  d:\n    settings:\n      ji|t: off', /JIT/],
    [
      'roles:\n  a:\n    databases:\n      d:\n        settings:\n          work_m|em: 1MB',
      /default 4MB/,
    ],
    ['extensions:\n  vec|tor: "*"', /vector data type/],
    ['extensions:\n  pg_t|rgm: "*"', /trigram/],
    ['tables:\n  t:\n    with:\n      fill|factor: 90', /default 100 \(10 to 100\)/],
    ['tables:\n  t:\n    with:\n      toast.autovacuum_en|abled: off', /TOAST table/],
    ['presets:\n  hot:\n    with:\n      toast_tuple_t|arget: 4080', /128 to 8160/],
    [
      'tables:\n  t:\n    with:\n      autovacuum_vacuum_max_thr|eshold: 9',
      /from PostgreSQL 18 on/,
    ],
    [
      index('using: gin\n        on: [a]\n        with:\n          fastup|date: off'),
      /pending list/,
    ],
    [index('using: hnsw\n        on: [a]\n        with:\n          m|: 16'), /2 to 100/],
    [index('us|ing: gin\n        on: [a]'), /Access method/],
    ['tables:\n  t:\n    columns:\n      c: { sto|rage: main }', /TOAST strategy/],
    ['policy:\n  lock_ti|meout: 2s', /one attempt at a blocking lock/],
  ])('%s', async (text, expected) => {
    expect(await hover(text)).toMatch(expected);
  });
});

describe('what may stand under the cursor is offered', () => {
  test.each([
    ['|', ['settings', 'tables', 'policy']],
    ['settings:\n  |', ['shared_buffers', 'work_mem', 'hnsw.ef_search', 'TimeZone']],
    ['settings:\n  wal_level: |', ['minimal', 'replica', 'logical']],
    ['settings:\n  fsync: |', ['"on"', '"off"']],
    ['settings:\n  wal_compression: |', ['lz4', 'zstd']],
    ['roles:\n  app:\n    settings:\n      |', ['statement_timeout', 'work_mem']],
    ['extensions:\n  |', ['vector', 'pg_stat_statements', 'btree_gin']],
    ['tables:\n  t:\n    with:\n      |', ['fillfactor', 'toast.autovacuum_enabled']],
    ['tables:\n  t:\n    with:\n      vacuum_index_cleanup: |', ['auto', '"off"']],
    ['tables:\n  t:\n    columns:\n      c:\n        compression: |', ['pglz', 'lz4']],
    [index('using: |'), ['brin', 'btree', 'gin', 'hnsw', 'ivfflat']],
    [
      index('using: gin\n        on: [a]\n        with:\n          |'),
      ['fastupdate', 'gin_pending_list_limit'],
    ],
    [index('using: hnsw\n        on: [a]\n        with:\n          |'), ['m', 'ef_construction']],
    [index('on: [a]\n        with:\n          |'), ['fillfactor', 'deduplicate_items']],
    [
      index('using: gin\n        on:\n          - |'),
      ['column jsonb_path_ops', 'column gin_trgm_ops'],
    ],
    [index('using: hnsw\n        on:\n          - |'), ['column vector_cosine_ops']],
  ])('%s', async (text, expected) => {
    expect(await completion(text)).toEqual(expect.arrayContaining(expected));
  });

  test('and nothing of another access method, nor of another level', async () => {
    const gin = await completion(index('using: gin\n        on: [a]\n        with:\n          |'));
    expect(gin).not.toContain('fillfactor');
    expect(await completion('roles:\n  a:\n    settings:\n      |')).not.toContain(
      'shared_buffers',
    );
  });
});

describe('what no server takes is marked', () => {
  test.each([
    ['settings: { shared_bufers: 4GB }', /shared_bufers is not allowed/],
    ['settings: { max_connections: 0 }', /minimum of 1/],
    ['settings: { wal_level: logicl }', /"minimal", "replica", "logical"/],
    ['settings: { work_mem: 64MBs }', /./],
    ['settings: { fsync: maybe }', /"on", "off"/],
    ['roles: { a: { settings: { shared_buffers: 1GB } } }', /shared_buffers is not allowed/],
    ['tables: { t: { with: { fillfactor: 900 } } }', /maximum of 100/],
    ['tables: { t: { with: { filfactor: 90 } } }', /filfactor is not allowed/],
    ['presets: { p: { with: { fillfactor: 9 } } }', /minimum of 10/],
    ['tables: { t: { indexes: { i: { using: hnsw, on: [e], with: { m: 1 } } } } }', /minimum of 2/],
    [
      'tables: { t: { indexes: { i: { using: gin, on: [e], with: { fillfactor: 90 } } } } }',
      /fillfactor is not allowed/,
    ],
    ['tabels: {}', /tabels is not allowed/],
  ])('%s', async (text, expected) => {
    const found = await problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  // The spellings that the server takes, variables, and what only libraries know.
  test.each([
    'settings: { Work_Mem: 64MB, wal_level: LOGICAL, fsync: ON, jit: "yes", log_file_mode: 0600, app.tenant: x }',
    'settings: { work_mem: "${MEM}", max_wal_size: 1.5GB, shared_preload_libraries: { include: [x] }, max_connections: { value: 200 } }',
    'tables: { t: { with: { fillfactor: default, autovacuum_enabled: "${AV}", vacuum_truncate: OFF } } }',
    'tables: { t: { indexes: { i: { using: rum, on: [a rum_ops], with: { anything: 1 } } } } }',
    'extensions: { timescaledb: ">=2", vector: { version: ">=0.7", schema: ext } }',
  ])('but not %s', async (text) => {
    expect(await problems(text)).toEqual([]);
  });

  test('nor anything of the designs that are shown', async () => {
    for (const file of [
      'dbopt.yaml',
      'examples/fleet/dbopt.yaml',
      'examples/partitions/dbopt.yaml',
    ]) {
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      expect([file, ...(await problems(text.replace(/^version: 1$/m, '')))]).toEqual([file]);
    }
  });
});
