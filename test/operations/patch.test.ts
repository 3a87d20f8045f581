import { applyPatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchOf } from '../../src/operations/patch.ts';

const MANY = 1_100;

test('a patch makes the one text of the other, however much differs', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', ''), { maxLength: 8 });
  const end = fc.constantFrom('', '\n');
  const many = fc.constantFrom('', 'x\n'.repeat(MANY), 'y\n'.repeat(MANY));
  const text = fc
    .tuple(lines, many, lines, end)
    .map(([head, middle, tail, last]) => `${head.join('\n')}\n${middle}${tail.join('\n')}${last}`);
  fc.assert(
    fc.property(text, text, fc.constantFrom(0, 1, 3), (before, after, context) => {
      const patch = patchOf({ name: 'a', text: before }, { name: 'b', text: after }, context);
      expect(applyPatch(before, patch)).toBe(after);
    }),
    { numRuns: 60 },
  );
});

test('where nearly all differs it is told in one piece, with the lines around', () => {
  const text = (mark: string) => `1\n2\n${`${mark}\n`.repeat(MANY)}3\n4`;
  const patch = patchOf({ name: 'a', text: text('x') }, { name: 'b', text: text('y') }, 1);
  expect(patch.split('\n').slice(0, 5)).toEqual([
    ...['--- a', '+++ b', '@@ -2,1102 +2,1102 @@', ' 2', '-x'],
  ]);
  expect(patch.trimEnd().split('\n').at(-1)).toBe(' 3');
});
