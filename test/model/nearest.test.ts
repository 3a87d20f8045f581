import { expect, test } from 'vitest';
import { nearest } from '../../src/model/index.ts';

const KNOWN = ['storage', 'compression', 'statistics', 'with', 'on', 'include'];

test.each([
  ['storge', 'storage'],
  ['stroage', 'storage'],
  ['STORAGE', 'storage'],
  ['statistic', 'statistics'],
  ['wiht', 'with'],
  ['of', 'on'],
  ['includes', 'include'],
  ['zebra', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('%s', (word, expected) => expect(nearest(word, KNOWN)).toBe(expected));
