import { expect, test } from 'vitest';
import type { Actual, Relation } from '../../../src/model/index.ts';
import {
  fillWork,
  moveWork,
  readWork,
  rewriteWork,
  sampleWork,
  vacuumWork,
} from '../../../src/providers/shared/work.ts';
import { sizeOf } from '../../support/size.ts';

const table = { schema: 'public', name: 't' };
const sizes = { 'public.t': sizeOf(80_000, { hidden: 7 }) };

const relation = (name: string, more: Partial<Relation> = {}): Relation => ({
  ...{ schema: 'public', name, oid: 1, kind: 'r', persistence: 'p', pages: 0, rows: -1 },
  ...{ allVisible: 0, hasToast: false, options: [], toastOptions: [], parent: null, children: [] },
  ...more,
});
const of = (...all: readonly Relation[]) => ({
  relations: Object.fromEntries(all.map((one) => [`public.${one.name}`, one])),
});
const bare = { actual: {} };
const index = (name: string): Actual => ({
  ...{ kind: 'index', address: `index.public.${name}`, names: ['public', name], table },
  ...{ fields: {}, facts: {} },
});
const indexed = { actual: { a: index('a'), b: index('b') } };

test.each([
  ['rewrite', rewriteWork, 240_000],
  ['backfill', fillWork, 240_000],
  ['row check', readWork, 80_000],
])('%s: indexes count like the table, where they are written', (sort, work, amount) => {
  expect(work(table, { sizes, snapshot: indexed })).toMatchObject({ sort, amount });
  expect(work(table, { sizes, snapshot: bare })).toMatchObject({ sort, amount: 80_000 });
  expect(work(table, { sizes: {}, snapshot: bare })).toBeUndefined();
});

test('vacuum: the pages that the visibility map does not know', () => {
  expect(vacuumWork(table, sizes)).toMatchObject({ sort: 'vacuum', amount: 7 });
  expect(vacuumWork(table, {})).toBeUndefined();
});

test('ANALYZE reads so many pages of each partition at most, and of what it never saw nobody knows', () => {
  const tree = [
    relation('t', { kind: 'p', children: ['public.a', 'public.b'] }),
    relation('a', { pages: 200_000, rows: 1 }),
    relation('b', { pages: 500, rows: 1 }),
  ];
  expect(sampleWork(table, of(...tree))).toMatchObject({ sort: 'sampling', amount: 30_500 });
  expect(sampleWork(table, of(relation('t')))).toBeUndefined();
});

test('of an empty default partition nothing moves; of another one only this server can tell', () => {
  expect(moveWork(table, of(relation('t', { rows: 0 })))?.amount).toBe(0);
  expect(moveWork(table, of(relation('t', { rows: 9, pages: 5 })))).toEqual({
    ...{ sort: 'row move', amount: 5, usual: null },
  });
  expect(moveWork(table, of(relation('t')))).toBeUndefined();
});
