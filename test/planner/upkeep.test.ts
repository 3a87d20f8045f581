import { expect, test } from 'vitest';
import type { Step } from '../../src/model/index.ts';
import { order, stillOwed, upkeepNeedsWork } from '../../src/planner/index.ts';
import { BLANK_STEP } from '../support/step.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  address: id,
  title: id,
  ...BLANK_STEP,
  mode: 'single',
  ...more,
});
const upkeep = (relation: string) =>
  step(`table.${relation}#analyze`, {
    phase: 'upkeep',
    locks: [{ relation, mode: 'SHARE UPDATE EXCLUSIVE' }],
  });

test('upkeep that several changes ask for is done once, after all of them', () => {
  const steps = ['a', 'b'].flatMap((id) => upkeepNeedsWork([step(id), upkeep('public.t')]));
  expect(order(steps).map(({ id, needs }) => [id, needs])).toEqual([
    ['a', []],
    ['b', []],
    ['table.public.t#analyze', ['a', 'b']],
  ]);
});

test('what is owed on tables and indexes that are gone is forgotten', () => {
  const seen = {
    relations: { 'public.t': {} as never },
    actual: {
      'index.public.i': {
        kind: 'index',
        address: 'index.public.i',
        names: ['public', 'i'],
        fields: {},
        facts: {},
      },
    },
  };
  const owed = ['public.t', 'public.i', 'public.gone'].map(upkeep);
  expect(stillOwed(owed, seen)).toEqual(owed.slice(0, 2));
});
