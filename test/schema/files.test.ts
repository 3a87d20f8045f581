import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';
import { folder, load } from './support.ts';

const bytes = (...parts: readonly (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

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
