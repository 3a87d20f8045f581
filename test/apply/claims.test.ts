import { expect, test } from 'vitest';
import { schedule } from '../../src/apply/schedule.ts';
import type { Step } from '../../src/model/index.ts';
import { change, planOf, step } from './bench.ts';
import { begin, on } from './tables.ts';

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
  const it = schedule(planOf({ steps: steps, changes: [partitioned()] }));
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
  expect(begin(schedule(planOf({ steps: [one, drop], changes: changes })))).toEqual([one.id]);
  expect(begin(schedule(planOf({ steps: [drop, one], changes: changes })))).toEqual(['drop']);
});

test('whatever the plan, every step gets its turn', () => {
  const steps = [
    ...tree('i').steps,
    on('t', { id: 't', needs: ['u'] }),
    ...tree('j').steps,
    on('u', { id: 'u' }),
  ];
  const it = schedule(planOf({ steps: steps, changes: [partitioned('i'), partitioned('j')] }));
  const order: string[] = [];
  for (let step = it.next(); step !== null; step = it.next()) {
    order.push(step.id);
    it.done(step);
  }
  expect(order.toSorted()).toEqual(steps.map(({ id }) => id).toSorted());
});
