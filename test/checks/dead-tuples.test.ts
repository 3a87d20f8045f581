import { expect, test } from 'vitest';
import { tableCounters, tableFacts } from '../support/evidence/build.ts';
import { judged, looked, verdictOf } from '../support/verify/judge.ts';

const CHECK = '{ dead_tuples: app.t, max: 1% }';
const counted = (more: Parameters<typeof tableCounters>[0]) => ({
  more: { tables: [tableFacts(10, 't')] },
  after: { tables: { 10: tableCounters(more) } },
});

test('by a look at the pages', async () => {
  expect(await verdictOf(CHECK, looked({ dead_tuple_count: 9_000 }))).toBe('pass');
  expect(await verdictOf(CHECK, looked({ dead_tuple_count: 12_000 }))).toBe('fail');
});

test('by counters, where they were there when the rows were written', async () => {
  const live = { n_live_tup: 1e6 };
  expect(await verdictOf(CHECK, counted({ ...live, n_dead_tup: 9_000 }))).toBe('pass');
  expect(await verdictOf(CHECK, counted({ ...live, n_dead_tup: 12_000 }))).toBe('fail');
  const vacuumed = { last_autovacuum: '2030-06-15T11:00:00Z', n_dead_tup: 12_000 };
  expect(await verdictOf(CHECK, counted(vacuumed))).toBe('fail');
});

test('a table that somebody has locked to himself is no small one', async () => {
  const locked = (relpages: number) => ({
    ...counted({ n_live_tup: 1e6 }),
    more: {
      tables: [tableFacts(10, 't', { bytes: null, relpages }), tableFacts(20, 'u')],
    },
  });
  const open = { figures: [{ unanswered: { why: 'somebody has app.t locked to himself' } }] };
  expect(await judged(CHECK, locked(0))).toMatchObject({ verdict: 'cannot-tell', ...open });
  const all = async (relpages: number) =>
    (await judged('{ dead_tuples: "app.*", max: 1% }', locked(relpages))).figures.map(
      ({ address }) => address,
    );
  expect(await all(20_000)).toEqual(['table.app.t', 'table.app.u']);
  expect(await all(5)).toEqual(['table.app.u']);
});

test('counters that began afterwards tell nothing', async () => {
  expect(await verdictOf(CHECK, counted({ n_dead_tup: 0, n_live_tup: 50 }))).toBe('cannot-tell');
  expect(await verdictOf(CHECK, { more: { tables: [tableFacts(10, 't')] } })).toBe('cannot-tell');
});

test('rows whose space a reader has taken back are dead all the same', async () => {
  const made = {
    ...looked({ dead_tuple_count: 3 }),
    after: { tables: { 10: tableCounters({ n_live_tup: 1e6, n_dead_tup: 50_000 }) } },
  };
  expect(await verdictOf(CHECK, made)).toBe('fail');
});
