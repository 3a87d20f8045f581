import { expect, test } from 'vitest';
import type { ToastFacts } from '../../src/model/index.ts';
import { tableFacts } from '../support/evidence/build.ts';
import { verdictOf } from '../support/verify/judge.ts';

const toast: ToastFacts = {
  ...{ oid: 99, options: {}, reltuples: 4e5, relpages: 1e5, relallvisible: 0, xid_age: 1 },
  ...{ mxid_age: 0, bytes: 15e6, index_bytes: 1e6 },
};

// 16 MB out of line beside 164 MB of rows: 9.76%.
const made = { more: { tables: [tableFacts(10, 't', { toast })] } };

test.each([
  ['{ toast_ratio: app.t, max: 10% }', 'pass'],
  ['{ toast_ratio: app.t, max: 9% }', 'fail'],
  ['{ toast_ratio: app.t, min: 9% }', 'pass'],
  ['{ toast_ratio: "app.*", max: 10% }', 'pass'],
  ['{ toast_ratio: app.u, max: 10% }', 'cannot-tell'],
  ['{ toast_ratio: t, max: 10% }', 'cannot-tell'],
])('%s comes to %s', async (check, verdict) => {
  expect(await verdictOf(check, made)).toBe(verdict);
});

test('partitions count with their table', async () => {
  const leaf = (oid: number) => tableFacts(oid, `t_${oid}`, { root: 1, parent: 1, toast });
  const tables = [tableFacts(1, 't', { kind: 'p', bytes: 0 }), leaf(2), leaf(3)];
  expect(await verdictOf('{ toast_ratio: app.t, min: 9%, max: 10% }', { more: { tables } })).toBe(
    'pass',
  );
});

test('of a table of a few pages nothing is told', async () => {
  const tables = [tableFacts(10, 't', { bytes: 8192 * 5 })];
  expect(await verdictOf('{ toast_ratio: app.t, max: 10% }', { more: { tables } })).toBe(
    'cannot-tell',
  );
});
