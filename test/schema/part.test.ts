import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/index.ts';
import { cutFile, piecesOf } from '../../src/schema/cut.ts';
import { parse } from '../../src/schema/parse.ts';
import { partOf } from '../../src/schema/part.ts';
import { makeSource } from '../../src/schema/source.ts';

const REFERENCE = readFileSync('dbopt.yaml', 'utf8');
const lookup = () => 'x';

/** The file read in parts and as a whole; null: it cannot be read so, or something is wrong. */
function bothWays(text: string) {
  const source = makeSource('a.yaml', text);
  const problems: Diagnostic[] = [];
  const loading = { root: '', cwd: '', lookup, problems, sources: new Map(), complete: true };
  const inParts = partOf(null)(source, { ...loading, reader: () => null });
  if (inParts === null || problems.length > 0) return null;
  return { inParts, whole: parse(source, lookup, problems), problems };
}

const mark = fc.constantFrom(
  ...[
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ':',
    ': ',
    '#',
    ' #',
    '|',
    '>',
    '-',
    '- ',
    '&a ',
    '*a',
    '!t ',
    '\n',
    '\n  ',
    '\n---\n',
    '\n    ',
    '\t',
    '? ',
    '%',
    '  ',
    '\\',
  ],
);
const edit = fc.record({ at: fc.nat(), cut: fc.nat(40), mark: fc.option(mark) });

test('a file read table by table is the file read as a whole', { timeout: 120_000 }, () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
      const text = edits.reduce((before, { at, cut, mark: added }) => {
        const from = at % before.length;
        return (
          before.slice(0, from) + (added ?? '') + before.slice(from + (added === null ? cut : 0))
        );
      }, REFERENCE);
      const read = bothWays(text);
      if (read === null) return;
      compared += 1;
      expect(read.problems).toEqual([]);
      expect(read.inParts).toEqual(read.whole);
    }),
    { numRuns: Number(process.env.DBOPT_TEST_CASES ?? 400) },
  );
  expect(compared).toBeGreaterThan(0);
});

test.each([
  ['a text over several lines', 'tables:\n  a: { with: "x\n  b: 1" }\n  c: {}\n'],
  ['a bracket that stays open', 'tables:\n  a: { with: {\n  b: 1 } }\n  c: {}\n'],
  ['one table twice', 'tables:\n  a: {}\n  a: {}\n'],
  ['a key said before and after', 'roles: {}\ntables:\n  a: {}\nroles: {}\n'],
  ['an alias', 'tables:\n  a: &x { keep: true }\n  b: *x\n'],
])('%s: to be read as a whole', (_what, text) => {
  expect(bothWays(text)).toBeNull();
});

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
  const rest = (text: string) => piecesOf([makeSource('f', text)])?.rest;
  expect(rest(before + after)).toBe(rest(`${before}    use: [x]\n${after}`));
  expect(rest(before + after)).not.toBe(rest(`${before}${after}extensions: {}\n`));
});
