import { expect, test } from 'vitest';
import { dataAmong, type SiblingKey } from '../../src/model/index.ts';

const keys = (count: number, times: number, of: Partial<SiblingKey> = {}): readonly SiblingKey[] =>
  Array.from({ length: count }, (_, at) => ({ key: `k${at}`, times, type: 'number', ...of }));
const typed = (all: readonly SiblingKey[], types: readonly string[]): readonly SiblingKey[] =>
  all.map((key, at) => ({ ...key, type: types[at % types.length] ?? '' }));
const ALWAYS: SiblingKey = { key: 'id', times: 1_000, type: 'number' };
const MOSTLY: SiblingKey = { key: 'note', times: 600, type: 'string' };
const SOMETIMES: SiblingKey = { key: 'anna', times: 300, type: 'number' };

test.each<[string, readonly SiblingKey[], readonly string[]]>([
  ['a handful of keys', keys(10, 1_000), []],
  ['a few rare ones beside them', [ALWAYS, ...keys(19, 10)], []],
  ['many, and none rare', keys(200, 100), []],
  ['many rare ones of one type', [ALWAYS, ...keys(20, 10)], keys(20, 10).map(({ key }) => key)],
  [
    'a frequent one among them is one of them, names are not',
    [ALWAYS, MOSTLY, SOMETIMES, ...keys(50, 20)],
    ['anna', ...keys(50, 20).map(({ key }) => key)],
  ],
  [
    'kinds of events: many rare ones of several types',
    typed(keys(200, 20), ['string', 'number', 'object']),
    [],
  ],
  [
    'so many that the types do not count',
    typed(keys(300, 20), ['string', 'number']),
    keys(300, 20).map(({ key }) => key),
  ],
  [
    'names of people, of several types',
    typed(keys(25, 20), ['string', 'number']).map((key) => ({ ...key, key: `Anna ${key.key}` })),
    keys(25, 20).map(({ key }) => `Anna ${key}`),
  ],
])('%s', (_, given, data) => expect([...dataAmong(given, 1_000)]).toEqual(data));
