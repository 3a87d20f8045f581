import { expect, test } from 'vitest';
import type { Step } from '../../src/model/index.ts';
import { order } from '../../src/planner/index.ts';
import { step } from '../ui/fixtures.ts';

const ids = (steps: readonly Step[]) => order(steps).map(({ id }) => id);

test('by phase, then by resource, a resource’s own steps as they are', () => {
  const drop = step('index.a', 'drop', { phase: 'drops' });
  const build = step('index.b', 'build', { phase: 'indexes' });
  const swap = step('index.b', 'attach', { phase: 'indexes' });
  const set = step('table.z', 'set', { phase: 'options' });
  expect(ids([drop, build, swap, set])).toEqual([set.id, build.id, swap.id, drop.id]);
});

test('a step stands behind what it needs', () => {
  const first = step('extension.b', 'create', { phase: 'extensions' });
  const second = step('extension.a', 'create', { phase: 'extensions', needs: [first.id] });
  expect(ids([second, first])).toEqual([first.id, second.id]);
});

test('needs that go in a circle end, and lose no step', () => {
  const a = step('extension.a', 'create', { needs: ['extension.b#create'] });
  const b = step('extension.b', 'create', { needs: ['extension.a#create'] });
  expect([...ids([a, b])].sort()).toEqual([a.id, b.id]);
});
