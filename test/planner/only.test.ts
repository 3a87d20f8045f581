import { expect, test } from 'vitest';
import { DboptError } from '../../src/model/index.ts';
import { requireKnown, restrict } from '../../src/planner/index.ts';

const table = { schema: 'public', name: 'T 1' };
const all = [
  { address: 'table.public."T 1"', table },
  { address: 'index.public.a', table },
  { address: 'statistics.public."T 1"', table },
  { address: 'index.public.b', table: { schema: 'public', name: 'u' } },
];
const chosen = (...only: string[]) => restrict(all, only).map(({ address }) => address);

test('everything where nothing is named', () => {
  expect(chosen()).toHaveLength(4);
});

test('a table stands for all that belongs to it, another resource for itself', () => {
  expect(chosen('table.public."T 1"')).toEqual(all.slice(0, 3).map(({ address }) => address));
  expect(chosen('statistics.public."T 1"')).toEqual(['statistics.public."T 1"']);
  expect(chosen('index.public.a', 'index.public.b')).toEqual(['index.public.a', 'index.public.b']);
});

test('an address that stands for nothing is an error, with the nearest', () => {
  expect(() => requireKnown(all, ['index.public.a'])).not.toThrow();
  expect(() => requireKnown(all, ['index.pulbic.a'])).toThrow(DboptError);
});
