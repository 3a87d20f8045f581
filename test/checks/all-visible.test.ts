import { expect, test } from 'vitest';
import { tableCounters, tableFacts } from '../support/evidence/build.ts';
import { looked, verdictOf } from '../support/verify/judge.ts';

const CHECK = '{ all_visible: app.t, min: 95% }';
const mapped = (relallvisible: number, counters: Parameters<typeof tableCounters>[0] = {}) => ({
  more: { tables: [tableFacts(10, 't', { relallvisible, bytes: 20_000 * 8192 })] },
  after: { tables: { 10: tableCounters(counters) } },
});

test('a look passes over what is all visible', async () => {
  expect(await verdictOf(CHECK, looked({ scanned_percent: 3 }))).toBe('pass');
  expect(await verdictOf(CHECK, looked({ scanned_percent: 30 }))).toBe('fail');
});

test('pg_class tells it where nothing was written since', async () => {
  expect(await verdictOf(CHECK, mapped(19_900))).toBe('pass');
  expect(await verdictOf(CHECK, mapped(10_000))).toBe('fail');
});

test.each([{ n_dead_tup: 5 }, { n_ins_since_vacuum: 5 }])('after %o it does not', async (since) => {
  expect(await verdictOf(CHECK, mapped(20_000, since))).toBe('cannot-tell');
});
