import { expect, test } from 'vitest';
import type { CacheAnswer, StateEntry } from '../../src/model/index.ts';
import { desireOf } from '../../src/providers/cache/desire.ts';
import { answer, entryOf, FEAT, keys, planned } from '../support/cache/planned.ts';

test.each<[string, Partial<CacheAnswer>]>([
  ['a token', { served: 'sk_live_51Habcdef' }],
  ['a value that keys under another prefix have', { served: 'alice', versions: { v41: keys(1) } }],
  ['lines', { served: 'v41\nsecret', versions: { 'v41\nsecret': keys(1) } }],
  ['what only its numbers tell from a version, and is a number', { served: '4123123' }],
])('a pointer that holds %s is refused without it', (_, given) => {
  const { codes, actions, sql } = planned(answer(given));
  expect([codes, actions, sql]).toEqual([['cache-no-version'], [], []]);
});

test.each<[string, Partial<CacheAnswer>, StateEntry | undefined]>([
  ['that the design has', { served: 'v42' }, undefined],
  ['that the state remembers', { served: 'blue' }, entryOf('green', ['blue'])],
  ['that keys are of', { served: 'blue', versions: { blue: keys(1) } }, undefined],
  ['that only its number tells from a known one', { served: 'v7' }, undefined],
])('a version %s is one', (_, given, entry) =>
  expect(planned(answer(given), entry).codes).toEqual([]),
);

test('of keys that are no version that is known only the number is told', () => {
  const versions = { v43: keys(5), 'tok-9f8e': keys(1), 'alice@example.com': keys(2) };
  const { diagnostics } = desireOf(FEAT, {
    all: [FEAT],
    entry: undefined,
    answer: answer({ versions }),
  });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'there are keys of versions that were never served: v43 (5 keys), 2 more',
  ]);
});
