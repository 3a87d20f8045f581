import { expect, test } from 'vitest';
import { tableFacts } from '../support/evidence/build.ts';
import {
  columnFacts,
  columnSample,
  jsonSample,
  keySample,
  tableSample,
} from '../support/evidence/samples.ts';
import { verdictOf } from '../support/verify/judge.ts';

const tables = [tableFacts(10, 't', { columns: [columnFacts('doc', 'jsonb')] })];
const sampled = (...keys: readonly string[]) => ({
  more: {
    tables,
    samples: [
      tableSample(10, [
        columnSample('doc', 'jsonb', { json: jsonSample(keys.map((key) => keySample(key))) }),
      ]),
    ],
  },
});

const CHECK = '{ key_length: app.t.doc, max: 3 }';

test('bytes of keys, each as often as it occurs', async () => {
  expect(await verdictOf(CHECK, sampled('ab', 'ab'))).toBe('pass');
  expect(await verdictOf(CHECK, sampled('country_of_origin', 'x'))).toBe('fail');
});

test('an interval on both sides of the bound decides nothing', async () => {
  expect(await verdictOf(CHECK, sampled('abc', 'abc'))).toBe('inconclusive');
});

test('without a sample, or without keys, nobody knows', async () => {
  expect(await verdictOf(CHECK, { more: { tables } })).toBe('cannot-tell');
  expect(await verdictOf(CHECK, sampled())).toBe('cannot-tell');
  expect(await verdictOf('{ key_length: app.t.note, max: 3 }', sampled('ab'))).toBe('cannot-tell');
});
