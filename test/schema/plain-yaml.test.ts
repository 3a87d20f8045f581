// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file’s variables, not JavaScript’s
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { designYaml } from '../../bench/plan/layout.ts';
import type { Diagnostic } from '../../src/model/index.ts';
import { parseCarefully } from '../../src/schema/careful.ts';
import { parsePlain } from '../../src/schema/parse.ts';

const lookup = (name: string) => (name === 'NONE' ? undefined : `of ${name}`);

/** Holds that what is read as plain is what the library reads, and nothing is wrong in it. True: it was. */
function same(text: string, path: readonly string[] = []): boolean {
  const source = { file: 'a.yaml', text, firstLine: 7 };
  const plain = parsePlain(source, lookup, path);
  if (plain === null) return false;
  const problems: Diagnostic[] = [];
  expect(plain).toEqual(parseCarefully(source, lookup, problems, path));
  expect(problems).toEqual([]);
  return true;
}

const more = Math.ceil(Number(process.env.DBOPT_TEST_CASES ?? 1) / 20);
const times = (runs: number) => ({ numRuns: runs * more });

const corpus = join('test', 'corpus');
const designs = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => readFileSync(join(corpus, name), 'utf8'));

test('nearly all of what people write is plain', () => {
  const plain = designs.filter((text) => same(text));
  expect(plain.length / designs.length).toBeGreaterThan(0.8);
  expect(same(readFileSync('dbopt.yaml', 'utf8'))).toBe(true);
  expect(same(designYaml(100, 'dbopt'))).toBe(true);
});

const SIGNS = [...'"\'{}[]:#|>-?%\\\t\n,&*!~@` $.=<\r\u00a0\ufeff\u2028'];
const PIECES = ": | #|- |&a |*a|!t |\n  |\n---\n|\n    |''|<<: |${X}|\r\n".split('|');
const edit = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 12 }),
  put: fc.constantFrom('', ...SIGNS, ...PIECES),
});

test('designs with anything put in or cut out', { timeout: 120_000 }, () => {
  let plain = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...designs, readFileSync('dbopt.yaml', 'utf8')),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (design, edits) => {
        const text = edits.reduce((now, { at, cut, put }) => {
          const from = at % (now.length + 1);
          return now.slice(0, from) + put + now.slice(from + cut);
        }, design);
        if (same(text)) plain += 1;
      },
    ),
    times(1500),
  );
  expect(plain).toBeGreaterThan(0);
});

const LETTERS = [
  ...'ab01:-,[]{}"\'#&*!|>%@`?\n  ~.$<=(/\\\té',
  'a: ',
  '- ',
  '\n  ',
  '{ a: ',
  '[a',
  'a:\n',
];
const noise = fc.array(fc.constantFrom(...LETTERS), { maxLength: 14 }).map((all) => all.join(''));

test('a few signs in any order, where a value stands', { timeout: 120_000 }, () => {
  let plain = 0;
  const frames = ['', 'a: ', 'a:\n', 'a:\n  ', 'a:\n  - ', 'a: { b: ', 'a: [b, ', '- '];
  fc.assert(
    fc.property(
      fc.constantFrom(...frames),
      noise,
      fc.constantFrom('', ' }', ']', '\nc: 1\n', '\n  d: 2\n'),
      (frame, middle, end) => {
        if (same(frame + middle + end)) plain += 1;
      },
    ),
    times(6000),
  );
  expect(plain).toBeGreaterThan(100);
});

const { tree } = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
  list: fc.array(tie('tree'), { maxLength: 4 }),
  map: fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie('tree'), { maxKeys: 4 }),
  tree: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('list'), tie('map')),
}));

test('trees as the library writes them', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tree, { minKeys: 1, maxKeys: 4 }),
      fc.constantFrom('any', 'flow', 'block'),
      (data, collectionStyle) => {
        same(stringify(data, { collectionStyle }));
      },
    ),
    times(500),
  );
});

test.each([
  ['url: "${URL}"\n', ['target']],
  ['eu:\n  url: "${URL}"\n', ['targets']],
  ['targets:\n- url: "${URL}"\n', []],
])('a connection in %s', (text, path) => expect(same(text, path)).toBe(true));

test.each([
  ['a variable that nobody set', 'a: ${NONE}\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['an alias', 'a: &x b\nc: *x\n'],
  ['deep nesting', `${'{ a: '.repeat(100)}1${' }'.repeat(100)}`],
])('%s: left to the careful reader', (_what, text) => {
  expect(parsePlain({ file: 'a.yaml', text }, lookup, [])).toBeNull();
});
