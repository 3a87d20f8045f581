import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { nearest, parseName, wildcard } from '../../src/model/index.ts';
import { csvRecords } from '../../src/postgres/evidence/csv.ts';
import { loadParser, parseStatement, sameSyntax } from '../../src/postgres/index.ts';
import { KINDS } from '../../src/providers/index.ts';
import { sameInterval } from '../../src/providers/partitions/partman/interval.ts';
import { splitList } from '../../src/providers/shared/setting-list.ts';
import { parseConstraint } from '../../src/providers/shared/version.ts';
import { expand } from '../../src/schema/glob.ts';
import { loadDesign } from '../../src/schema/index.ts';
import { freshLooks } from '../../src/schema/looks.ts';

vi.setConfig({ testTimeout: 120_000 });
const folder = mkdtempSync(join(tmpdir(), 'dbopt-time-'));
beforeAll(loadParser);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Milliseconds of the processor: others may be at work. */
async function spent(work: () => unknown): Promise<number> {
  const from = process.cpuUsage();
  await work();
  return process.cpuUsage(from).user / 1000;
}

const MOST = 1_500;

/** A piece of text, to be repeated many times, and what might begin and end it. */
const hostile = (marks: string) =>
  fc.record({
    start: fc.string({ unit: fc.constantFrom(...marks), maxLength: 3 }),
    piece: fc.string({ unit: fc.constantFrom(...marks), minLength: 1, maxLength: 4 }),
    end: fc.string({ unit: fc.constantFrom(...marks, '\x01'), maxLength: 3 }),
  });

test.each<[string, string, (text: string) => unknown]>([
  ['a pattern of names', '*?a.', (text) => wildcard(text.slice(0, 4_000))('a'.repeat(250))],
  ['a name', 'a".$ ', parseName],
  ['an interval', '1 dayhourmon:0', sameInterval],
  ['a version', '1.-<>=^~, *a', parseConstraint],
  ['a list', 'a, "', (text) => splitList('search_path', text)],
  ['a word that is near another', 'ab', (text) => nearest(text, [`${text}a`, `b${text}`])],
  ['a log', '1,"\n', (text) => csvRecords(text, 23)],
  ['an expression', "a(1)'::+NOT ", (text) => sameSyntax(text, text)],
])('%s is read in bounded time', async (_what, marks, read) => {
  await fc.assert(
    fc.asyncProperty(hostile(marks), async ({ start, piece, end }) => {
      const text = start + piece.repeat(50_000) + end;
      expect(await spent(() => read(text))).toBeLessThan(MOST);
    }),
    { numRuns: 60 },
  );
});

test('a pattern fits what it always did', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), maxLength: 8 });
  fc.assert(
    fc.property(pattern, text, (pattern, text) => {
      const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
      expect(wildcard(pattern)(text)).toBe(new RegExp(`^${source}$`).test(text));
    }),
    { numRuns: 2_000 },
  );
});

test('folders that symbolic links lead to by ever more paths are read once a level', async () => {
  const cwd = join(folder, 'links');
  mkdirSync(join(cwd, 'real'), { recursive: true });
  writeFileSync(join(cwd, 'real', 'a.yaml'), '');
  for (const name of ['x', 'y', 'z']) symlinkSync('.', join(cwd, name));
  const stars = `${'*/'.repeat(30)}*.yaml`;
  const found = (pattern: string) => expand(cwd, pattern, cwd, freshLooks());
  expect(await spent(() => found(stars))).toBeLessThan(MOST);
  expect(await spent(() => found(`${'**/'.repeat(200)}*.yaml`))).toBeLessThan(MOST);
  expect(await found('**/**/*.yaml')).toEqual([join(cwd, 'real', 'a.yaml')]);
});

/** A design's own text: as soon as it is refused, all is well. */
test.each<readonly [string, string]>([
  ['include of many stars', `include: ["${'*a'.repeat(40)}*.yaml"]\nversion: 1\n`],
  ['folders in folders', `include: ["${'**/'.repeat(3_000)}a.yaml"]\nversion: 1\n`],
  [
    'aliases',
    `a: &a [1]\n${[...'bcdefgh'].map((c, i) => `${c}: &${c} [${`*${'abcdefg'[i]},`.repeat(30)}]\n`).join('')}`,
  ],
  ['brackets', `version: ${'['.repeat(100_000)}`],
  [
    'a schedule',
    `version: 1\npolicy: {window: {cron: "${'0,'.repeat(50_000)}0 0 31 2 *", for: 1h}}\n`,
  ],
  ['a schedule that never comes', 'version: 1\npolicy: {window: {cron: "0 0 30 2 *", for: 1h}}\n'],
  ['a duration', `version: 1\npolicy: {lock_timeout: ${'1'.repeat(200_000)}x}\n`],
  ['variables', `version: 1\ntarget: {url: "${'${A:-'.repeat(50_000)}"}\n`],
  ['connection strings', `version: 1\ntarget: {url: [${'://a:'.repeat(50_000)}]}\n`],
  ['names', `version: 1\ntables: {"${'a.'.repeat(100_000)}": {}}\n`],
  ...['"'.repeat(100_000), `a${'""'.repeat(50_000)}`, 'é'.repeat(100_000)].flatMap(
    (name): [string, string][] => [
      ['a name to warm', `version: 1\nwarm: ['${name}a']\n`],
      ['a name of a table', `version: 1\ntables: {'${name}a': {with: {fillfactor: 90}}}\n`],
      ['a quoted name', `version: 1\nroles: {'"a${name}"': {connection_limit: 1}}\n`],
      ['a name of an index', `version: 1\ntables: {t: {indexes: {'${name}': {on: [a]}}}}\n`],
    ],
  ),
])('%s', async (_what, text) => {
  const cwd = mkdtempSync(join(folder, 'design-'));
  writeFileSync(join(cwd, `${'a'.repeat(200)}.yaml`), 'version: 1\n');
  writeFileSync(join(cwd, 'dbopt.yaml'), text);
  const options = { files: ['dbopt.yaml'], kinds: KINDS, env: {}, vars: {}, cwd };
  expect(await spent(() => loadDesign(options))).toBeLessThan(MOST);
});

test.each([
  ["'1'::a::b", (n: number) => `'1'${'::foo'.repeat(n)}`],
  ['NOT', (n: number) => `${'NOT '.repeat(n)}a`],
  ['CASE', (n: number) => `${'CASE WHEN a THEN '.repeat(n)}1${' END'.repeat(n)}`],
  ['calls', (n: number) => `${'f('.repeat(n)}1${')'.repeat(n)}`],
  ['sums', (n: number) => `${'a + '.repeat(n)}1 > 0`],
  ['brackets', (n: number) => `${'('.repeat(n)}a${')'.repeat(n)}`],
])('%s in each other, to any depth, are compared or refused', async (_what, text) => {
  for (const n of [12, 60, 200, 1_000, 20_000]) {
    const work = () => sameSyntax(text(n), text(n).replace('1', '2').replace('a', 'b'));
    expect(await spent(work)).toBeLessThan(MOST);
  }
  const deep = parseStatement(`SELECT ${text(20_000)}`);
  if (deep.ok) throw new Error('no depth is too deep');
  expect(deep.message).toMatch(/^(?:nested too deep|longer than \d+ characters)$/);
});
