import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';
import { folder, load } from './support.ts';

const bytes = (...parts: readonly (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((one) => (typeof one === 'string' ? [...Buffer.from(one)] : one)));

async function problems(content: string | Uint8Array): Promise<string[]> {
  const { design, diagnostics } = await load({ 'dbopt.yaml': content });
  expect(design).toBeNull();
  return diagnostics.map((d) => `${d.code} ${d.place?.line ?? 0}:${d.place?.column ?? 0}`);
}

const GOOD = 'version: 1\nsettings:\n  jit: off\n';

test.each([
  ['nothing at all', '', 'empty-file 1:1'],
  ['a byte order mark and nothing', '\ufeff', 'empty-file 1:1'],
  ['blank lines', '\n\n  \n', 'empty-file 1:1'],
  ['NUL', 'version: 1\nsettings: { a: "\0" }\n', 'control-character 2:17'],
  ['escape character', 'version: \x1b[1m\n', 'control-character 1:10'],
  ['lone carriage returns', 'version: 1\rsettings: {}\r', 'control-character 1:11'],
  ['Latin-1', bytes('version: 1\n# caf', [0xe9], '\n'), 'not-utf8 2:6'],
  ['UTF-16', bytes([0xff, 0xfe], Buffer.from(GOOD, 'utf16le').toString('latin1')), 'not-utf8 1:1'],
])('%s', async (_name, content, expected) => {
  expect(await problems(content)).toEqual([expected]);
});

test.each([
  ['a byte order mark', `\ufeff${GOOD}`],
  ['CRLF line ends', GOOD.replaceAll('\n', '\r\n')],
  ['no last line end', GOOD.trimEnd()],
  ['a document start and end', `---\n${GOOD}...\n`],
])('%s changes nothing', async (_name, content) => {
  const { design, diagnostics } = await load({ 'dbopt.yaml': content });
  expect(diagnostics).toEqual([]);
  expect(design?.declared.map((d) => [d.address, d.spec, d.place])).toEqual([
    [
      'setting.jit',
      { value: 'off' },
      { file: 'dbopt.yaml', line: content.startsWith('-') ? 4 : 3, column: 3 },
    ],
  ]);
});

test('lines that end in CRLF are shown without it', async () => {
  const { diagnostics } = await load({ 'dbopt.yaml': 'version: 1\r\nsetings: {}\r\n' });
  expect(diagnostics[0]?.place).toMatchObject({ line: 2, column: 1, source: 'setings: {}' });
});

async function strange(name: string, make: (path: string) => unknown): Promise<string[]> {
  const cwd = await folder({});
  await make(join(cwd, name));
  const options = { kinds: KINDS, env: {}, vars: {}, cwd };
  const { design, diagnostics } = await loadDesign({ ...options, files: [name] });
  expect(design).toBeNull();
  return diagnostics.map((d) => `${d.code}: ${d.message}`);
}

test('what is no file', async () => {
  expect(await strange('a.yaml', () => {})).toEqual([
    'file-not-found: a.yaml: there is no such file',
  ]);
  expect(await strange('b.yaml', mkdir)).toEqual([
    'not-a-file: b.yaml: this is a folder, not a file',
  ]);
  expect(await strange('c.yaml', (path) => execFileSync('mkfifo', [path]))).toEqual([
    'not-a-file: c.yaml: this is a pipe or a device, not a file',
  ]);
  expect(await strange('d.yaml', (path) => symlink(path, path))).toEqual([
    'file-not-found: d.yaml: its symbolic links go round in a circle',
  ]);
});

test('a file too big to be a design', async () => {
  const big = async (path: string) => {
    await writeFile(path, GOOD);
    await truncate(path, 11 * 1024 * 1024);
  };
  expect(await strange('big.yaml', big)).toEqual([
    'too-big: big.yaml: the file is bigger than 10 MB',
  ]);
});

test.each(['[', '- ', '{a: ', '? '])('a hundred thousand times %j', async (text) => {
  expect(await problems(text.repeat(100_000))).toEqual([expect.stringMatching(/^too-deep 1:/)]);
});

const SECRET = 'AUTHORIZATION: basic hunter2';

test.each([
  ['a link out of the folder', 'dbopt.yaml', 'file-outside'],
  ['a link in a folder', 'sub/dbopt.yaml', 'file-outside'],
  ['a name of another kind', '.git/config', 'not-a-design'],
  ['a hidden folder', '.git/x.yaml', 'not-a-design'],
  ['a hidden file', '.env.yaml', 'not-a-design'],
  ['a link to a hidden file', 'link.yaml', 'not-a-design'],
  ['no YAML by its name', 'id_rsa', 'not-a-design'],
])('%s is no design, and nothing of it is shown', async (_what, name, code) => {
  const files = ['.git/config', '.git/x.yaml', '.env.yaml', 'id_rsa'];
  const cwd = await folder({
    'sub/x': '',
    ...Object.fromEntries(files.map((file) => [file, SECRET])),
    'main.yaml': `version: 1\ninclude: ["${name}"]\n`,
  });
  const elsewhere = await folder({ 'secret.yaml': SECRET });
  for (const link of ['dbopt.yaml', 'sub/dbopt.yaml']) {
    await symlink(join(elsewhere, 'secret.yaml'), join(cwd, link));
  }
  await symlink('.git/x.yaml', join(cwd, 'link.yaml'));
  const options = { kinds: KINDS, env: {}, vars: {}, cwd };
  const first = await loadDesign({ ...options, files: [name] });
  expect(first.diagnostics.map((d) => d.code)).toEqual([code]);
  const included = await loadDesign({ ...options, files: ['main.yaml'] });
  const other = code === 'file-outside' ? 'include-outside' : code;
  expect(included.diagnostics.map((d) => d.code)).toEqual([other]);
  expect(included.diagnostics[0]?.place?.line).toBe(2);
  expect(JSON.stringify([first, included])).not.toContain('hunter2');
});

test('links within the folder, volumes of Kubernetes, and an absolute path below a hidden folder', async () => {
  const cwd = await folder({
    '..2026_11/dbopt.yaml': GOOD,
    'common/a.yaml': GOOD,
    '.config/b.yml': GOOD,
  });
  await symlink('..2026_11', join(cwd, '..data'));
  await symlink('..data/dbopt.yaml', join(cwd, 'dbopt.yaml'));
  await mkdir(join(cwd, 'sub'));
  await symlink('../common/a.yaml', join(cwd, 'sub/a.yaml'));
  for (const file of ['dbopt.yaml', 'sub/a.yaml', join(cwd, '.config/b.yml')]) {
    const loaded = await loadDesign({ files: [file], kinds: KINDS, env: {}, vars: {}, cwd });
    expect([file, loaded.diagnostics]).toEqual([file, []]);
  }
});
