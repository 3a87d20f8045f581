import { expect, test } from 'vitest';
import { compareVersions, parseConstraint } from '../../../src/providers/shared/version.ts';

test('versions are compared part by part as numbers', () => {
  const sorted = ['0.7.4', '0.8.0', '0.8.1', '1.2', '1.10', '3.4.0beta1', '3.4.0', '5.2.4'];
  expect([...sorted].reverse().sort(compareVersions)).toEqual(sorted);
  expect(compareVersions('0.8', '0.8.0')).toBe(0);
});

test.each([
  ['>=0.7', ['0.7', '0.8.0', '1.10'], ['0.6.2']],
  ['>= 0.7', ['0.7'], ['0.6']],
  ['>=0.7, <0.9', ['0.8.9'], ['0.9', '0.9.0']],
  ['>=0.7 <0.9', ['0.8.9'], ['0.9.0']],
  ['>1.2', ['1.10'], ['1.2']],
  ['<=1.2', ['1.2', '1.1'], ['1.10']],
  ['0.8.0', ['0.8.0', '0.8'], ['0.8.1']],
  ['=1.10', ['1.10'], ['1.1']],
  ['^1.2', ['1.2', '1.10'], ['1.1', '2.0']],
  ['^0.8.1', ['0.8.1', '0.8.9'], ['0.8.0', '0.9.0']],
  ['~1.2.3', ['1.2.3', '1.2.9'], ['1.2.2', '1.3']],
  ['~1', ['1.9'], ['2.0']],
  ['*', ['0.1', '9'], []],
])('%s', (text, fits, others) => {
  const constraint = parseConstraint(text);
  expect(fits.filter((v) => !constraint?.(v))).toEqual([]);
  expect(others.filter((v) => constraint?.(v))).toEqual([]);
});

test.each(['', 'latest', '>=', '1.2 || 1.3', '>=x', '1.2;'])('%s is no constraint', (text) => {
  expect(parseConstraint(text)).toBeNull();
});
