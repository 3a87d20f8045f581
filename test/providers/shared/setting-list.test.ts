import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  joinList,
  readElement,
  splitList,
  writeElement,
} from '../../../src/providers/shared/setting-list.ts';

const elements = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }));
const LISTS = ['search_path', 'temp_tablespaces', 'shared_preload_libraries', 'log_destination'];

test.each(LISTS)('%s: what a list is written as reads as the same list', (name) => {
  fc.assert(
    fc.property(elements, fc.constantFrom(', ', ','), (list, separator) => {
      expect(splitList(name, joinList(name, list, separator))).toEqual(list);
    }),
  );
});

test('an element of a design reads as it was meant', () => {
  fc.assert(
    fc.property(fc.string(), (element) => {
      expect(readElement(writeElement(element))).toBe(element);
    }),
  );
});

test('a name in double quotes is the name', () => {
  expect(['"$user"', '"my-ext"', '"a""b"', 'public', '"', 'a"b'].map(readElement)).toEqual([
    ...['$user', 'my-ext', 'a"b', 'public', '"', 'a"b'],
  ]);
});
