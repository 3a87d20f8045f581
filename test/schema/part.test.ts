import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/index.ts';
import { freshLooks } from '../../src/schema/looks.ts';
import { parse } from '../../src/schema/parse.ts';
import { partOf } from '../../src/schema/part.ts';

const REFERENCE = readFileSync('dbopt.yaml', 'utf8');
const lookup = () => 'x';

/** The file read in parts and as a whole; null: it cannot be read so, or something is wrong. */
async function bothWays(text: string) {
  const source = { file: 'a.yaml', text };
  const problems: Diagnostic[] = [];
  const loading = {
    ...{ root: '', project: '' },
    given: new Set<string>(),
    cwd: '',
    lookup,
    problems,
    sources: new Map(),
    ...{ trees: [], looks: freshLooks(), complete: true },
    texts: new Map(),
  };
  const inParts = await partOf(null)(source, { ...loading, reader: async () => null });
  if (inParts === null || problems.length > 0) return null;
  return { inParts, whole: await parse(source, lookup, problems), problems };
}

const WORDS = [': ', ' #', '- ', '&a ', '*a', '!t ', '\n  ', '\n---\n', '\n    ', '  '];
const mark = fc.constantFrom(...'"\'{}[]:#|>-?%\\\t\n', ...WORDS);
const edit = fc.record({ at: fc.nat(), cut: fc.nat(40), mark: fc.option(mark) });

test('a file read table by table is the file read as a whole', { timeout: 120_000 }, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 3 }), async (edits) => {
      const text = edits.reduce((before, { at, cut, mark: added }) => {
        const from = at % before.length;
        return (
          before.slice(0, from) + (added ?? '') + before.slice(from + (added === null ? cut : 0))
        );
      }, REFERENCE);
      const read = await bothWays(text);
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
])('%s: to be read as a whole', async (_what, text) => {
  expect(await bothWays(text)).toBeNull();
});
