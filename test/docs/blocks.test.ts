import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { wordsOf } from '../../src/cli/completion/words.ts';
import { programOf } from '../../src/cli/run.ts';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';
import { type Block, blocksOf, DOCUMENTS } from './blocks.ts';

const blocks = DOCUMENTS.flatMap(blocksOf);
const env = new Proxy(
  {},
  {
    get: () => 'postgresql://db.example/shop',
    getOwnPropertyDescriptor: () => ({ value: '', configurable: true, enumerable: true }),
  },
);

/** A piece of a design as a design of its own. */
const whole = (text: string): string =>
  /^version:/m.test(text) ? text : `version: 1\ntarget: { url: postgresql:///shop }\n${text}`;

test('every YAML of the documentation is a design, or a piece of one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-yaml-'));
  try {
    const wrong: string[] = [];
    const designs = blocks.filter(({ language }) => language === 'yaml');
    for (const { text, place } of designs) {
      await writeFile(join(folder, 'dbopt.yaml'), whole(text));
      const { diagnostics } = await loadDesign({
        ...{ files: ['dbopt.yaml'], kinds: KINDS, checks: CHECKS, env, cwd: folder },
        vars: { DBOPT_ARCHIVES: '/tmp/archives' },
      });
      wrong.push(...diagnostics.map(({ code, message }) => `${place}: ${code}: ${message}`));
    }
    expect(wrong).toEqual([]);
    expect(designs.length).toBeGreaterThan(20);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** `dbopt …` at the beginning of a line, or behind a `&&` or a `|`. */
const lines = ({
  text,
  place,
}: Block): readonly { readonly line: string; readonly place: string }[] =>
  [...text.matchAll(/(?:^|[;&|] *)dbopt +([^\n|;&>#]+)/gm)].map(([, line = '']) => ({
    line,
    place,
  }));

test('every command of the documentation exists', async () => {
  const paths = wordsOf(await programOf('0', () => {})).map(({ path }) => path);
  const sent = blocks
    .filter(({ language }) => ['sh', 'bash', 'console'].includes(language))
    .flatMap(lines);
  const wrong = sent.filter(({ line }) => {
    const [first = ''] = line.split(/[ "]/);
    return !first.startsWith('-') && !paths.includes(`dbopt ${first}`);
  });
  expect(wrong).toEqual([]);
  expect(sent.length).toBeGreaterThan(60);
});
