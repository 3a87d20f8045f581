import { expect, test } from 'vitest';
import type { Field, Fields, TableSize } from '../../../src/model/index.ts';
import { buildWork } from '../../../src/providers/table-index/work.ts';
import { sizeOf } from '../../support/size.ts';

const MB = 1024 ** 2;
const fields = (
  using: string,
  key: object = { column: 'v', expression: null },
  more: Fields = {},
) =>
  ({
    ...{ using: { value: using, text: using }, on: { value: [key], text: '' } },
    ...more,
  }) as Fields;
const number = (value: number): Field => ({ value, text: String(value) });

const vectors: TableSize['vectors'] = {
  v: ['vector', 768],
  h: ['halfvec', 768],
  b: ['bit', 768],
  n: ['numeric', 5],
};
const table = sizeOf(100 * MB, { rows: 100_000, vectors });

test.each<[string, string, number]>([
  ['btree', 'B-tree build', 400e6],
  ['gin', 'GIN build', 50e6],
  ['brin', 'BRIN build', 500e6],
])('%s has a usual pace', (using, sort, usual) => {
  expect(buildWork(fields(using), table)).toMatchObject({ sort, usual });
});

test.each<[string, string]>([
  ['hnsw', 'HNSW build'],
  ['ivfflat', 'IVFFlat build'],
  ['bloom', 'bloom build'],
  ['constructor', 'constructor build'],
])('%s has none: only this server can tell', (using, sort) => {
  expect(buildWork(fields(using), table)).toMatchObject({ sort, usual: null });
});

test.each<[string, object, Fields, number]>([
  ['as pgvector has it by default', { column: 'v', expression: null }, {}, 3080 + 512 + 200],
  [
    'with more neighbours',
    { column: 'v', expression: null },
    { 'with.m': number(32) },
    3080 + 1024 + 200,
  ],
  ['of half the precision', { column: 'h', expression: null }, {}, 1544 + 512 + 200],
  ['of bits', { column: 'b', expression: null }, {}, 104 + 512 + 200],
  ['of a cast', { column: null, expression: '((v)::public.halfvec(64))' }, {}, 136 + 512 + 200],
])('memory of a graph, by row: %s', (_, key, more, bytes) => {
  expect(buildWork(fields('hnsw', key, more), table)?.memory).toBe(bytes * 100_000);
});

test.each<[lists: number, rows: number, megabytes: number]>([
  [100, 3_000, 4],
  [300, 3_000, 8],
  [100, 20_000, 7],
  [300, 20_000, 22],
  [500, 20_000, 46],
])('memory of %i lists of %i rows: what pgvector 0.8 asks for', (lists, rows, megabytes) => {
  const size = sizeOf(MB, { rows, vectors: { v: ['vector', 64] } });
  const work = buildWork(fields('ivfflat', undefined, { 'with.lists': number(lists) }), size);
  expect(work).toMatchObject({ fails: true });
  expect(Math.floor((work?.memory ?? 0) / MB) + 1).toBe(megabytes);
});

test('m, ef_construction, lists and dimensions each make it more', () => {
  const amount = (using: string, more: Fields = {}, size = table) =>
    buildWork(fields(using, undefined, more), size)?.amount ?? 0;
  const wider = { ...table, vectors: { v: ['vector', 1536] as const } };
  const [graph, lists] = [amount('hnsw'), amount('ivfflat')];
  for (const more of [
    amount('hnsw', { 'with.m': number(32) }),
    amount('hnsw', { 'with.ef_construction': number(128) }),
    amount('hnsw', {}, wider),
  ])
    expect(more / graph).toBeGreaterThan(1.4);
  expect(amount('ivfflat', { 'with.lists': number(200) }) / lists).toBeGreaterThan(1.5);
  expect(amount('ivfflat', {}, wider) / lists).toBeGreaterThan(1.5);
});

test.each<[string, object]>([
  ['a column that fixes no dimensions', { column: 'x', expression: null }],
  ['a column of no vectors', { column: 'n', expression: null }],
  ['a column with the name of everything', { column: 'constructor', expression: null }],
  ['an expression without a cast', { column: null, expression: 'f(v)' }],
])('of %s nobody knows how much there is to do', (_, key) => {
  expect(buildWork(fields('hnsw', key), table)).toBeUndefined();
});

test('of a table that nobody measured neither', () => {
  expect(buildWork(fields('btree'), undefined)).toBeUndefined();
});
