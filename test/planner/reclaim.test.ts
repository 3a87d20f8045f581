import { expect, test } from 'vitest';
import type { Desired, StateEntry } from '../../src/model/index.ts';
import { reclaim } from '../../src/planner/reclaim.ts';
import { field } from '../ui/fixtures.ts';

const object = (name: string, table = 't') => ({
  kind: 'index',
  address: `index.public.${name}`,
  names: ['public', name],
  table: { schema: 'public', name: table },
});
const wish = (name: string, table?: string): Desired => ({
  ...object(name, table),
  fields: {},
  facts: {},
  keep: false,
});
const renamed: StateEntry = {
  ...object('now'),
  made: false,
  keep: false,
  fields: { name: { now: field('now'), former: field('was') } },
  by: 'tester',
  at: '2024-01-01T00:00:00Z',
  run: 'r',
};

const renames = (desired: readonly Desired[], there: readonly string[] = ['now']) =>
  reclaim({
    desired,
    actual: Object.fromEntries(
      there.map((name) => [`index.public.${name}`, { ...object(name), fields: {}, facts: {} }]),
    ),
    entries: { [renamed.address]: renamed },
    made: new Set(),
    how: () => 'in place',
    told: (_path, former) => former,
    relations: {},
  }).map((one) => one.renames);

test('who wants the name that a leaving object was found under gets the object', () => {
  expect(renames([wish('was')])).toEqual(['index.public.now']);
});

test('not while it stays, nor where the name is held, nor for another table', () => {
  expect(renames([wish('now'), wish('was')])).toEqual([undefined, undefined]);
  expect(renames([wish('was')], ['now', 'was'])).toEqual([undefined]);
  expect(renames([wish('was', 'other')])).toEqual([undefined]);
});
