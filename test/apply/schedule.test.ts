import { expect, test } from 'vitest';
import { schedule } from '../../src/apply/schedule.ts';
import type { Step } from '../../src/model/index.ts';
import { change, planOf, step } from './bench.ts';
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

const options = (table: string, id = table) => on(table, { id });
const later = (table: string) => on(table, { id: `${table} later`, phase: 'upkeep' });

test('a step that rests holds up its own tables, and a later phase of no other', () => {
  const [t, u] = [options('t'), options('u')];
  const it = schedule(
    planOf({ steps: [t, options('t', 'again'), u, later('t'), later('u'), later('v')] }),
  );
  expect(begin(it)).toEqual(['t', 'u']);
  it.rests(t);
  expect(begin(it)).toEqual([]);
  it.done(u);
  expect(begin(it)).toEqual(['u later', 'v later']);
  expect(it.goesOn(t)).toBe(true);
  it.done(t);
  expect(begin(it)).toEqual(['again']);
});

test('the partitions of one table are one family, also by what was declared of it', () => {
  const inherits = 'table.public.p';
  const changeOf = (name: string) =>
    change(`table.public.${name}`, { table: { schema: 'public', name }, inherits });
  const [p1, p2] = [options('p1'), later('p2')];
  const it = schedule(
    planOf({ steps: [p1, p2, later('u')], changes: [changeOf('p1'), changeOf('p2')] }),
  );
  expect(begin(it)).toEqual(['p1']);
  it.rests(p1);
  expect(begin(it)).toEqual(['u later']);
});

test('what belongs to no table waits for whatever rests', () => {
  const t = options('t');
  const role = step({ mode: 'single', sql: [], id: 'role', address: 'role.r', phase: 'drops' });
  const it = schedule(planOf({ steps: [t, role] }));
  expect(begin(it)).toEqual(['t']);
  it.rests(t);
  expect(begin(it)).toEqual([]);
});

test('a step that makes readers wait goes on in its turn', () => {
  const hazards = [{ code: 'access-exclusive', message: '' }] as const;
  const [t, u] = [on('t', { hazards }), on('u', { hazards })];
  const it = schedule(planOf({ steps: [t, u] }));
  expect(begin(it)).toEqual(['t']);
  it.rests(t);
  expect(begin(it)).toEqual(['u']);
  expect(it.goesOn(t)).toBe(false);
  it.done(u);
  expect(it.goesOn(t)).toBe(true);
});
