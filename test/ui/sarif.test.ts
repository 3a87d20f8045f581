import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sarifMessage } from '../../src/ui/sarif.ts';

test.each([
  ['see [the fix](https://x.example)', 'see [the fix\\](https://x.example)'],
  ['see [the fix\\](https://x.example)', 'see [the fix\\\\\\](https://x.example)'],
  ['{0} of {12}', '{{0}} of {{12}}'],
  ['a[1], {a: 1}, f(x[2])', 'a[1], {a: 1}, f(x[2])'],
])('in a message of SARIF %s is %s', (text, expected) => {
  expect(sarifMessage(text)).toEqual({ text: expected });
});

/** As a reader finds links: a bracket that no backslash stands before closes the text. */
const LINK = /(?<!\\)(?:\\\\)*\]\(/;

test('no text of others makes a link in a message of SARIF', () => {
  const text = fc.string({ unit: fc.constantFrom('[', ']', '(', ')', '\\', 'a') });
  fc.assert(fc.property(text, (said) => !LINK.test(sarifMessage(said).text)));
});
