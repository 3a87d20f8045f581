import { expect, test } from 'vitest';
import type { KeptVerdicts, Verdict } from '../../../src/model/index.ts';
import { isJudgeable, isRunaway, judgeWindows, nextPhase } from '../../../src/planner/index.ts';
import { largerByChance, together } from '../../../src/planner/loop/rank-test.ts';
import { minutes, roundOf } from '../../support/loop/rounds.ts';

const STATEMENTS = { touched: ['t'], control: ['c'] };
const NONE = { before: null, after: null };
const flat = (ms: number) =>
  Array.from({ length: 15 }, (_, i) => ms * (1 + (((i * 7) % 5) - 2) / 100));
const checked = (verdict: Verdict): KeptVerdicts => ({
  at: '2026-03-01T00:00:00Z',
  checks: [{ name: 'dead', verdict, figures: [] }],
});

const judge = (before: number, after: number, more = {}) =>
  judgeWindows({
    ...{
      before: minutes(flat(before)),
      after: minutes(flat(after)),
      statements: STATEMENTS,
      checks: NONE,
    },
    ...more,
  });

test.each([
  [5, 6, 'worse'],
  [5, 5.3, 'as before'],
  [5, 4, 'better'],
  [5, 5, 'as before'],
] as const)('%d ms before and %d ms after is %s', (before, after, is) => {
  expect(judge(before, after).is).toBe(is);
});

test('without a control checks alone judge, and nothing is better', () => {
  const alone = { statements: { touched: ['t'], control: [] } };
  expect(judge(5, 1, alone).is).toBe('cannot tell');
  const held = { checks: { before: checked('pass'), after: checked('pass') } };
  expect(judge(5, 1, { ...alone, ...held }).is).toBe('as before');
  expect(judge(5, 1, { checks: { before: checked('pass'), after: checked('fail') } }).is).toBe(
    'worse',
  );
  expect(judge(5, 5, { checks: { before: checked('fail'), after: checked('fail') } }).is).toBe(
    'as before',
  );
  for (const after of ['cannot-tell', 'inconclusive'] as const) {
    const open = { checks: { before: checked('pass'), after: checked(after) } };
    expect(judge(5, 1, { ...alone, ...open }).is).toBe('cannot tell');
    expect(judge(5, 5, open).is).toBe('as before');
  }
});

test('few calls, or statistics that were reset, tell nothing', () => {
  const few = minutes(flat(5), 20);
  expect(judge(5, 9, { before: few }).is).toBe('cannot tell');
  expect(judge(5, 9, { after: few }).is).toBe('cannot tell');
  const broken = minutes(flat(9)).map((sample) => ({ ...sample, broken: true }));
  expect(judge(5, 9, { after: broken }).is).toBe('cannot tell');
  expect(isJudgeable(few, STATEMENTS, null)).toBe(false);
  expect(isJudgeable(few, STATEMENTS, checked('pass'))).toBe(true);
  expect(isJudgeable(minutes(flat(5)), STATEMENTS, null)).toBe(true);
});

test('two minutes over twice the worst one before are enough', () => {
  const before = minutes(flat(5));
  const after = (times: readonly number[]) =>
    isRunaway({ before, after: minutes(times), statements: STATEMENTS });
  expect([after([11]), after([11, 5]), after([5, 11, 11]), after([9, 9])]).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test('the rank test by hand, and several of them together', () => {
  expect(largerByChance([6, 9, 7, 10, 8], [4, 2, 5, 1, 3])).toBeCloseTo(0.0061, 3);
  expect(largerByChance([1, 1, 1], [1, 1, 1])).toBe(1);
  expect(largerByChance([], [1])).toBe(1);
  expect(together([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
});

const done = (...phases: readonly ('baseline' | 'choose' | 'edit' | 'apply' | 'take-out')[]) =>
  phases.map((phase) => ({ phase, status: 'done' as const, at: '' }));

test.each([
  [roundOf({ outcome: null }), 'baseline'],
  [roundOf({ outcome: null, marks: [{ phase: 'baseline', status: 'begun', at: '' }] }), 'baseline'],
  [roundOf({ outcome: null, marks: done('baseline', 'choose', 'edit') }), 'apply'],
  [roundOf({ outcome: null, mode: 'report', marks: done('baseline', 'choose') }), null],
  [roundOf({ outcome: null, mode: 'pull-request', marks: done('baseline', 'choose') }), 'edit'],
  [
    roundOf({ outcome: null, undo: 'worse', marks: done('baseline', 'choose', 'edit') }),
    'take-out',
  ],
  [roundOf({ outcome: null, undo: 'worse', marks: done('take-out') }), 'take-back'],
  [roundOf(), null],
] as const)('what comes next %#', (round, phase) => {
  expect(nextPhase(round)).toBe(phase);
});
