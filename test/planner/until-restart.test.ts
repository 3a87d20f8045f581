import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { untilRestart } from '../../src/planner/index.ts';
import { change, planOf, step } from '../apply/bench.ts';

const setting = step({ mode: 'single', sql: [], id: 'preload', address: 's.a', effect: 'restart' });
const other = step({ mode: 'single', sql: [], id: 'other', address: 's.b', effect: 'restart' });
const before = step({ mode: 'single', sql: [], id: 'before', address: 'x.a' });
const needy = step({ mode: 'single', sql: [], id: 'needy', address: 'x.b', needs: ['preload'] });

const ids = (plan: Plan | null) => plan?.steps.map(({ id }) => id) ?? null;

test('what a step needs that takes a restart goes first, and all that waits for the same restart with it', () => {
  const steps = [before, setting, needy, other];
  const changes = ['x.a', 's.a', 'x.b', 's.b', 'adopted'].map((address) => change(address));
  const part = untilRestart(planOf({ steps, changes }));
  expect(ids(part)).toEqual(['before', 'preload', 'other']);
  expect(part?.changes.map(({ address }) => address)).toEqual(['x.a', 's.a', 's.b', 'adopted']);
});

test('where no step needs it, the restart comes last', () => {
  expect(untilRestart(planOf({ steps: [before, setting, other] }))).toBeNull();
});
