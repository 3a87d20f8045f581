import { expect, test } from 'vitest';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';

const TABLES = 'tables: { t: { indexes: { a: { on: [x] }, b: { on: [y] } } }, u: {} }\n';

async function told(text: string): Promise<readonly string[]> {
  const texts = new Map([['dbopt.yaml', `version: 1\n${TABLES}${text}`]]);
  const options = { files: ['dbopt.yaml'], kinds: KINDS, env: {}, vars: {}, cwd: process.cwd() };
  const { diagnostics } = await loadDesign({ ...options, texts });
  return diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

const moved = (...pairs: readonly string[]) =>
  `moved: [${pairs.map((pair) => `{ from: ${pair.replace(' > ', ', to: ')} }`).join(', ')}]`;

test.each([
  [moved('index.public.old > index.public.a'), []],
  // A chain, in any order, and what belongs to a table with it.
  [moved('index.public.n > index.public.a', 'index.public.m > index.public.n'), []],
  [moved('table.public.s > table.public.t'), []],
  [moved('index.public.old > table.public.t'), ['moved-kind 3:9']],
  [moved('index.public.b > index.public.a'), ['moved-declared 3:9']],
  [moved('index.public.o > index.public.gone'), ['moved-undeclared 3:9']],
  [
    moved('index.public.o > index.public.a', 'index.public.o > index.public.b'),
    ['moved-twice 3:55'],
  ],
  [
    moved('index.public.o > index.public.a', 'index.public.p > index.public.a'),
    ['moved-twice 3:55'],
  ],
  [
    moved('index.public.o > index.public.p', 'index.public.p > index.public.o'),
    ['moved-circle 3:9'],
  ],
  [moved('indx.public.o > index.public.a'), ['bad-address 3:17']],
  ['moved: [{ from: index.public.o }]', ['missing-key 3:9']],
  ['import: [{ to: index.public.a }]', []],
  ['import: [{ to: table.public.t }]', []],
  ['import: [{ to: index.public.c }]', ['import-undeclared 3:10']],
  ['import: [{ to: nonsense }]', ['bad-address 3:16']],
  ['import: [index.public.a]', ['wrong-type 3:10']],
])('%s', async (text, expected) => {
  expect(await told(text)).toEqual(expected);
});
