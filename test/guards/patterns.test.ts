import ts from 'typescript';
import { expect, test } from 'vitest';
import { find, parse, place, type Source, sourcesBelow } from './sources.ts';

/** Whoever may make a pattern at run time, and why that is safe. */
const MADE: { readonly [path: string]: string } = {
  'src/postgres/evidence/named.ts': 'a name, escaped, and nothing that repeats',
  'src/postgres/sql/statement.ts': 'words of its own',
  'src/schema/words.ts': 'a pattern of the language, which the validator tries on the same texts',
};

interface Pattern {
  readonly place: string;
  readonly regexp: RegExp;
}

const patternsOf = (source: Source): Pattern[] =>
  find(source, ts.isRegularExpressionLiteral).map((node) => {
    const end = node.text.lastIndexOf('/');
    // Where a search begins is tried at every place, unless it is sticky; `g` alone would remember the last one.
    const flags = node.text.slice(end + 1).replace('g', '');
    return { place: place(source, node), regexp: new RegExp(node.text.slice(1, end), flags) };
  });

/** Ever longer, so that what doubles with each character is found before it takes for ever. */
const SHORT = [14, 18, 22, 100, 600];
const LONG = 10_000;
/** Milliseconds for the last of the short ones, from which on the long text is tried. */
const DOUBTFUL = 0.05;
/** Milliseconds for the long text. A search that takes the square of it needs ten times as much. */
const MOST = 15;

/** Milliseconds of the processor, since others may be at work, and of the clock, which is finer. The lesser of two, for
 *  the collector's sake. */
function time(pattern: Pattern, text: string): { readonly cpu: number; readonly clock: number } {
  const [a, b] = [once(pattern, text), once(pattern, text)];
  return { cpu: Math.min(a.cpu, b.cpu), clock: Math.min(a.clock, b.clock) };
}

function once({ regexp }: Pattern, text: string) {
  regexp.lastIndex = 0;
  const [from, start] = [process.cpuUsage(), performance.now()];
  regexp.test(text);
  return { clock: performance.now() - start, cpu: process.cpuUsage(from).user / 1000 };
}

/** By the clock; Infinity: it is slow already. */
function screened(pattern: Pattern, shape: (length: number) => string): number {
  let ms = 0;
  for (const length of SHORT) {
    const { cpu, clock } = time(pattern, shape(length));
    if (cpu > MOST) return Infinity;
    ms = clock;
  }
  return ms;
}

/** Texts that could make the pattern try again and again: a start, something repeated, an end that does not fit. */
function shapes({ regexp: { source } }: Pattern): ((length: number) => string)[] {
  const words = [...new Set(source.match(/[a-z_]{2,}/gi))].slice(0, 6);
  const marks = (source.match(/[^a-z0-9\s\\[\](){}|?*+^$]/gi) ?? []).slice(0, 8);
  const single = [...new Set([...marks, ' ', '\n', 'a', '0', '"', '.'])];
  const pieces = [...single, ...single.flatMap((a) => single.map((b) => a + b)), ...words];
  const starts = ['', 'a', '://', ...words.slice(0, 3)];
  return pieces.flatMap((piece) =>
    starts.map((start) => (length: number) => `${start}${piece.repeat(length / piece.length)}\x01`),
  );
}

/** The pattern's time for the worst of its texts. */
function worst(pattern: Pattern): number {
  const timed = shapes(pattern).map((shape) => ({ shape, ms: screened(pattern, shape) }));
  if (timed.some(({ ms }) => ms === Infinity)) return Infinity;
  const doubtful = timed.filter(({ ms }) => ms > DOUBTFUL).sort((a, b) => b.ms - a.ms);
  return Math.max(0, ...doubtful.slice(0, 10).map(({ shape }) => time(pattern, shape(LONG)).cpu));
}

test('a search takes time in proportion to its text', { timeout: 300_000 }, () => {
  const slow = sourcesBelow('src')
    .flatMap(patternsOf)
    .filter((pattern) => worst(pattern) > MOST)
    .map(({ place, regexp }) => `${place} ${regexp.source}`);
  expect(slow).toEqual([]);
});

test.each([
  [String.raw`/\s+$/`, true],
  ['/(?:a|a)*b/', true],
  ['/"(?:[^"]|"")*",/', true],
  [String.raw`/^\s*(\d*)\.?(\d*)\s*$/`, true],
  [String.raw`/^\s+/`, false],
  ['/(?<!0)0+$/', false],
  [String.raw`/[a-z_]\w*/`, false],
])('%s', { timeout: 60_000 }, (text, slow) => {
  const [pattern] = patternsOf(parse('a.ts', `const a = ${text}`));
  expect(pattern !== undefined && worst(pattern) > MOST).toBe(slow);
});

test('no pattern is made of text at run time, but where it is known why that is safe', () => {
  const makes = (node: ts.Node): node is ts.Identifier =>
    ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeReferenceNode(node.parent);
  const paths = sourcesBelow('src').filter((source) => find(source, makes).length > 0);
  expect(paths.map(({ path }) => path)).toEqual(Object.keys(MADE));
});
