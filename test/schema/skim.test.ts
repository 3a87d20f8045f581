// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign, skim } from '../../src/schema/index.ts';
import { headOf } from '../../src/schema/skim.ts';

async function folderWith(files: { readonly [name: string]: string }) {
  const cwd = await mkdtemp(join(tmpdir(), 'dbopt-skim-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
  return { files: ['dbopt.yaml'], env: { U: 'postgres://h/d' }, vars: {}, cwd };
}

test('the head of a design tells what the whole of it tells', async () => {
  const options = await folderWith({
    'dbopt.yaml': [
      '---',
      '# a design',
      'version: 1',
      'target:',
      '  url: ${U}',
      '',
      'tables:',
      '  a: { with: { fillfactor: 90 } }',
      '# between',
      'state: { in: database, schema: mine }',
      'include: [m*.yaml]',
      '',
    ].join('\n'),
    'more.yaml': 'tables:\n  b: { with: { fillfactor: 90 } }\n',
  });
  const { design } = await loadDesign({ ...options, kinds: KINDS });
  const { url, state, text } = design ?? {};
  expect(await skim(options)).toMatchObject({ url, state, text });
  expect({ url, state }).toEqual({
    url: 'postgres://h/d',
    state: { in: 'database', schema: 'mine' },
  });
});

test('the text counts in every file, to the byte', async () => {
  const options = await folderWith({
    'dbopt.yaml': 'version: 1\ninclude: [more.yaml]\n',
    'more.yaml': 'tables: {}\n',
  });
  const before = await skim(options);
  await writeFile(join(options.cwd, 'more.yaml'), 'tables:  {}\n');
  expect((await skim(options))?.text).not.toBe(before?.text);
});

test.each([
  ['a variable outside of the head', 'version: 1\nsettings:\n  work_mem: ${M}\n'],
  ['a map in braces', '{ version: 1 }\n'],
  ['a key in quotes', 'version: 1\n"state": { in: file }\n'],
  ['a list at the left margin', 'version: 1\ninclude:\n- a.yaml\n'],
  ['an anchor at the left margin', '&a version: 1\n'],
])('%s: to be read whole', (_what, text) => {
  expect(headOf(text)).toBeNull();
});

test.each([
  ['no such file', {}],
  ['no YAML', { 'dbopt.yaml': 'version: [\n' }],
  ['an include that is not there', { 'dbopt.yaml': 'version: 1\ninclude: [nothing.yaml]\n' }],
  ['a variable that is not set', { 'dbopt.yaml': 'version: 1\ntarget: { url: "${NOPE}" }\n' }],
  ['an alias to what is left out', { 'dbopt.yaml': 'tables: &a {}\nstate: *a\n' }],
])('%s: to be read whole, which says what is wrong', async (_what, files) => {
  expect(await skim(await folderWith(files))).toBeNull();
});

const TARGETS = `version: 1
state: { in: file, path: s.json }
targets:
  eu: { url: "\${U}", overrides: { settings: { work_mem: 4MB } } }
  us: { url: "\${NOPE}", policy: { lock_timeout: "\${L:-1s}" } }
tables:
  a: { with: { fillfactor: 90 } }
`;

test('of several databases the head tells which one was chosen', async () => {
  const options = { ...(await folderWith({ 'dbopt.yaml': TARGETS })), chosen: ['eu'] };
  const { targets } = await loadDesign({ ...options, kinds: KINDS });
  const { url, state, text } = targets[0]?.design ?? {};
  expect(await skim(options)).toMatchObject({ url, state, text });
  expect({ url, state: state?.in === 'file' && state.path.endsWith('s.eu.json') }).toEqual({
    ...{ url: 'postgres://h/d', state: true },
  });
  const env = { NOPE: 'postgres://h/d' };
  expect(await skim({ ...options, env, chosen: ['us'] }), 'a variable elsewhere').toBeNull();
  expect(await skim({ ...options, env, chosen: ['*'] }), 'several').toBeNull();
  expect(await skim({ ...options, chosen: ['no'] }), 'none of that name').toBeNull();
});
