import { expect, test } from 'vitest';
import type { Desired } from '../../src/model/index.ts';
import { gather } from '../../src/planner/index.ts';
import { field } from '../ui/fixtures.ts';

const wish = (fields: { [path: string]: number }, inherits?: string): Desired => ({
  kind: 'table',
  address: 'table.public.leaf',
  names: ['public', 'leaf'],
  fields: Object.fromEntries(Object.entries(fields).map(([path, value]) => [path, field(value)])),
  facts: {},
  keep: false,
  ...(inherits === undefined ? {} : { inherits }),
});

const values = (wishes: readonly Desired[]) =>
  gather(wishes).desired.map(({ fields }) =>
    Object.fromEntries(Object.entries(fields).map(([path, { value }]) => [path, value])),
  );

test('what a partition says itself wins over its parent, field by field, in either order', () => {
  const own = wish({ fillfactor: 70 });
  const inherited = wish({ fillfactor: 90, parallel_workers: 2 }, 'table.public.parent');
  const both = [{ fillfactor: 70, parallel_workers: 2 }];
  expect(values([own, inherited])).toEqual(both);
  expect(values([inherited, own])).toEqual(both);
});

test('two parents are one too many', () => {
  const { desired, diagnostics } = gather([wish({ a: 1 }, 'table.p'), wish({ a: 2 }, 'table.q')]);
  expect(desired).toHaveLength(1);
  expect(diagnostics).toMatchObject([{ severity: 'error', code: 'ambiguous-inheritance' }]);
});

test('one object cannot be renamed twice', () => {
  const claim = (name: string): Desired => ({
    ...wish({}),
    address: `table.public.${name}`,
    renames: 'table.public.old',
  });
  const { desired } = gather([claim('a'), claim('b')]);
  expect(desired.map(({ renames }) => renames)).toEqual(['table.public.old', undefined]);
});
