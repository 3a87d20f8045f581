import { chmod, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { type Comment, github } from '../support/github.ts';
import { runAction } from './run.ts';

vi.setConfig({ testTimeout: 240_000 });

const DBOPT = `${process.execPath} ${resolve('dist/main.js')}`;

/** What a runner, a shell, a comment or a note of GitLab would obey. */
const EVIL = [
  '::set-output name=add::7',
  '::add-mask::a',
  '::error title=x::y',
  '##[group]x',
  'exitcode=0',
  'add=7',
  '/merge',
  '/approve',
  '@everyone',
  '<!-- plan by dbopt: other -->',
  '</details>',
  '```',
  '| a | b |',
  '$(touch pwned)',
  '`touch pwned`',
  '; touch pwned',
  '%0A::add-mask::b',
];

/** By the first letters of a name, which the server cuts at 63 bytes. */
const names = EVIL.map((text) => `${text}\n${text}`.slice(0, 60));

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const design = () =>
  [
    'version: 1',
    'tables:',
    '  public.t:',
    '    indexes:',
    ...names.map(
      (name, i) =>
        `      ${JSON.stringify(quoted(name))}: { on: [a], where: ${JSON.stringify(`b <> '${EVIL[i]}\n${EVIL[i]}'`)} }`,
    ),
    '    comment: no such key',
  ].join('\n');

async function stage(t: Parameters<typeof freshDatabase>[0]) {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query('CREATE TABLE public.t (a int, b text)');
  for (const name of names.slice(0, 5)) {
    await client.query(`CREATE INDEX ${quoted(`x${name}`)} ON public.t (a)`);
  }
  const place = await workplace(design().replace('    comment: no such key', ''));
  return { ...place, client, url };
}

/** What dbopt puts between two characters that must not meet. */
const PARTED = '<!-- -->';

/** Nothing that a reader of the text would obey; what stands in fences and between backticks is no matter. */
function expectTame(text: string): void {
  let fence: string | null = null;
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,})/.exec(line)?.[1];
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null && mark !== undefined && mark.length >= fence.length) fence = null;
    expect(line).not.toMatch(/^\s*(?:::|##\[|##vso\[)/);
    const shown = line.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '').replaceAll(PARTED, '·');
    if (fence === null)
      expect(shown).not.toMatch(/^\s*\/\w|(?<!\\)<!--|@everyone|(?<!\\)<\/details>\S/);
  }
  expect(fence).toBeNull();
}

test('names and values of a design are text to GitHub: its outputs, its comment, its files', async (t) => {
  const { url, folder, write } = await stage(t);
  const comments: Comment[] = [];
  const api = await github(comments);
  await write('event.json', JSON.stringify({ pull_request: { number: 7 } }));
  const env = {
    DATABASE_URL: url,
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_ACTIONS: 'true',
  };
  const before = new Set(await readdir(folder));
  for (const asked of [
    { out: 'plan.json', name: 'a --> <b>\n::error::x' },
    { out: 'plan.json', target: '', args: '' },
    { command: 'drift' },
  ]) {
    const given = { dbopt: DBOPT, token: 'a-token', args: `--url\n${url}`, ...asked };
    const { outputs, said, summary, code } = await runAction(
      folder,
      { ...given, args: `--url\n${url}` },
      env,
    );
    expect([code, outputs.exitcode]).toEqual([0, '2']);
    if (given.command !== 'drift') {
      expect(outputs).toMatchObject({ add: String(names.length), change: '0', destroy: '0' });
    }
    const lines = (await readFile(join(folder, 'output'), 'utf8')).trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^(?:exitcode|add|change|replace|destroy)=\d+$/);
    const [, word = ''] = /^::stop-commands::(.+)$/m.exec(said) ?? [];
    const meant = said.split('\n').filter((line) => line.startsWith('::'));
    const [begin, end, ...beside] = meant;
    expect([begin, end]).toEqual([`::stop-commands::${word}`, `::${word}::`]);
    for (const line of beside)
      expect(line).toMatch(/^::(?:notice|warning) file=dbopt\.yaml,line=\d+,title=[^:,]*::/);
    expectTame(summary);
  }
  expect(api.comments.length).toBe(3);
  for (const { body } of api.comments) {
    const [mark = '', ...text] = body.split('\n');
    expect(mark).toMatch(/^<!-- (?:plan|drift) by dbopt: [^<>]* -->$/);
    expectTame(text.join('\n'));
  }
  const made = (await readdir(folder)).filter((name) => !before.has(name)).sort();
  expect(made).toEqual(['output', 'plan.json', 'summary.md']);
});

test('and to GitLab: its notes have no quick action, and its job makes no file but its artifacts', async (t) => {
  const { url, folder, write } = await stage(t);
  const { default: every, plan } = parse(
    await readFile('examples/pull-request/gitlab-ci.yml', 'utf8'),
  );
  const script = [...every.before_script, ...plan.script].join('\n');
  await mkdir(join(folder, 'bin'));
  // What the job calls: npm that brings dbopt where it is told to, and a server that takes the note.
  const brought = '"$3/node_modules/.bin';
  await write('dbopt', `#!/bin/bash\nexec ${DBOPT} "$@"\n`);
  await write('bin/npm', `#!/bin/bash\nmkdir -p ${brought}" && cp '${folder}/dbopt' ${brought}"\n`);
  await write(
    'bin/curl',
    `#!/bin/bash
printf "%s\\n" "$@" >> asked.txt
case "$*" in */user) echo '{"id": 1}' ;; *per_page*) echo "$NOTES" ;; *) echo '{}' ;; esac
`,
  );
  for (const name of ['dbopt', 'bin/npm', 'bin/curl']) await chmod(join(folder, name), 0o755);
  // Links under the names of what the job writes; it makes its folder anew.
  await mkdir(join(folder, 'elsewhere'));
  await symlink('elsewhere', join(folder, 'dbopt-plan'));
  const before = new Set(await readdir(folder));
  const send = (notes: readonly object[]) =>
    execa('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: folder,
      reject: false,
      all: true,
      env: {
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        GITLAB_CI: 'true',
        CI: 'true',
        PLAN_DATABASE_URL: url,
        NOTE_TOKEN: 'a-note-token',
        NOTES: JSON.stringify(notes),
        ...{ CI_API_V4_URL: 'http://gitlab', CI_PROJECT_ID: '1', CI_MERGE_REQUEST_IID: '2' },
      },
    });
  const { exitCode, all } = await send([]);
  expect([exitCode, all]).toEqual([0, expect.not.stringContaining('a-note-token')]);
  const result = (name: string) => readFile(join(folder, 'dbopt-plan', name), 'utf8');
  const note = await result('plan.md');
  expect(note).toContain('to add');
  expectTame(note);
  for (const text of [note, await result('plan.json')]) {
    expect(text).not.toContain('a-note-token');
    expect(text).not.toContain(new URL(url).password || 'no password');
  }
  const made = (await readdir(folder)).filter((name) => !before.has(name)).sort();
  expect(made).toEqual(['asked.txt']);
  expect((await readdir(join(folder, 'dbopt-plan'))).sort()).toEqual(['plan.json', 'plan.md']);
  expect(await readdir(join(folder, 'elsewhere'))).toEqual([]);
  const asked = await readFile(join(folder, 'asked.txt'), 'utf8');
  expect(asked).toMatch(/\nPOST\n--data-urlencode\nbody@.*note\.md\nhttp:.*\/notes\n$/);
  const body = '<!-- plan by dbopt -->\n### No changes.';
  await send([
    { id: 4, body: 'fine', author: { id: 1 } },
    { id: 5, body, author: { id: 2 } },
    { id: 6, body, author: { id: 1 } },
  ]);
  const again = await readFile(join(folder, 'asked.txt'), 'utf8');
  expect(again).toMatch(/\nPUT\n--data-urlencode\nbody@.*note\.md\nhttp:.*\/notes\/6\n$/);
});
