import { describe, expect, test } from 'vitest';
import { index } from '../../src/advisors/table-index.ts';
import type { IndexFacts, TableFacts } from '../../src/model/index.ts';
import {
  indexCounters,
  indexFacts,
  indexKey,
  setting,
  tableCounters,
  tableFacts,
} from '../support/evidence/build.ts';
import { ask, edits, told } from './ask.ts';

const PKEY = indexFacts(11, 'note_pkey', ['id'], {
  ...{ unique: true, primary: true, constraint: { name: 'note_pkey', type: 'p' as const } },
});
/** A table that was written and read since 45 days. */
const made = (
  indexes: readonly IndexFacts[],
  table: Partial<TableFacts> = {},
  scans: Record<string, number> = {},
) => ({
  after: {
    tables: { '10': tableCounters({ n_tup_ins: 1e6, idx_scan: 5000 }) },
    indexes: Object.fromEntries(
      indexes.map(({ oid }) => [
        oid,
        indexCounters({ idx_scan: scans[oid] ?? 0, idx_blks_hit: 3e6 }),
      ]),
    ),
  },
  more: { tables: [tableFacts(10, 'note', { indexes: [PKEY, ...indexes], ...table })] },
});
const own = (name: string, columns: readonly string[], more: Partial<IndexFacts> = {}) =>
  indexFacts(20 + name.length, name, columns, more);

describe('index-unused', () => {
  test('never scanned in 45 days', () => {
    const found = ask(index, made([own('note_at', ['at'])]));
    expect(told(found)).toEqual(['warning index-unused']);
    expect(edits(found)).toEqual([
      'absent=true',
      'why="never scanned in 45 days until 2030-06-15"',
    ]);
  });

  test.each([
    ['a unique index', own('u', ['a'], { unique: true })],
    ['an exclusion', own('e', ['a'], { exclusion: true })],
    ['one that foreign keys refer to', own('r', ['a'], { referenced_by: 1 })],
    ['a replica identity', own('i', ['a'], { replica_identity: true })],
    ['a clustered one', own('c', ['a'], { clustered: true })],
    ['a small one', own('s', ['a'], { bytes: 16_384 })],
    ['one of an extension', own('x', ['a'], { extension: 'postgis' })],
  ])('%s is left alone', (_, one) => expect(ask(index, made([one]))).toEqual([]));

  test('the index of a foreign key is left alone', () => {
    const keys = [{ name: 'fk', columns: ['author'], references: 99 }];
    expect(ask(index, made([own('note_author', ['author'])], { foreign_keys: keys }))).toEqual([]);
  });

  test('one that was made lately is left alone: hardly a row was written through it', () => {
    const base = made([own('note_at', ['at'])]);
    const read = (pages: number, more: Partial<IndexFacts> = {}) => {
      const one = own('note_at', ['at'], more);
      const indexes = { [one.oid]: indexCounters({ idx_blks_hit: pages }) };
      const of = made([one]);
      return told(ask(index, { ...of, after: { ...base.after, indexes } }));
    };
    expect(read(0)).toEqual([]);
    expect(read(50_000)).toEqual([]);
    expect(read(2e6)).toEqual(['warning index-unused']);
    // Of a partial one nobody knows how many rows it leaves out.
    const predicate = { text: 'open', same: 1, columns: ['open'], json: [] };
    expect(read(0, { predicate })).toEqual([]);
    expect(read(500, { predicate })).toEqual(['warning index-unused']);
  });

  test('scans, or scans of one partition, are use', () => {
    const one = own('note_at', ['at']);
    expect(ask(index, made([one], {}, { [one.oid]: 1 }))).toEqual([]);
  });

  test('a table that nobody reads tells nothing', () => {
    const idle = made([own('note_at', ['at'])]);
    const after = { ...idle.after, tables: { '10': tableCounters({ n_tup_ins: 1e6 }) } };
    expect(ask(index, { ...idle, after })).toEqual([]);
  });

  test('a short or unknown time does not tell', () => {
    const base = made([own('note_at', ['at'])]);
    const short = { ...base, after: { ...base.after, counting_since: '2030-06-10T12:00:00.000Z' } };
    expect(told(ask(index, short))).toEqual(['cannot-tell window-too-short']);
    expect(told(ask(index, short, { minWindow: 0 }))).toEqual(['warning index-unused']);
    const unknown = { ...base, after: { ...base.after, counting_since: null } };
    expect(told(ask(index, unknown))).toEqual(['cannot-tell window-too-short']);
    expect(
      ask(index, { ...short, more: { tables: [tableFacts(10, 'note', { indexes: [PKEY] })] } }),
    ).toEqual([]);
  });

  test('where there is a standby it cannot be told', () => {
    const found = ask(index, { ...made([own('note_at', ['at'])]), server: { standbys: 1 } });
    expect(told(found)).toEqual(['cannot-tell index-unused']);
  });

  test('the statistics of an expression stay', () => {
    const expression = { text: 'lower(email)', same: 1, columns: ['email'], json: [] };
    const one = own('note_email', [], { key: [indexKey('', { column: null, expression })] });
    expect(edits(ask(index, made([one])))).toContain('on=["(lower(email))"]');
  });
});

describe('index-duplicate, index-redundant', () => {
  const scans = { 27: 5, 28: 5, 29: 5 };
  const pair = (a: IndexFacts, b: IndexFacts) =>
    ask(
      index,
      made(
        [
          { ...a, oid: 27 },
          { ...b, oid: 28 },
        ],
        {},
        scans,
      ),
    ).map(({ code, address }) => `${code} ${address}`);

  test('of two that are the same the younger one goes', () => {
    expect(pair(own('a', ['x', 'y']), own('b', ['x', 'y']))).toEqual([
      'index-duplicate index.app.b',
    ]);
    const unique = own('a', ['x'], { unique: true });
    expect(pair(unique, own('b', ['x']))).toEqual(['index-duplicate index.app.b']);
  });

  test('of two that are the same one stays, whichever of them was scanned', () => {
    const [a, b] = [own('a', ['x']), own('bb', ['x'])];
    for (const scanned of [a, b]) {
      const found = ask(index, made([a, b], {}, { [scanned.oid]: 9 }));
      expect(told(found)).toEqual(['warning index-duplicate']);
    }
  });

  test('the beginning of one that is hardly larger', () => {
    expect(pair(own('a', ['x']), own('b', ['x', 'y'], { bytes: 40e6 }))).toEqual([
      'index-redundant index.app.a',
    ]);
    expect(pair(own('a', ['x']), own('b', ['x', 'y'], { bytes: 80e6 }))).toEqual([]);
  });

  test.each([
    ['the other order', own('a', ['x', 'y']), own('b', ['y', 'x'])],
    [
      'another direction',
      own('a', ['x']),
      own('b', [], { key: [indexKey('x', { descending: true }), indexKey('y')] }),
    ],
    [
      'another opclass',
      own('a', ['x']),
      own('b', [], {
        key: [
          indexKey('x', { opclass: { schema: 'pg_catalog', name: 'text_pattern_ops' } }),
          indexKey('y'),
        ],
      }),
    ],
    [
      'another collation',
      own('a', ['x']),
      own('b', [], { key: [indexKey('x', { collation: { schema: 'pg_catalog', name: 'C' } })] }),
    ],
    [
      'a partial one',
      own('a', ['x']),
      own('b', ['x', 'y'], { predicate: { text: 'x > $1', same: 1, columns: ['x'], json: [] } }),
    ],
    ['another method', own('a', ['x'], { access_method: 'hash' }), own('b', ['x', 'y'])],
    ['a unique one and a longer one', own('a', ['x'], { unique: true }), own('b', ['x', 'y'])],
    ['other included columns', own('a', ['x'], { include: ['z'] }), own('b', ['x', 'y'])],
  ])('%s is none', (_, a, b) => expect(pair(a, b)).toEqual([]));
});

test('index-invalid: a failed build, but not a partitioned one that is not complete', () => {
  expect(told(ask(index, made([own('a', ['x'], { valid: false })])))).toEqual([
    'warning index-invalid',
  ]);
  expect(
    ask(index, made([own('a', ['x'], { valid: false, partitioned: true, bytes: null })])),
  ).toEqual([]);
});

describe('buffer-hit', () => {
  const settings = { shared_buffers: setting('16384', '8kB') };
  const said = (hit: number, read: number, limits = {}) => {
    const database = { blks_hit: hit, blks_read: read };
    const counters = made([]).after;
    const whole = {
      xact_commit: 0,
      xact_rollback: 0,
      tup_returned: 0,
      tup_fetched: 0,
      tup_inserted: 0,
      tup_updated: 0,
      tup_deleted: 0,
      temp_files: 0,
      temp_bytes: 0,
      deadlocks: 0,
      conflicts: 0,
      blk_read_time: 0,
      blk_write_time: 0,
      sessions: 0,
      numbackends: 1,
      stats_reset: null,
    };
    return told(
      ask(
        index,
        {
          server: { settings },
          before: {},
          after: { ...counters, database: { ...whole, ...database } },
        },
        limits,
      ),
    );
  };
  test('much is read again and again', () => {
    expect(said(1e6, 9e5)).toEqual(['cannot-tell buffer-hit']);
    expect(said(1e6, 9e5, { ram: 64 * 1024 ** 3 })).toEqual(['warning buffer-hit']);
  });
  test('little is read, or nearly all is there', () => {
    expect(said(1e9, 9e5)).toEqual([]);
    expect(said(5000, 5000)).toEqual([]);
  });
});

test('index-covering needs statements, and never a column that is changed', () => {
  const columns = (['id', 'at', 'n'] as const).map((name, i) => ({
    ...{ attnum: i + 1, name, type: 'integer', base_type: 'int4', length: 4, align: 'i' as const },
    ...{
      not_null: true,
      has_default: false,
      generated: null,
      identity: false,
      storage: 'p' as const,
    },
    ...{ default_storage: 'p' as const, compression: null, statistics_target: null, stats: null },
  }));
  const use = (column: string, position: 'where' | 'output' | 'set') => ({
    ...{ column, position, operator: position === 'where' ? '=' : null, left: true, other: null },
    ...{ other_type: null, conjunct: position === 'where', descending: false, json: null },
  });
  const statement = (id: string, kind: 'select' | 'update', uses: ReturnType<typeof use>[]) => ({
    ...{ id, queryid: id, source: 'pg_stat_statements' as const, role: null, toplevel: true },
    ...{
      calls: 9000,
      total_exec_time: 1,
      rows: 9000,
      kind,
      text: null,
      understood: true,
      why_not: null,
    },
    tables: [
      {
        table: 10,
        access: kind === 'select' ? ('read' as const) : ('update' as const),
        through: null,
        all_columns: false,
        columns: uses,
        alone: true,
        limit: false,
      },
    ],
    literal_texts: 0,
  });
  const with_ = (statements: ReturnType<typeof statement>[]) => {
    const one = own('note_at', ['at']);
    const base = made([one], { columns }, { [one.oid]: 9000 });
    const sources = { pg_stat_statements: null, activity: 0, queries: 0, views: 0, functions: 0 };
    const coverage = { calls: 9000, understood: 9000, not_understood: {} };
    return ask(index, {
      ...base,
      more: { ...base.more, workload: { sources, statements, definitions: [], coverage } },
    });
  };
  const lookup = statement('1', 'select', [use('at', 'where'), use('n', 'output')]);
  expect(told(with_([lookup]))).toEqual(['info index-covering']);
  expect(edits(with_([lookup]))).toEqual(['on=["at"]', 'include=["n"]']);
  expect(with_([lookup, statement('2', 'update', [use('n', 'set')])])).toEqual([]);
});
