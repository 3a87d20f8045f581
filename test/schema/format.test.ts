import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/model/index.ts';
import { formatText } from '../../src/schema/format/index.ts';

function format(text: string): string {
  const problems: Diagnostic[] = [];
  const formatted = formatText({ file: 'dbopt.yaml', text }, problems);
  if (formatted === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return formatted;
}

test('indentation, spaces, empty lines and comments are laid out; words and their order stay', () => {
  const before = `\uFEFF# head\r
version:   1\r


target: {url: "\${DATABASE_URL:-}"}     # where
tables:
      public.orders:
          with: {fillfactor: 90,autovacuum_enabled: 'off'}#no comment
          # over it
          indexes:
            orders_open: {on: [ id ,  at DESC ], where: state = 'open'}   # why
            all:  { on: [a] }    # longer
            long: { on: [customer_id, event_time DESC NULLS LAST], include: [score, amount, currency, country], where: active }
          columns:


            payload:   {storage: main,   compression: lz4}
`.replace('#no comment', '');
  expect(format(before)).toBe(`# head
version: 1

target: { url: "\${DATABASE_URL:-}" }  # where
tables:
  public.orders:
    with: { fillfactor: 90, autovacuum_enabled: 'off' }
    # over it
    indexes:
      orders_open: { on: [id, at DESC], where: state = 'open' }  # why
      all: { on: [a] }                                           # longer
      long:
        on: [customer_id, event_time DESC NULLS LAST]
        include: [score, amount, currency, country]
        where: active
    columns:

      payload: { storage: main, compression: lz4 }
`);
});

test.each([
  ['anchors', 'a: &x { b: 1 }\nc: *x\n'],
  ['what is empty, and odd scalars', 'a:\nb: ~\nc: 08\nd: 1e3\ne: 0.10\nf: on\ng: ""\n'],
  ['texts of several lines', 'a: |\n  one\n    two\nb: >-\n  x\n  y\n'],
  ['blanks that end the lines of a text', 'a: |\n  one  \n  two\t\nb: |2\n    three \n'],
  [
    'signs that mean something in a text',
    "a: \"x # y\"\nb: 'it''s'\nc: a#b\nd: [\"a, b\", 'c: d']\n",
  ],
  [
    'comments in odd places',
    'a:\n  # one\n  b: 1 # two\n  # three\n# four\nc:\n  - 1 # five\n  # six\n',
  ],
])('%s are kept', (_, text) => {
  const formatted = format(text);
  expect(parse(formatted)).toEqual(parse(text));
  expect(format(formatted)).toBe(formatted);
});

test('what is not YAML is told with its place, and left as it is', () => {
  const problems: Diagnostic[] = [];
  expect(formatText({ file: 'dbopt.yaml', text: 'a: [1\nb: 2\n' }, problems)).toBeNull();
  expect(problems[0]).toMatchObject({ code: 'yaml-syntax', place: { file: 'dbopt.yaml' } });
});

test('designs of all kinds say the same afterwards, and are laid out once', () => {
  const below = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => `${folder}/${path}`);
  const files = [
    'dbopt.yaml',
    ...below('test/corpus'),
    ...below('examples'),
    ...below('test/ui/golden'),
  ];
  expect(files.length).toBeGreaterThan(150);
  for (const file of files) {
    const once = format(readFileSync(file, 'utf8'));
    expect([file, format(once)]).toEqual([file, once]);
  }
});

test('what init writes is laid out already', () => {
  const text = readFileSync('test/ui/golden/init/feature-store.yaml', 'utf8');
  expect(format(text)).toBe(text);
});

// A design as people may have typed it: any indentation, spaces, empty lines, comments, maps between brackets or not.
const name = fc.stringMatching(/^[a-z_]{1,8}$/);
const scalar = fc.oneof(
  fc.constantFrom('1', '0.10', '08', 'on', '~', '"a: b"', "'x # y'", 'a DESC', 'payload ->> k'),
  fc.stringMatching(/^[a-z][a-z0-9 ]{0,12}[a-z]$/),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 3, withCrossShrink: true }, scalar, tie('list'), tie('map')),
  list: fc.array(scalar, { minLength: 1, maxLength: 4 }),
  map: fc.uniqueArray(fc.tuple(name, tie('tree')), {
    minLength: 1,
    maxLength: 4,
    selector: ([key]) => key,
  }),
}));

type Tree = string | readonly string[] | readonly (readonly [string, Tree])[];

/** Typed by hand: `dice` decides every choice. */
function typed(node: Tree, indent: number, dice: () => number): string {
  if (typeof node === 'string')
    return ` ${' '.repeat(dice() % 3)}${node}${dice() % 4 === 0 ? '  #c' : ''}\n`;
  const gap = ' '.repeat(dice() % 2);
  if (isWords(node)) {
    if (dice() % 2 === 0) return ` [${gap}${node.join(`${gap},${gap} `)}${gap}]\n`;
    const pad = ' '.repeat(indent + (dice() % 4));
    return `\n${node.map((one) => `${pad}- ${one}\n`).join('')}`;
  }
  const step = indent + 1 + (dice() % 5);
  const lines = node.map(([key, value]) => {
    const over = ['', '\n', '\n\n\n', `${' '.repeat(step)}# over\n`][dice() % 8] ?? '';
    return `${over}${' '.repeat(step)}${key}:${typed(value, step, dice)}`;
  });
  return `\n${lines.join('')}`;
}

const isWords = (node: Exclude<Tree, string>): node is readonly string[] =>
  node.every((one) => typeof one === 'string');

test('whatever is typed says the same afterwards, with all its comments, and is laid out once', () => {
  const file = fc.uniqueArray(fc.tuple(name, tree as fc.Arbitrary<Tree>), {
    minLength: 1,
    maxLength: 5,
    selector: ([key]) => key,
  });
  fc.assert(
    fc.property(file, fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (entries, rolls) => {
      let at = 0;
      const dice = () => rolls[at++ % rolls.length] ?? 0;
      const text = entries.map(([key, value]) => `${key}:${typed(value, 0, dice)}`).join('');
      const once = format(text);
      expect(parse(once)).toEqual(parse(text));
      expect(once.match(/#/g)?.length).toBe(text.match(/#/g)?.length);
      expect(format(once)).toBe(once);
    }),
    { numRuns: 300 },
  );
});
