import { expect, test } from 'vitest';
import { schedule } from '../../src/apply/schedule.ts';
import type { Step } from '../../src/model/index.ts';
import { planOf, step } from './bench.ts';
import { begin, on as onTable } from './tables.ts';

const on = (table: string, more: Partial<Step> = {}) => onTable(table, { id: table, ...more });

test('different tables go side by side, one table in turn', () => {
  const [t, u] = [on('t'), on('u')];
  const it = schedule(planOf({ steps: [t, on('t', { id: 'again' }), u] }));
  expect(begin(it)).toEqual(['t', 'u']);
  it.done(t);
  expect(begin(it)).toEqual(['again']);
});

test('a phase waits for the one before it', () => {
  const [t, u] = [on('t'), on('u', { phase: 'indexes' })];
  const it = schedule(planOf({ steps: [t, u] }));
  expect(begin(it)).toEqual(['t']);
  it.done(t);
  expect(begin(it)).toEqual(['u']);
});

test('what belongs to no table runs alone', () => {
  const alone = step({ mode: 'single', sql: [], id: 'role', address: 'role.r' });
  const it = schedule(planOf({ steps: [on('t'), alone, on('u')] }));
  expect(begin(it)).toEqual(['t']);
});

test('only one step at a time makes readers wait', () => {
  const hazards = [{ code: 'access-exclusive', message: '' }] as const;
  const it = schedule(planOf({ steps: [on('t', { hazards }), on('u', { hazards }), on('v')] }));
  expect(begin(it)).toEqual(['t', 'v']);
});

test('a step waits for what it needs', () => {
  const it = schedule(
    planOf({ steps: [on('t'), on('u', { needs: ['t'] }), on('v', { needs: ['gone'] })] }),
  );
  expect(begin(it)).toEqual(['t', 'v']);
});
