import { expect, test } from 'vitest';
import { type Acceptance, counts, type DriftFinding } from '../../../src/model/index.ts';
import { judge } from '../../../src/planner/index.ts';

const found = (
  address: string,
  field: string | null,
  kind: DriftFinding['class'] = 'drift',
): DriftFinding => ({
  ...{ class: kind, address, field, note: '', since: null },
  ...{ applied: null, actual: null, declared: null },
});
const accept = (more: Partial<Acceptance>): Acceptance => ({
  ...{ address: 'table.a.b', why: 'w', place: { file: 'f', line: 1, column: 1 } },
  ...more,
});
const first = (one: DriftFinding, all: readonly Acceptance[], today = '2030-06-15') =>
  judge([one], all, today).findings[0];

test.each([
  ['all of a resource', accept({}), true],
  ['one field of it', accept({ field: 'x' }), true],
  ['another field', accept({ field: 'y' }), false],
  ['another resource', accept({ address: 'table.a.c' }), false],
])('%s', (_what, one, accepted) => {
  const judged = first(found('table.a.b', 'x'), [one]);
  expect(judged?.accepted !== null).toBe(accepted);
  expect(judged !== undefined && counts(judged)).toBe(!accepted);
});

test.each([
  ['2030-06-16', false],
  ['2030-06-15', false],
  ['2030-06-14', true],
])('on 2030-06-15, until %s: expired %s', (until, expired) => {
  const judged = first(found('table.a.b', 'x'), [accept({ until })]);
  expect(judged?.accepted).toEqual({ why: 'w', until, expired });
  expect(judged !== undefined && counts(judged)).toBe(expired);
});

test('of two that fit the one that still holds counts', () => {
  const judged = first(found('table.a.b', 'x'), [
    accept({ until: '2020-01-01' }),
    accept({ why: 'v' }),
  ]);
  expect(judged?.accepted).toEqual({ why: 'v', until: null, expired: false });
});

test('what nothing is found of is told, in its place', () => {
  const { diagnostics } = judge([found('table.a.b', 'x')], [accept({ field: 'y' })], '2030-06-15');
  expect(diagnostics).toMatchObject([{ code: 'accept-unused', place: { line: 1 } }]);
});

test('what is only for information never counts', () => {
  const judged = first(found('table.a.b', null, 'unmanaged'), []);
  expect(judged !== undefined && counts(judged)).toBe(false);
});
