import { describe, expect, test } from 'vitest';
import { roomier, rowsAPage } from '../../../src/advisors/shared/layout.ts';
import { vacuum } from '../../../src/advisors/vacuum.ts';
import type { IndexFacts, ServerFacts } from '../../../src/model/index.ts';
import {
  indexCounters,
  indexFacts,
  tableCounters,
  tableFacts,
} from '../../support/evidence/build.ts';
import { columnUse, statementUse, tableUse, workloadOf } from '../../support/evidence/samples.ts';
import { ask, edits, told } from '../ask.ts';
import { scene, settings } from './scene.ts';

describe('HOT', () => {
  const sample = (bytes: number) => ({
    samples: [
      { table: 10, rows: 100, row_bytes: { estimate: bytes, low: bytes, high: bytes }, dead: null },
    ],
  });
  const moved = { n_tup_upd: 2e6, n_tup_hot_upd: 1e6, n_tup_newpage_upd: 1e6 };
  test('rows of 1 kB need a place less a page', () => {
    expect([100, 97, 95, 90, 85].map((ff) => rowsAPage(1024, ff))).toEqual([7, 7, 7, 7, 6]);
    expect(rowsAPage(1024, roomier(1024) ?? 0)).toBe(6);
    const found = scene({ after: moved, more: sample(1024) });
    expect([told(found), edits(found)]).toEqual([
      ['warning fillfactor'],
      [`with.fillfactor=${roomier(1024)}`],
    ]);
  });
  test('silent before every row was updated once, and where there is room already', () => {
    expect(
      scene({
        after: { ...moved, n_tup_upd: 500_000, n_tup_hot_upd: 100_000, n_tup_newpage_upd: 400_000 },
        more: sample(1024),
      }),
    ).toEqual([]);
    expect(
      scene({ after: moved, more: sample(1024), table: { options: { fillfactor: '80' } } }),
    ).toEqual([]);
  });
  test.each<[string, Partial<IndexFacts>, Partial<ServerFacts>, string]>([
    ['nobody scanned in 45 days', {}, {}, 'warning'],
    ['holds an exclusion', { exclusion: true }, {}, 'info'],
    ['is part of a whole', { parent: 8 }, {}, 'info'],
    ['a standby may scan', {}, { standbys: 1 }, 'info'],
  ])('an index that %s is told of updates that are not HOT', (_, more, server, severity) => {
    const set = columnUse('n', { position: 'set' });
    const update = statementUse('1', 9000, [tableUse(10, [set], { access: 'update' })], {
      kind: 'update',
    });
    const made = {
      server: { settings, ...server },
      seconds: 3600,
      before: { tables: { '10': tableCounters() } },
      after: {
        tables: { '10': tableCounters({ ...moved, n_tup_newpage_upd: 0 }) },
        indexes: { '11': indexCounters({ idx_blks_hit: 3e6 }) },
      },
      more: {
        workload: workloadOf([update]),
        tables: [tableFacts(10, 'note', { indexes: [indexFacts(11, 'note_n', ['n'], more)] })],
      },
    };
    expect(told(ask(vacuum, made))).toEqual([`${severity} hot-blocked`]);
    // Hardly a row was written through it: it is new.
    const fresh = { ...made, after: { ...made.after, indexes: {} } };
    expect(told(ask(vacuum, fresh))).toEqual(['info hot-blocked']);
    // Counters of a week tell nothing of a month's end.
    const young = { ...made, after: { ...made.after, counting_since: '2030-06-10T12:00:00.000Z' } };
    expect(told(ask(vacuum, young))).toEqual(['info hot-blocked']);
  });
  test('hot-blocked is not told without an index on what is set', () => {
    expect(
      scene({ after: { ...moved, n_tup_newpage_upd: 0 }, more: sample(1024) }).map(
        ({ code }) => code === 'hot-blocked',
      ),
    ).toEqual([]);
  });
});

test('bloat takes pages that were looked at', () => {
  const dead = {
    scanned_percent: 100,
    approx_tuple_count: 1e6,
    approx_tuple_percent: 40,
    dead_tuple_count: 0,
    dead_tuple_percent: 0,
    approx_free_percent: 58,
  };
  const with_ = (free: number) => ({
    after: { last_vacuum: '2030-06-15T11:00:00.000Z' },
    table: { bytes: 600e6, relpages: 73_000 },
    more: {
      samples: [
        {
          table: 10,
          rows: 100,
          row_bytes: { estimate: 100, low: 99, high: 101 },
          dead: { ...dead, approx_free_percent: free },
        },
      ],
    },
  });
  expect(told(scene(with_(58)))).toEqual(['warning bloat']);
  expect(scene(with_(12))).toEqual([]);
  // No VACUUM came, or counters forgot it.
  expect(scene({ ...with_(58), after: {} })).toEqual([]);
});

test('statistics-missing: a partitioned table that only its partitions were analysed of', () => {
  const parent = tableFacts(20, 'event', { kind: 'p', reltuples: null, bytes: 0 });
  const leaf = tableFacts(21, 'event_1', { parent: 20, root: 20 });
  const grouped = tableUse(20, [columnUse('kind', { position: 'group' })]);
  const workload = workloadOf([statementUse('1', 1000, [grouped])]);
  const tables = [parent, leaf];
  expect(told(scene({ more: { tables } }))).toEqual(['info statistics-missing']);
  expect(told(scene({ more: { tables, workload } }))).toEqual(['warning statistics-missing']);
  expect(scene({ more: { tables: [{ ...parent, reltuples: 1e6 }, leaf] } })).toEqual([]);
  expect(scene({ table: { reltuples: null } })).toEqual([]);
});

test('wraparound: what autovacuum begins at is routine', () => {
  expect(scene({ table: { xid_age: 210e6 } })).toEqual([]);
  expect(told(scene({ table: { xid_age: 600e6 } }))).toEqual(['warning wraparound']);
  expect(told(scene({ table: { xid_age: 1.7e9 } }))).toEqual(['critical wraparound']);
  expect(told(scene({ table: { mxid_age: 900e6 } }))).toEqual(['warning wraparound']);
});

test('a standby tells nothing of this', () => {
  const found = ask(vacuum, {
    server: { settings, standby: true },
    more: { tables: [tableFacts(10, 'note', { xid_age: 2e9 })] },
  });
  expect(told(found)).toEqual(['cannot-tell autovacuum-lag']);
});
