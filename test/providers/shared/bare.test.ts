import { expect, test } from 'vitest';
import { bare } from '../../../src/providers/shared/bare.ts';

test.each([
  ['(a > 0)', 'a > 0'],
  ['((a))', 'a'],
  ['(a) OR (b)', '(a) OR (b)'],
  ["(a = ')')", "a = ')'"],
  ["(a = '(''') AND (b)", "(a = '(''') AND (b)"],
  ['("odd)" > 1)', '"odd)" > 1'],
  ['lower(a)', 'lower(a)'],
  ['', ''],
])('%s', (text, inner) => expect(bare(text)).toBe(inner));
