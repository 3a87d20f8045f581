// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyText, scalarText } from '../../../src/schema/write/scalar.ts';
import { specs } from '../support.ts';

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const odd = fc.constantFrom(
  '${HOME}',
  '$${x}',
  '<<',
  '~',
  'on',
  '08',
  '.inf',
  "it's",
  'a: b',
  'a # b',
  '\n',
  '\u2028',
  '\u202e',
  '\u200b',
  '\u034f',
  '\ufe0f',
  '\u{e0141}',
  '\u{1d173}',
  '\u{ffffe}',
  '\u2800',
  '\u2066',
  '\x7f',
  ' x ',
  '\u3000',
  '\u00a0',
  '- ',
  '"q"',
  '{}',
);
const text = fc
  .array(fc.oneof(name, odd), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''));

test('any text is read back as it was, on a line of its own and between brackets', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const [block, flow] = [scalarText(value, false), scalarText(value, true)];
      const read = await specs(
        `tables: { t: { indexes: { i: { on: [${flow}] } } }, u: { indexes: { j: { on: [a], using: ${flow} } } } }`,
      );
      expect(read['index.public.i']).toEqual({ on: [value] });
      expect(read['index.public.j']).toEqual({ on: ['a'], using: value });
      const lines = await specs(
        `tables:\n  t:\n    indexes:\n      i:\n        on:\n          - ${block}\n`,
      );
      expect(lines['index.public.i']).toEqual({ on: [value] });
    }),
    { numRuns: 300 },
  );
});

test.each([
  [0.02, '0.02'],
  [true, 'true'],
  ['16GB', '16GB'],
  ['status = 1', 'status = 1'],
  ["a IN ('x', 'y')", "a IN ('x', 'y')"],
])('%s is written without more quotes than it needs', (value, written) => {
  expect(scalarText(value, false)).toBe(written);
});

test('between brackets a text without quotes has no sign that some reader stops at', () => {
  fc.assert(
    fc.property(text, (value) => {
      const flow = scalarText(value, true);
      if (!/^["']/.test(flow)) expect(flow).toMatch(/^[^?:#,[\]{}]*$/);
    }),
    { numRuns: 1000 },
  );
});

test.each(["a ? 'k'", 'a::text', "v = '#x'", 'a:b', 'ts[1:2]'])(
  '%s has quotes between brackets',
  (value) => {
    expect(scalarText(value, true)).toBe(JSON.stringify(value));
  },
);

test.each(['y', 'No', 'YES', 'n', '010', '1_000', '12:30', '2024-01-01', '0b11', '=', '1e3'])(
  '%s is a text to every reader',
  (value) => {
    for (const inFlow of [false, true]) expect(scalarText(value, inFlow)).toMatch(/^".*"$/);
  },
);

test.each(['\u202e', '\u2066', '\u200b', '\u061c', '\u00ad', '\u034f', '\u3164', '\u{e0141}'])(
  'a mark that nobody sees is written as an escape: %j',
  (mark) => {
    expect(scalarText(`a${mark}b`, false)).toMatch(/^"a\\(?:u[0-9a-f]{4}|U000[0-9a-f]{5})b"$/);
    expect(keyText(`a${mark}b`, true)).toMatch(/^"a\\(?:u[0-9a-f]{4}|U000[0-9a-f]{5})b"$/);
  },
);
