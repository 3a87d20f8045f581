import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';
import { folder, load, placesIn } from './support.ts';

const addresses = ({ design }: Awaited<ReturnType<typeof load>>) =>
  design?.declared.map((d) => d.address);

test('patterns are relative to their file, matches are sorted, hidden files are not meant', async () => {
  const loaded = await load({
    'dbopt.yaml': 'version: 1\ninclude: [designs/*.yaml, more/?.yaml]\n',
    'designs/b.yaml': 'settings: { b: 1 }\n',
    'designs/a.yaml': 'version: 1\nsettings: { a: 1 }\ninclude: [deep/*/x.yaml]\n',
    'designs/.hidden.yaml': 'settings: { hidden: 1 }\n',
    'designs/notes.txt': 'nothing',
    'designs/deep/without/y.yaml': 'settings: { y: 1 }\n',
    'designs/deep/er/x.yaml': 'settings: { x: 1 }\n',
    'more/1.yaml': 'settings: { one: 1 }\n',
    'more/10.yaml': 'settings: { ten: 1 }\n',
  });
  expect(loaded.diagnostics).toEqual([]);
  expect(addresses(loaded)).toEqual(['setting.a', 'setting.x', 'setting.b', 'setting.one']);
  expect(loaded.design?.files).toEqual([
    'dbopt.yaml',
    'designs/a.yaml',
    'designs/deep/er/x.yaml',
    'designs/b.yaml',
    'more/1.yaml',
  ]);
});

test('** stands for any folders between', async () => {
  const loaded = await load({
    'dbopt.yaml': 'version: 1\ninclude: [d/**/*.yaml]\n',
    'd/a.yaml': 'settings: { a: 1 }\n',
    'd/e/f/b.yaml': 'settings: { b: 1 }\n',
    'd/.git/c.yaml': 'settings: { c: 1 }\n',
  });
  expect(loaded.diagnostics).toEqual([]);
  expect(addresses(loaded)).toEqual(['setting.a', 'setting.b']);
});

test('a table may be spread over files; every field keeps its own place', async () => {
  const { design } = await load({
    'dbopt.yaml':
      'version: 1\ninclude: [t.yaml]\ntables:\n  app.t:\n    with: { fillfactor: 90 }\n',
    't.yaml':
      'tables:\n  app.t:\n    with: { autovacuum_enabled: off }\n    columns: { c: { storage: main } }\n',
  });
  expect(design?.declared[0]?.spec).toEqual({
    with: { fillfactor: 90, autovacuum_enabled: 'off' },
  });
  expect(placesIn(design?.declared[0])).toMatchObject({
    '': { file: 'dbopt.yaml', line: 4, column: 3 },
    'with.fillfactor': { file: 'dbopt.yaml', line: 5, column: 13 },
    'with.autovacuum_enabled': { file: 't.yaml', line: 3, column: 13 },
  });
  expect(design?.declared[1]?.place).toMatchObject({ file: 't.yaml', line: 4 });
});

test('folders without an end of depth are refused, and not searched', async () => {
  const cwd = await folder({
    'dbopt.yaml': 'version: 1\ninclude: ["**/x.yaml", "a/**/**/*.yaml"]\n',
  });
  await mkdir(join(cwd, 'a', ...Array.from({ length: 1_500 }, () => 'd')), { recursive: true });
  const loaded = await loadDesign({ files: ['dbopt.yaml'], kinds: KINDS, env: {}, vars: {}, cwd });
  expect(loaded.diagnostics).toMatchObject([
    { code: 'too-deep', message: 'folders lie too deep in one another below "."' },
    { code: 'too-deep', message: 'folders lie too deep in one another below "a"' },
  ]);
});

test('patterns that together lead to more than any project has are refused once, with the place', async () => {
  const folders = Array.from({ length: 300 }, (_, i) => [`d/e${i}/x.txt`, '']);
  const loaded = await load({
    'dbopt.yaml': `version: 1\ninclude:\n${'  - "d/**/a.yaml"\n'.repeat(3_000)}`,
    ...Object.fromEntries(folders),
  });
  expect(loaded.diagnostics.filter(({ code }) => code === 'too-big')).toMatchObject([
    { message: 'include leads to too many files and folders', place: { file: 'dbopt.yaml' } },
  ]);
  expect(loaded.diagnostics.at(-1)?.code).toBe('too-big');
});

test('a circle of many files is told in short', async () => {
  const files = Array.from({ length: 40 }, (_, i) => [
    `${i}.yaml`,
    `include: [${(i + 1) % 40}.yaml]`,
  ]);
  const loaded = await load({
    'dbopt.yaml': 'version: 1\ninclude: [0.yaml]\n',
    ...Object.fromEntries(files),
  });
  expect(loaded.diagnostics).toMatchObject([
    { code: 'include-cycle', message: 'files include each other: 0.yaml → 1.yaml → … → 0.yaml' },
  ]);
});

test('several -f are merged like includes', async () => {
  const files = {
    'a.yaml': 'version: 1\nsettings: { a: 1 }\n',
    'b.yaml': 'version: 1\nsettings: { b: 1 }\n',
  };
  expect(addresses(await load(files, { files: ['a.yaml', 'b.yaml'] }))).toEqual([
    'setting.a',
    'setting.b',
  ]);
  const twice = await load(
    { ...files, 'b.yaml': files['a.yaml'] },
    { files: ['a.yaml', 'b.yaml'] },
  );
  expect(twice.diagnostics.map((d) => d.message)).toEqual([
    '"a" is declared twice, first at a.yaml:2:13',
  ]);
});

test('a file that is included twice counts once', async () => {
  const loaded = await load({
    'dbopt.yaml': 'version: 1\ninclude: [a.yaml, ./b.yaml, b.yaml]\n',
    'a.yaml': 'include: [b.yaml]\n',
    'b.yaml': 'settings: { b: 1 }\n',
  });
  expect(loaded.diagnostics).toEqual([]);
  expect(addresses(loaded)).toEqual(['setting.b']);
});

test('a symbolic link does not lead out of the project folder', async () => {
  const outside = await folder({ 'x.yaml': 'settings: { x: 1 }\n' });
  const cwd = await folder({ 'dbopt.yaml': 'version: 1\ninclude: [x.yaml]\n' });
  await symlink(join(outside, 'x.yaml'), join(cwd, 'x.yaml'));
  const loaded = await loadDesign({ files: ['dbopt.yaml'], kinds: KINDS, env: {}, vars: {}, cwd });
  expect(loaded.diagnostics.map((d) => d.code)).toEqual(['include-outside']);
});

test('the project folder is the first file’s, wherever dbopt is called from', async () => {
  const cwd = await folder({
    'sub/dbopt.yaml': 'version: 1\ninclude: [x.yaml]\nstate: { in: file }\n',
  });
  await writeFile(join(cwd, 'sub/x.yaml'), 'settings: { x: 1 }\n');
  const options = { files: ['sub/dbopt.yaml'], kinds: KINDS, env: {}, vars: {}, cwd };
  const { design } = await loadDesign(options);
  expect(design?.files).toEqual(['sub/dbopt.yaml', 'sub/x.yaml']);
  expect(design?.state).toMatchObject({
    in: 'file',
    path: expect.stringMatching(/sub\/\.dbopt\/state\.json$/),
  });
});

test.each([
  ['root/**/nothing*.yaml', 'include-outside'],
  ['root/*.yaml', 'include-outside'],
  ['*/**/secret*.yaml', 'include-empty'],
  ['*/secret.yaml', 'include-empty'],
])('%s does not walk through a link that leads out', async (pattern, code) => {
  const elsewhere = await folder({ 'secret.yaml': 'settings: { a: 1 }\n' });
  const cwd = await folder({ 'dbopt.yaml': `version: 1\ninclude: ["${pattern}"]\n` });
  await symlink(elsewhere, join(cwd, 'root'));
  const options = { files: ['dbopt.yaml'], kinds: KINDS, env: {}, vars: {}, cwd };
  const { diagnostics } = await loadDesign(options);
  expect(diagnostics.map((d) => d.code)).toEqual([code]);
  expect(JSON.stringify(diagnostics)).not.toContain(elsewhere);
});
