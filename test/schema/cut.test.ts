import { expect, test } from 'vitest';
import { cutFile, piecesOf } from '../../src/schema/cut.ts';

test.each([
  ['tables in braces', 'tables: { a: {} }\n'],
  ['a second document', 'tables:\n  a: {}\n---\nroles: {}\n'],
  ['a key that is no word', 'tables:\n  a: {}\n  ? b\n'],
  ['tables twice', 'tables:\n  a: {}\nroles: {}\ntables:\n  b: {}\n'],
  ['less and less indented', 'tables:\n    a: {}\n  b: {}\n'],
])('%s: not to be cut', (_what, text) => {
  expect(cutFile(text)).toBeNull();
});

test('a table is its lines up to the next one, and all else is the rest', () => {
  const before = 'version: 1\ntables: # all\n  # one\n  a.b:\n    keep: true\n';
  const after = '  \'"C d"\': {}\n# end\nroles: {}\n';
  const cut = cutFile(before + after);
  expect(cut?.chunks.map(({ key, line }) => [key, line])).toEqual([
    ['a.b', 4],
    ['\'"C d"\'', 6],
  ]);
  expect(cut?.head).toBe('version: 1\ntables: # all\n  # one\n');
  expect(cut?.tail).toEqual({ line: 8, text: 'roles: {}\n' });
  const rest = (text: string) => piecesOf([{ file: 'f', text }])?.rest;
  expect(rest(before + after)).toBe(rest(`${before}    use: [x]\n${after}`));
  expect(rest(before + after)).not.toBe(rest(`${before}${after}extensions: {}\n`));
});
