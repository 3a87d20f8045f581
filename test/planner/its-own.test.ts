import { expect, test } from 'vitest';
import type { Actual, Desired, StateEntry } from '../../src/model/index.ts';
import { compare } from '../../src/planner/index.ts';
import { entry } from '../state/samples.ts';
import { field } from '../ui/fixtures.ts';

const INDEX = { kind: 'index', address: 'index.public.i', names: ['public', 'i'] };
const on = (name: string) => ({ schema: 'public', name });

const owned = (table: string, more: Partial<StateEntry> = {}): StateEntry => ({
  ...{ ...entry, ...INDEX, table: on(table), fields: {} },
  ...more,
});
const found = (table: string): Actual => ({
  ...{ ...INDEX, table: on(table), facts: {} },
  fields: { where: field('(id > 5)') },
});

/** Of tables `there`, with the index on `hot`. */
const changes = (one: StateEntry, there: readonly string[], desired: readonly Desired[] = []) =>
  compare({
    ...{ desired, made: new Set<string>(), how: () => 'in place', told: (_path, former) => former },
    actual: { [INDEX.address]: found('hot') },
    entries: { [one.address]: one },
    relations: Object.fromEntries(
      there.map((name) => [`public.${name}`, { ...on(name), parent: null }]),
    ),
  });

const FORMER = { fields: { where: { now: field('(id > 5)'), former: field('(id > 1)') } } };

test.for([
  ['made', {}],
  ['found', { made: false, ...FORMER }],
] as const)(
  'an index that was %s is nothing of ours on another table than the state’s',
  ([, more]) => {
    const [change] = changes(owned('cold', more), ['hot', 'cold']);
    expect(change).toMatchObject({ action: 'forget', fields: [], desired: null, entry: null });
  },
);

test.for([
  ['delete', {}],
  ['update', { made: false, ...FORMER }],
] as const)(
  'where the state’s table was renamed by hand, it is ours, on what the catalog says: %s',
  ([action, more]) => {
    const [change] = changes(owned('cold', more), ['hot']);
    expect(change).toMatchObject({ action, table: on('hot') });
    if (action === 'update') expect(change?.desired?.table).toEqual(on('hot'));
  },
);

test('declared where another of that name stands, it counts as found', () => {
  const wish: Desired = {
    ...{ ...INDEX, table: on('hot'), facts: {}, keep: false },
    fields: { where: field('(id > 5)') },
  };
  const [change] = changes(owned('cold', FORMER), ['hot', 'cold'], [wish]);
  expect(change).toMatchObject({ action: 'adopt', ours: false });
  expect(change?.entry).toMatchObject({ made: false, table: on('hot') });
  expect(change?.entry?.fields.where?.former).toEqual(field('(id > 5)'));
});

test('another’s index does not get the name back that the state’s was found under', () => {
  const renamed = { fields: { name: { now: field('i'), former: field('was') } } };
  const wish: Desired = {
    ...{ kind: 'index', address: 'index.public.was', names: ['public', 'was'] },
    ...{ table: on('hot'), facts: {}, keep: false, fields: {} },
  };
  const named = (table: string) =>
    changes(owned(table, { made: false, ...renamed }), ['hot', 'cold'], [wish])[0]?.renamedFrom;
  expect([named('cold'), named('hot')]).toEqual([undefined, INDEX.address]);
});

test.for([
  ['index.public.tree', 'cold', undefined],
  ['index.public.tree', 'root', 'index.public.tree'],
  ['index.public.other', 'root', undefined],
] as const)(
  'what leaves follows from %s on %s only where its table is a partition of that one',
  ([inherits, table, said]) => {
    const tree: Actual = {
      ...found(table),
      address: 'index.public.tree',
      names: ['public', 'tree'],
    };
    const [change] = compare({
      ...{ desired: [], made: new Set<string>(), how: () => 'in place' },
      told: (_path, former) => former,
      actual: { [INDEX.address]: found('hot'), [tree.address]: tree },
      entries: { [INDEX.address]: owned('hot', { inherits }) },
      relations: {
        'public.hot': { ...on('hot'), parent: 'public.root' },
        'public.root': { ...on('root'), parent: null },
      },
    });
    expect([change?.action, change?.inherits]).toEqual(['delete', said]);
  },
);
