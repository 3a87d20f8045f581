import { chmod, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostile } from './checkout.ts';
import { runAction } from './run.ts';

test('the action runs the dbopt of its version, in the checkout but of none that it brings', async () => {
  const { folder, env, canary } = await hostile();
  const before = await readdir(folder);
  const { said, summary, code } = await runAction(
    folder,
    { command: 'drift', comment: 'false' },
    env,
  );
  expect(JSON.parse(summary || '[]'), said).toEqual([
    ...[folder, 'drift', '--file', 'dbopt.yaml'],
    ...['--format', 'markdown', '--detailed-exitcode', '--no-color'],
  ]);
  expect([code, await canary()]).toEqual([0, false]);
  const more = (await readdir(folder)).filter((name) => !before.includes(name));
  expect(more.sort()).toEqual(['output', 'summary.md']);
});

test('what npm could not bring is an error of the step', async () => {
  const { folder, home, env } = await hostile();
  const away = 'registry=http://127.0.0.1:9/\nfetch-retries=0\n';
  await writeFile(join(home, '.npmrc'), away);
  const { summary, outputs, code } = await runAction(folder, { comment: 'false' }, env);
  expect([code, outputs.exitcode]).toEqual([1, '1']);
  expect(summary).toMatch(/ended with exit code 1[\s\S]*ECONNREFUSED/);
});

interface Step {
  readonly run?: string;
  readonly 'working-directory'?: string;
}

const GH = `#!/bin/bash
[[ "$*" == *"--dir "* ]] || exit 0
mkdir -p "\${@: -1}/node_modules/.bin"
cp "$OLDPWD/shell" "\${@: -1}/node_modules/.bin/dbopt"
echo '{}' > "\${@: -1}/plan.json"
`;

test.each([
  [
    'scheduled-drift/drift.yml',
    'drift.md',
    ['drift', '--format', 'markdown', '--fail-on', 'drift,missing,invalid'],
  ],
])('examples/%s runs none of it either', async (file, told, args) => {
  const { folder, write, home, env, canary } = await hostile();
  const { jobs } = parse(await readFile(`examples/${file}`, 'utf8'));
  const [job] = Object.values<{ readonly steps: readonly Step[] }>(jobs);
  await write('gh', GH);
  await chmod(join(folder, 'gh'), 0o755);
  await mkdir(join(home, 'bin'));
  await rename(join(folder, 'gh'), join(home, 'bin', 'gh'));
  const before = await readdir(folder);
  for (const { run = '', 'working-directory': place } of job?.steps ?? []) {
    // What comes of it is written to an issue: nothing of dbopt's.
    if (run.includes('$' + '{{')) continue;
    await execa('bash', ['-eo', 'pipefail', '-c', run], {
      cwd: place === undefined ? folder : home,
      env: {
        ...{ ...env, PATH: `${home}/bin:${process.env.PATH}`, OLDPWD: folder },
        ...{ GITHUB_STEP_SUMMARY: join(home, 'summary'), GITHUB_OUTPUT: join(home, 'output') },
      },
    });
  }
  const said: string[] = JSON.parse(await readFile(join(home, told), 'utf8'));
  expect(said.map((word) => word.replace(home, ''))).toEqual([folder, ...args]);
  expect([await canary(), await readdir(folder)]).toEqual([false, before]);
});

test('no example takes a program by looking for it in the checkout', async () => {
  for (const path of await readdir('examples', { recursive: true })) {
    if (!/\.(?:ya?ml|service|timer)$|crontab$/.test(path)) continue;
    const text = await readFile(join('examples', path), 'utf8');
    expect([
      path,
      /\bnpx\b|\bnpm (?:exec|ci|run|install (?!--prefix|--global))/.exec(text),
    ]).toEqual([path, null]);
  }
});
