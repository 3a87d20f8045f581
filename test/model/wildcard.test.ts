import { expect, test } from 'vitest';
import { wildcard } from '../../src/model/index.ts';

test.each([
  ['shop.*', 'shop.orders', true],
  ['shop.order?', 'shop.orders', true],
  ['shop.order', 'shop.orders', false],
  ['shop.*', 'shopXorders', false],
  ['*', 'line\nbreak', true],
  ['a+(b)', 'a+(b)', true],
])('%s and %s', (pattern, text, fits) => expect(wildcard(pattern)(text)).toBe(fits));
