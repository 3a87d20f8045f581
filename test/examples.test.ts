import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECKS } from '../src/checks/index.ts';
import { spellings, wordsOf } from '../src/cli/completion/words.ts';
import { programOf } from '../src/cli/run.ts';
import { KINDS } from '../src/providers/index.ts';
import { loadDesign } from '../src/schema/index.ts';

const FOLDERS = ['examples', 'docs', '.'];
const known = wordsOf(await programOf('0', () => {}));

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' })
    .filter((name) => /\.(?:md|ya?ml)$/.test(name))
    // Made of the commands themselves.
    .filter((name) => name !== 'reference/commands.md')
    .map((name) => join(folder, name)),
);

/** `dbopt …` as it stands in code, up to what is the shell's. */
const commandLines = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/(?:^|[\s`(])dbopt((?: [\w.*'"$/=:@{}-]+)+)/gm)].map(([, words = '']) =>
    words.trim().split(' '),
  );

test('what examples and guides run exists', () => {
  const lines = files.flatMap((file) =>
    commandLines(readFileSync(file, 'utf8')).map((words) => ({ file, words })),
  );
  const wrong = lines.filter(({ words }) => {
    const flags = words.filter((word) => /^--?[a-z]/.test(word)).map((word) => word.split('=')[0]);
    if (flags.length === 0) return false;
    const command = known.findLast(({ path }) =>
      `dbopt ${words.join(' ')} `.startsWith(`${path} `),
    );
    const spelt = command?.flags.flatMap(spellings) ?? [];
    return flags.some((flag) => !spelt.includes(flag ?? ''));
  });
  expect(wrong).toEqual([]);
  expect(lines.length).toBeGreaterThan(30);
});

test('pipelines are YAML', () => {
  const pipelines = files.filter((file) => /\.yml$/.test(file));
  expect(pipelines.length).toBeGreaterThan(3);
  for (const file of pipelines)
    expect(parse(readFileSync(file, 'utf8')), file).toBeTypeOf('object');
});

const isDesign = (file: string): boolean =>
  file.endsWith('.yaml') && /^version: 1$/m.test(readFileSync(file, 'utf8'));

test.each(files.filter(isDesign))('%s is a design', async (file) => {
  const value = 'postgresql://db.example/shop';
  const own = { value, configurable: true, enumerable: true };
  const env = new Proxy({}, { get: () => value, getOwnPropertyDescriptor: () => own });
  const loaded = await loadDesign({
    ...{ files: [file], kinds: KINDS, checks: CHECKS, env, vars: {}, cwd: '.' },
  });
  expect(loaded.diagnostics).toEqual([]);
});

test('the design of the repository has a check for each criterion that can be measured', async () => {
  const text = [
    'dbopt.yaml',
    'examples/feature-store/vectors.yaml',
    'examples/feature-store/caches.yaml',
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const seed = readFileSync('docs/seed.md', 'utf8');
  const rows = seed.split('\n').filter((line) => /^\| (SPK-)?DB-OPT-\d\d /.test(line));
  expect(rows.length).toBe(15 + 5);
  for (const row of rows) {
    const [, task = ''] = /^\| ((?:SPK-)?DB-OPT-\d\d)/.exec(row) ?? [];
    const named = [...row.matchAll(/\bchecks? ((?:`\w+`[^`|;]*)+)/g)].flatMap(([, names = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    );
    for (const name of named) expect(text, `${task}: ${name}`).toContain(`\n  ${name}:`);
    const isOpen = row.includes('not there yet');
    expect(named.length > 0 || isOpen || task.startsWith('SPK'), task).toBe(true);
    if (named.length > 0) expect(text, task).toContain(`# ${task}:`);
  }
});
