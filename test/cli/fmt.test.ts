import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';

const LOOSE = 'version:  1\ntarget: {url: "postgresql://me:secret@h/d"}\ninclude: [more.yaml]\n';
const TIGHT = 'version: 1\ntarget: { url: "postgresql://me:secret@h/d" }\ninclude: [more.yaml]\n';

test('fmt lays out a design with what it includes; --check tells and writes nothing', async () => {
  const { dbopt, write, folder } = await workplace(LOOSE);
  await write('more.yaml', 'tables:\n   t: {}\n');
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const check = await dbopt(['fmt', '--check', '--diff']);
  expect(check.code).toBe(2);
  expect(check.stdout).toMatch(/^--- dbopt\.yaml\n[\s\S]*\+version: 1\n[\s\S]*\+ {2}t: \{\}/);
  expect(check.stdout).not.toContain('secret');
  expect(await read('dbopt.yaml')).toBe(LOOSE);
  const done = await dbopt(['fmt']);
  expect([done.code, done.stdout]).toEqual([0, 'dbopt.yaml\nmore.yaml']);
  expect(await read('dbopt.yaml')).toBe(TIGHT);
  expect(await read('more.yaml')).toBe('tables:\n  t: {}\n');
  expect(await dbopt(['fmt', '--check'])).toMatchObject({ code: 0, stdout: '' });
});

test('what is no YAML is told, and nothing is written at all', async () => {
  const { dbopt, write, folder } = await workplace(LOOSE);
  await write('more.yaml', 'tables: [\n');
  const told = await dbopt(['fmt']);
  expect([told.code, told.stderr]).toEqual([1, expect.stringContaining('more.yaml:')]);
  expect(await readFile(join(folder, 'dbopt.yaml'), 'utf8')).toBe(LOOSE);
  expect(await dbopt(['fmt', 'nowhere.yaml'])).toMatchObject({ code: 1 });
});

test.each<readonly [string, string, (path: string) => Promise<unknown>]>([
  ['not-utf8', 'in another encoding', (path) => writeFile(path, '\uFEFFversion: 1\n', 'utf16le')],
  ['control-character', 'with a NUL', (path) => writeFile(path, 'version: 1\0\n')],
  ['too-big', 'of 11 MB', (path) => writeFile(path, '#'.repeat(11 * 2 ** 20))],
  ['not-a-file', 'that is a folder', (path) => mkdir(path)],
  ['(?:file|include)-outside', 'that leads elsewhere', (path) => symlink('/etc/passwd', path)],
  ['empty-file', 'without anything', (path) => writeFile(path, '')],
  ['empty-file', 'of comments alone', (path) => writeFile(path, '# soon\n')],
])('%s: a file %s is not laid out already', async (code, _what, make) => {
  const { dbopt, folder } = await workplace(LOOSE);
  await make(join(folder, 'more.yaml'));
  for (const args of [['fmt', '--check'], ['fmt'], ['fmt', '--check', 'more.yaml']]) {
    const told = await dbopt(args);
    expect([told.code, told.stderr.match(/error\[(\S+)\]/g)]).toEqual([
      1,
      [expect.stringMatching(`^error\\[${code}\\]$`)],
    ]);
  }
  expect(await readFile(join(folder, 'dbopt.yaml'), 'utf8')).toBe(LOOSE);
});
