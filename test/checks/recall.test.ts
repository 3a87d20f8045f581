import { expect, test } from 'vitest';
import type { RecallResult } from '../../src/model/index.ts';
import { indexFacts, tableFacts } from '../support/evidence/build.ts';
import { judged, verdictOf } from '../support/verify/judge.ts';

const CHECK = '{ recall: index.app.t_e, k: 10, min: 0.95, queries: app.log.e }';
const made = {
  more: { tables: [tableFacts(10, 't', { indexes: [indexFacts(11, 't_e', ['e'])] })] },
};

const shares = (n: number, misses: number): readonly number[] =>
  Array.from({ length: n }, (_, i) => (i < misses ? 0.5 : 1));

const result = (more: Partial<RecallResult> = {}): RecallResult => ({
  ...{ kind: 'recall', recalls: shares(100, 0), empty: 0, short: 0, by_index: 100, in_plan: true },
  ...{ plan: 'Index Scan', settings: { 'hnsw.ef_search': '40' }, source: 'table', seed: 1 },
  ...{ exact_ms: 2, more: true, looks: 1 },
  ...more,
});

test('the interval is judged', async () => {
  expect(await verdictOf(CHECK, made, result())).toBe('pass');
  expect(await verdictOf(CHECK, made, result({ recalls: shares(100, 60) }))).toBe('fail');
  expect(await verdictOf(CHECK, made, result({ recalls: shares(100, 8) }))).toBe('inconclusive');
});

test('where queries came from, what was in force and how often the index was scanned are told', async () => {
  const { figures } = await judged(CHECK, made, result({ source: 'rows', short: 3, by_index: 90 }));
  expect(figures.map(({ quantity, verdict }) => [quantity, verdict])).toEqual([
    ['', 'pass'],
    ['optimistic', null],
    ['short', null],
    ['by_index', null],
  ]);
  expect(figures[0]?.measured?.from).toBe(
    '100 rows of its own, which flatters, seed 1; index scans 90/100; hnsw.ef_search 40',
  );
});

test('of an index that nothing used nothing is told', async () => {
  const { verdict, figures } = await judged(CHECK, made, result({ by_index: 0, plan: 'Sort' }));
  expect(verdict).toBe('cannot-tell');
  expect(figures[0]?.unanswered?.why).toContain('the planner does not use it (Sort)');
  expect(await verdictOf(CHECK, made, result({ recalls: [], empty: 100 }))).toBe('cannot-tell');
});

test('an index that is not there, and one that could not be measured', async () => {
  expect(await verdictOf(CHECK, {})).toBe('cannot-tell');
  expect(await verdictOf(CHECK, made)).toBe('cannot-tell');
});
