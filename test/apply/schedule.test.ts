import { expect, test } from 'vitest';
import { schedule } from '../../src/apply/schedule.ts';
import type { Change, Plan, Step } from '../../src/model/index.ts';
import { change, planOf, step } from './bench.ts';

/** Ids of the steps that may begin now. */
function begin({ next }: { next(): Step | null }): string[] {
  const first = next();
  return first === null ? [] : [first.id, ...begin({ next })];
}

const on = (table: string, more: Partial<Step> = {}): Step =>
  step({
    mode: 'transaction',
    sql: [],
    id: table,
    address: `table.public.${table}`,
    locks: [{ relation: `public.${table}`, mode: 'SHARE UPDATE EXCLUSIVE' }],
    ...more,
  });

const of = (steps: readonly Step[], changes: readonly Change[] = []): Plan =>
  planOf({ steps, changes });

test('different tables go side by side, one table in turn', () => {
  const [t, u] = [on('t'), on('u')];
  const it = schedule(of([t, on('t', { id: 'again' }), u]));
  expect(begin(it)).toEqual(['t', 'u']);
  it.done(t);
  expect(begin(it)).toEqual(['again']);
});

test('a phase waits for the one before it', () => {
  const [t, u] = [on('t'), on('u', { phase: 'indexes' })];
  const it = schedule(of([t, u]));
  expect(begin(it)).toEqual(['t']);
  it.done(t);
  expect(begin(it)).toEqual(['u']);
});

test('what belongs to no table runs alone', () => {
  const alone = step({ mode: 'single', sql: [], id: 'role', address: 'role.r' });
  const it = schedule(of([on('t'), alone, on('u')]));
  expect(begin(it)).toEqual(['t']);
});

test('only one step at a time makes readers wait', () => {
  const hazards = [{ code: 'access-exclusive', message: '' }] as const;
  const it = schedule(of([on('t', { hazards }), on('u', { hazards }), on('v')]));
  expect(begin(it)).toEqual(['t', 'v']);
});

test('a step waits for what it needs', () => {
  const it = schedule(of([on('t'), on('u', { needs: ['t'] }), on('v', { needs: ['gone'] })]));
  expect(begin(it)).toEqual(['t', 'v']);
});

const build = (leaf: string, index: string): Step =>
  on(leaf, {
    mode: 'concurrent',
    id: `${index}#build:${leaf}`,
    address: `index.public.${index}`,
    makes: [`public.${leaf}_${index}`],
  });

const attach = (leaf: string, index: string): Step =>
  step({
    mode: 'transaction',
    sql: [],
    id: `${index}#attach:${leaf}`,
    address: `index.public.${index}`,
    locks: [
      { relation: `public.${index}`, mode: 'SHARE UPDATE EXCLUSIVE' },
      { relation: `public.${leaf}_${index}`, mode: 'ACCESS EXCLUSIVE' },
    ],
  });

const tree = (name = 'i') => {
  const address = `index.public.${name}`;
  const parent = on('p', { address, id: `${name}#parent`, makes: [`public.${name}`] });
  return {
    address,
    parent,
    steps: [parent, ...['a', 'b'].flatMap((leaf) => [build(leaf, name), attach(leaf, name)])],
  };
};
const partitioned = (name = 'i') =>
  change(`index.public.${name}`, { kind: 'index', table: { schema: 'public', name: 'p' } });

test('partitions are built side by side, each attached after its own build', () => {
  const { parent, steps } = tree();
  const it = schedule(of(steps, [partitioned()]));
  expect(begin(it)).toEqual(['i#parent']);
  it.done(parent);
  expect(begin(it)).toEqual(['i#build:a', 'i#build:b']);
  it.done(build('a', 'i'));
  // The last attach waits for all of its change.
  expect(begin(it)).toEqual(['i#attach:a']);
  it.done(attach('a', 'i'));
  expect(begin(it)).toEqual([]);
  it.done(build('b', 'i'));
  expect(begin(it)).toEqual(['i#attach:b']);
});

test('a drop of all partitions waits for builds on any of them, and they for it', () => {
  const drop = on('p', { id: 'drop', address: 'index.public.j', phase: 'indexes' });
  const one = build('a', 'i');
  const changes = [partitioned('i'), partitioned('j')];
  expect(begin(schedule(of([one, drop], changes)))).toEqual([one.id]);
  expect(begin(schedule(of([drop, one], changes)))).toEqual(['drop']);
});

test('whatever the plan, every step gets its turn', () => {
  const steps = [...tree('i').steps, on('t', { needs: ['u'] }), ...tree('j').steps, on('u')];
  const it = schedule(of(steps, [partitioned('i'), partitioned('j')]));
  const order: string[] = [];
  for (let step = it.next(); step !== null; step = it.next()) {
    order.push(step.id);
    it.done(step);
  }
  expect(order.toSorted()).toEqual(steps.map(({ id }) => id).toSorted());
});
