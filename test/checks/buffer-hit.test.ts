import { expect, test } from 'vitest';
import { reading, tableCounters, tableFacts } from '../support/evidence/build.ts';
import { verdictOf } from '../support/verify/judge.ts';

const { database } = reading('2030-06-15T12:00:00Z');
const blocks = (blks_hit: number, blks_read: number) => ({
  database: { ...database, blks_hit, blks_read },
});

const CHECK = '{ buffer_hit: database, min: 99% }';

test('what happened between the readings counts, not before', async () => {
  const before = blocks(0, 1e6);
  expect(await verdictOf(CHECK, { before, after: blocks(99_500, 1e6 + 500) })).toBe('pass');
  expect(await verdictOf(CHECK, { before, after: blocks(98_000, 1e6 + 2_000) })).toBe('fail');
});

test('of a table its heap and its indexes', async () => {
  const counters = (heap_blks_hit: number, idx_blks_read: number) => ({
    tables: { 10: tableCounters({ heap_blks_hit, idx_blks_read }) },
  });
  const more = { tables: [tableFacts(10, 't')] };
  const check = '{ buffer_hit: app.t, min: 90% }';
  const before = counters(0, 0);
  expect(await verdictOf(check, { before, after: counters(9_500, 500), more })).toBe('pass');
  expect(await verdictOf(check, { before, after: counters(8_500, 1_500), more })).toBe('fail');
});

test.each([
  ['one reading', { after: blocks(1e6, 0) }],
  ['a few seconds', { before: blocks(0, 0), after: blocks(1e6, 0), seconds: 5 }],
  ['a few blocks', { before: blocks(0, 0), after: blocks(900, 0) }],
])('%s tells nothing', async (_, made) => {
  expect(await verdictOf(CHECK, made)).toBe('cannot-tell');
});

test('for: may be said', async () => {
  expect(await verdictOf('{ buffer_hit: database, min: 99%, for: 60s }', {})).toBe('cannot-tell');
});
