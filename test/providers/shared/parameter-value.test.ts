import { expect, test } from 'vitest';
import type { Value } from '../../../src/model/index.ts';
import { checkParameter, parseBoolean } from '../../../src/providers/shared/parameter-value.ts';
import type { StorageParameter } from '../../../src/providers/shared/storage-parameter.ts';

test.each([
  ['1 on ON t tr tru true TRUE y ye yes', true],
  ['0 of off OFF f fa false n no NO', false],
  ['o 2 -1 trues offf yess none null', null],
])('%s: %s', (words, value) => {
  for (const word of words.split(' ')) expect([word, parseBoolean(word)]).toEqual([word, value]);
});

const of = (type: StorageParameter['type'], more: Partial<StorageParameter> = {}) =>
  ({ type, lock: 'SHARE UPDATE EXCLUSIVE', ...more }) as const;

test.each<[StorageParameter, Value, Value, string]>([
  [of('integer'), '070', 70, '70'],
  [of('integer'), '1e3', 1000, '1000'],
  [of('integer'), ' 7 ', 7, '7'],
  [of('integer'), 7, 7, '7'],
  [of('real'), '.10', 0.1, '0.1'],
  [of('real'), '1e-3', 0.001, '0.001'],
  [of('boolean'), true, true, 'on'],
  [of('boolean'), 'OFF', false, 'off'],
  [of('enum', { values: ['auto', 'on', 'off'] }), 'Auto', 'auto', 'auto'],
  [of('enum', { values: ['auto', 'on', 'off'] }), false, 'off', 'off'],
])('%o: %j is %j', (parameter, raw, value, text) => {
  expect(checkParameter(parameter, raw)).toEqual({ field: { value, text } });
});

test.each<[StorageParameter, Value, RegExp]>([
  [of('integer'), '', /expected a whole number, got ""/],
  [of('integer'), 1.5, /expected a whole number, got "1.5"/],
  [of('real'), 'NaN', /expected a number, got "NaN"/],
  [of('real', { min: 0, max: 1 }), 2, /2 is out of range \(0 to 1\)/],
  [of('boolean'), 'maybe', /expected on or off, got "maybe"/],
  [of('enum', { values: ['auto', 'on'] }), 'off', /expected one of auto, on, got "off"/],
])('%o: %j is refused', (parameter, raw, problem) => {
  expect(checkParameter(parameter, raw)).toEqual({ problem: expect.stringMatching(problem) });
});

test('what nobody here knows keeps its text, case and all', () => {
  expect(checkParameter(undefined, 'Fast')).toEqual({ field: { value: 'Fast', text: 'Fast' } });
});
