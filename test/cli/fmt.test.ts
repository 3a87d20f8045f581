import { readFile } from 'node:fs/promises';
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
