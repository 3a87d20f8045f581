import { describe, expect, test } from 'vitest';
import { vacuum } from '../../src/advisors/vacuum.ts';
import type { TableCounters, TableFacts, TableUse } from '../../src/model/index.ts';
import { indexFacts, setting, tableCounters, tableFacts } from '../support/evidence/build.ts';
import { columnUse, statementUse, tableUse, workloadOf } from '../support/evidence/samples.ts';
import { ask, edits, told } from './ask.ts';
import { type Scene, scene, settings } from './vacuum/scene.ts';

const LAG = { before: { n_dead_tup: 300_000 }, after: { n_dead_tup: 400_000 } };

test.each<[string, Scene]>([
  ['an idle table', {}],
  [
    'dead rows below the trigger that nobody adds to',
    { before: { n_dead_tup: 90_000 }, after: { n_dead_tup: 90_000 } },
  ],
  [
    'few dead rows of a busy table',
    { after: { n_dead_tup: 30_000, n_tup_upd: 1e6, n_tup_hot_upd: 1e6 } },
  ],
  ['dead rows since a moment ago', { before: { n_dead_tup: 0 }, after: { n_dead_tup: 400_000 } }],
  [
    'many dead rows of a small table',
    { after: { n_dead_tup: 900, n_tup_upd: 1e4, n_tup_hot_upd: 1e4 }, table: { reltuples: 5000 } },
  ],
  [
    'a table that VACUUM is on',
    {
      ...LAG,
      more: {
        horizon: {
          holders: [],
          vacuums: [
            {
              table: 10,
              phase: 'scanning heap',
              heap_blks_total: 1,
              heap_blks_scanned: 0,
              index_vacuum_count: 0,
            },
          ],
        },
      },
    },
  ],
  [
    'an unlogged staging table that TRUNCATE empties',
    {
      ...LAG,
      table: { persistence: 'u', rewritten: true, options: { autovacuum_enabled: 'false' } },
    },
  ],
  ['autovacuum off, and a job that does it', { table: { options: { autovacuum_enabled: 'off' } } }],
  [
    'rows counted twice by a load',
    {
      ...LAG,
      more: {
        samples: [
          {
            table: 10,
            rows: 100,
            row_bytes: { estimate: 100, low: 99, high: 101 },
            dead: { dead_tuple_count: 10, approx_free_percent: 1 },
          },
        ],
      },
    },
  ],
])('%s is healthy', (_, made) => expect(scene(made)).toEqual([]));

test('the one that holds the horizon is named, and the rest waits', () => {
  const held = { ...LAG, holders: [{ since: '2030-06-15T09:00:00.000Z' }] };
  const vacuumed = {
    ...held,
    after: { ...LAG.after, last_autovacuum: '2030-06-15T11:50:00.000Z' },
  };
  const found = scene(vacuumed);
  expect(told(found)).toEqual(['warning xmin-horizon', 'warning autovacuum-lag']);
  expect(found[0]?.title).toContain('pid 4711 (app, reports)');
  expect(found[1]?.under?.code).toBe('xmin-horizon');
  // VACUUM was there before the snapshot was taken: it keeps nothing yet.
  const earlier = { ...held, after: { ...LAG.after, last_autovacuum: '2030-06-15T08:00:00.000Z' } };
  expect(told(scene(earlier))).toEqual(['warning autovacuum-lag']);
  const slot = {
    ...vacuumed,
    holders: [{ kind: 'slot' as const, name: 'old', state: 'inactive', xmin_age: 90_000 }],
  };
  expect(scene(slot)[0]?.outside).toContain('slot old');
  // Of one that is read nobody knows since when it stands there, unless VACUUM came and went in the window.
  const read = { ...slot, holders: [{ ...slot.holders[0], state: 'active' }] };
  expect(told(scene(read))).toEqual(['warning autovacuum-lag']);
  const came = { ...read, after: { ...read.after, autovacuum_count: 1 } };
  expect(told(scene(came))[0]).toBe('warning xmin-horizon');
});

test('autovacuum that is off', () => {
  const off = { ...LAG, table: { options: { autovacuum_enabled: 'false' } } };
  expect([told(scene(off)), edits(scene(off))]).toEqual([
    ['warning autovacuum-off'],
    ['with.autovacuum_enabled=true'],
  ]);
  expect(edits(scene({ ...LAG, set: { autovacuum: setting('off') } }))).toEqual(['value=true']);
});

test('lag takes two readings, and says when the throttle is why', () => {
  expect(told(scene(LAG))).toEqual(['warning autovacuum-lag']);
  expect(told(scene({ ...LAG, before: null }))).toEqual(['cannot-tell autovacuum-lag']);
  expect(told(scene({ ...LAG, seconds: 10 }))).toEqual(['cannot-tell autovacuum-lag']);
  const fast = {
    ...LAG,
    after: {
      ...LAG.after,
      n_tup_upd: 72e6,
      n_tup_hot_upd: 72e6,
      autovacuum_count: 2,
      total_autovacuum_time: 60_000,
    },
  };
  expect([told(scene(fast)), edits(scene(fast))]).toEqual([
    ['warning autovacuum-cost'],
    ['with.autovacuum_vacuum_cost_limit=1800'],
  ]);
});

test('of a busy table there are always rows that wait for the next VACUUM', () => {
  const busy = (last: string, more: Partial<TableCounters> = {}) =>
    told(
      scene({
        before: { n_dead_tup: 300_000 },
        after: {
          ...{ n_dead_tup: 250_000, n_tup_upd: 1e6, n_tup_hot_upd: 1e6 },
          ...{ autovacuum_count: 9, last_autovacuum: last, ...more },
        },
      }),
    );
  expect(busy('2030-06-15T11:59:10.000Z')).not.toContain('warning autovacuum-lag');
  // By hand, or by a job, is as good.
  const byHand = { autovacuum_count: 0, vacuum_count: 1, last_vacuum: '2030-06-15T11:59:10.000Z' };
  expect(busy('2030-06-14T11:59:10.000Z', byHand)).not.toContain('warning autovacuum-lag');
  // Since then nobody came for long: whether they have been there for as long is not known.
  expect(busy('2030-06-15T11:40:00.000Z')).toEqual(['cannot-tell autovacuum-lag']);
  // VACUUM comes, and leaves them.
  expect(busy('2030-06-15T11:59:10.000Z', { n_tup_upd: 1000, n_tup_hot_upd: 1000 })).toEqual([
    'warning autovacuum-lag',
  ]);
});

describe('partitions', () => {
  const late = { n_dead_tup: 150_000, n_tup_upd: 100_000, n_tup_hot_upd: 100_000 };
  const root = tableFacts(9, 'note', { kind: 'p', bytes: 0, partition_key: 'RANGE (at)' });
  const leaf = (oid: number, more: Partial<TableFacts> = {}) =>
    tableFacts(oid, `note_${oid}`, { parent: 9, root: 9, ...more });
  const leaves = (...tables: readonly TableFacts[]) =>
    ask(vacuum, {
      seconds: 3600,
      server: { settings },
      before: { tables: Object.fromEntries(tables.map(({ oid }) => [oid, tableCounters()])) },
      after: { tables: Object.fromEntries(tables.map(({ oid }) => [oid, tableCounters(late)])) },
      more: { tables: [root, ...tables] },
    });
  test('what holds for each of them is said of the whole, once', () => {
    const found = leaves(leaf(10), leaf(11, { bytes: 200e6 }), leaf(12));
    expect(told(found)).toEqual(['info autovacuum-threshold']);
    expect(found[0]?.address).toBe('table.app.note');
    expect(found[0]?.title).toMatch(/^note_11, and 2 more: /);
    expect(found[0]?.edits).toEqual([
      {
        ...{ address: 'table.app.note', field: 'with.autovacuum_vacuum_scale_factor' },
        ...{ from: null, to: 0.01 },
      },
    ]);
  });
  test('one that was not looked at with its whole speaks for itself', () => {
    const alone = leaf(10, { root: 99, parent: 99 });
    expect(leaves(alone).map(({ address }) => address)).toEqual(['table.app.note_10']);
  });
});

test('a trigger that comes late', () => {
  const late = { after: { n_dead_tup: 150_000, n_tup_upd: 100_000, n_tup_hot_upd: 100_000 } };
  expect([told(scene(late)), edits(scene(late))]).toEqual([
    ['info autovacuum-threshold'],
    ['with.autovacuum_vacuum_scale_factor=0.01'],
  ]);
  const large = { n_dead_tup: 1_500_000, n_tup_upd: 100_000, n_tup_hot_upd: 100_000 };
  expect(told(scene({ after: large, table: { reltuples: 1e7 } }))).toEqual([
    'warning autovacuum-threshold',
  ]);
  const later = { after: large, table: { options: { autovacuum_vacuum_scale_factor: '2' } } };
  expect(told(scene(later))).toEqual(['warning autovacuum-threshold']);
  const options = { autovacuum_vacuum_scale_factor: '0.01', autovacuum_vacuum_threshold: '160000' };
  expect(edits(scene({ ...late, table: { options } }))).toEqual([
    'with.autovacuum_vacuum_scale_factor=0.01',
    'with.autovacuum_vacuum_threshold=50',
  ]);
});

describe('insert-vacuum', () => {
  const grown = {
    after: { n_tup_ins: 1e6, n_ins_since_vacuum: 150_000, idx_scan: 10 },
    table: { relallvisible: 12_000 },
  };
  const reads = (columns: readonly string[], more: Partial<TableUse> = {}): Scene => {
    const use = tableUse(
      10,
      columns.map((column) => columnUse(column)),
      more,
    );
    return {
      ...grown,
      table: { ...grown.table, indexes: [indexFacts(11, 'note_at', ['at', 'id'])] },
      more: { workload: workloadOf([statementUse('1', 9000, [use])]) },
    };
  };
  test('it is a warning where a statement is known that the index alone could answer', () => {
    expect(told(scene(reads(['at', 'id'])))).toEqual(['warning insert-vacuum']);
    expect(told(scene(reads([])))).toEqual(['warning insert-vacuum']);
    expect(told(scene(reads(['at', 'body'])))).toEqual([]);
    expect(told(scene(reads(['at'], { all_columns: true })))).toEqual([]);
  });
  test('a table that grows and is read by index', () => {
    expect([told(scene(grown)), edits(scene(grown))]).toEqual([
      ['info insert-vacuum'],
      ['with.autovacuum_vacuum_insert_scale_factor=0.05'],
    ]);
  });
  test.each<[string, Scene]>([
    [
      'autovacuum is on its way',
      { ...grown, after: { ...grown.after, n_ins_since_vacuum: 300_000 } },
    ],
    ['nobody reads it by index', { ...grown, after: { ...grown.after, idx_scan: 0 } }],
    [
      'it is updated too',
      { ...grown, after: { ...grown.after, n_tup_upd: 100_000, n_tup_hot_upd: 100_000 } },
    ],
    [
      'it is set already',
      {
        ...grown,
        table: { ...grown.table, options: { autovacuum_vacuum_insert_scale_factor: '0.05' } },
      },
    ],
  ])('silent where %s', (_, made) => expect(scene(made)).toEqual([]));
});
