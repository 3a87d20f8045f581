import { expect, test } from 'vitest';
import { readPlan } from '../../src/explain/index.ts';
import { tableFacts } from '../support/evidence/build.ts';
import { judged, verdictOf } from '../support/verify/judge.ts';

/** EXPLAIN's JSON of one node above another. */
const planned = (outer: object, inner: object = {}) => ({
  ...{ kind: 'plan' as const, ran: true, why_not: null },
  plan: readPlan(
    JSON.stringify([
      {
        Plan: {
          ...{ 'Node Type': 'Nested Loop', 'Plan Rows': 100, 'Actual Rows': 104 },
          ...{ 'Actual Loops': 1, 'Actual Total Time': 2, 'Actual Startup Time': 0 },
          ...outer,
          Plans: [
            {
              ...{ 'Node Type': 'Index Only Scan', 'Parent Relationship': 'Outer' },
              ...{ 'Relation Name': 't_1', Schema: 'app', 'Index Name': 't_country' },
              ...{ 'Plan Rows': 100, 'Actual Rows': 100, 'Actual Loops': 1, 'Heap Fetches': 3 },
              ...{ 'Actual Total Time': 1, 'Actual Startup Time': 0 },
              ...inner,
            },
          ],
        },
        'Execution Time': 3,
      },
    ]),
    'test',
  ),
});

const one = planned({});
const estimated = '{ plan: select 1, estimates: { within: 10% } }';

test.each([
  ['{ plan: select 1, forbid: [Hash Join] }', 'pass'],
  ['{ plan: select 1, forbid: [nested loop] }', 'fail'],
  ['{ plan: select 1, require: [t_country] }', 'pass'],
  ['{ plan: select 1, require: [t_other] }', 'fail'],
  ['{ plan: select 1, heap_fetches: { max: 3 } }', 'pass'],
  ['{ plan: select 1, heap_fetches: { max: 2 } }', 'fail'],
  [estimated, 'pass'],
  ['{ plan: select 1, estimates: { within: 3% } }', 'fail'],
  ['{ plan: select 1, predicate_in_scan: true }', 'pass'],
])('%s comes to %s', async (check, verdict) => {
  expect(await verdictOf(check, {}, one)).toBe(verdict);
});

test('a filter above the scans is told', async () => {
  const check = '{ plan: select 1, predicate_in_scan: true }';
  expect(await verdictOf(check, {}, planned({ 'Join Filter': '(a.x > b.y)' }))).toBe('fail');
  expect(await verdictOf(check, {}, planned({}, { Filter: '(x > 1)' }))).toBe('pass');
});

test('some partitions alone are pruned, all are not', async () => {
  const leaf = (oid: number, name: string) => tableFacts(oid, name, { root: 1, parent: 1 });
  const parent = tableFacts(1, 't', { kind: 'p' });
  const check = '{ plan: select 1, pruned: true }';
  const two = { more: { tables: [parent, leaf(2, 't_1'), leaf(3, 't_2')] } };
  const alone = { more: { tables: [parent, leaf(2, 't_1')] } };
  expect(await verdictOf(check, two, one)).toBe('pass');
  expect(await verdictOf(check, alone, one)).toBe('fail');
  expect(await verdictOf(check, {}, one)).toBe('cannot-tell');
});

test('what was only planned tells its shape, and not how well it guessed', async () => {
  const shape = { ...one, ran: false, why_not: 'no value is given' };
  expect(await verdictOf('{ plan: select 1, forbid: [Hash Join] }', {}, shape)).toBe('pass');
  expect(await verdictOf(estimated, {}, shape)).toBe('cannot-tell');
});

test('values of parameters go with the request', async () => {
  const check = '{ plan: select $1, forbid: [Hash Join], params: [DE, 5, null] }';
  expect((await judged(check, {}, one)).verdict).toBe('pass');
});
