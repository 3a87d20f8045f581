import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { workplace } from '../support/cli.ts';
import { runAction } from './run.ts';

interface Manifest {
  readonly version: string;
  readonly bin: { readonly dbopt: string };
}
const OURS: Manifest = JSON.parse(await readFile('package.json', 'utf8'));

/** A registry with one package, a dbopt that says where it was run and with what. */
async function registry(): Promise<string> {
  const { folder, write } = await workplace('');
  await mkdir(join(folder, 'package', 'dist'), { recursive: true });
  const manifest = { name: 'dbopt', version: OURS.version, bin: OURS.bin };
  await write('package/package.json', JSON.stringify(manifest));
  const said = 'JSON.stringify([process.cwd(), ...process.argv.slice(2)])';
  await write('package/dist/main.js', `#!/usr/bin/env node\nconsole.log(${said})`);
  await execa('tar', ['-czf', 'dbopt.tgz', 'package'], { cwd: folder });
  const archive = await readFile(join(folder, 'dbopt.tgz'));
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const dist = {
      tarball: `http://127.0.0.1:${port}/dbopt.tgz`,
      integrity: `sha512-${createHash('sha512').update(archive).digest('base64')}`,
    };
    const versions = { [OURS.version]: { ...manifest, dist } };
    const about = { name: 'dbopt', 'dist-tags': { latest: OURS.version }, versions };
    response.end(request.url === '/dbopt.tgz' ? archive : JSON.stringify(about));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A checkout whose author wants something run; whatever of it is makes a canary. */
async function hostile() {
  const home = await workplace('');
  const { folder, write } = await workplace('version: 1\n');
  const evil = `#!/bin/sh\ntouch '${home.folder}/canary'\n`;
  const package_ = join(folder, 'node_modules', 'dbopt', 'dist');
  await mkdir(package_, { recursive: true });
  await mkdir(join(folder, 'node_modules', '.bin'));
  await write('node_modules/dbopt/package.json', JSON.stringify({ name: 'dbopt', ...OURS }));
  for (const name of ['node_modules/dbopt/dist/main.js', 'shell', 'node_modules/.bin/npm']) {
    await write(name, evil);
    await chmod(join(folder, name), 0o755);
  }
  await symlink('../dbopt/dist/main.js', join(folder, 'node_modules', '.bin', 'dbopt'));
  await write('evil.cjs', `require('fs').writeFileSync('${home.folder}/canary', '')`);
  await write(
    '.npmrc',
    [
      'registry=http://127.0.0.1:9/',
      `node-options=--require ${folder}/evil.cjs`,
      `script-shell=${folder}/shell`,
      `cache=${folder}/cache`,
      `userconfig=${folder}/.npmrc`,
    ].join('\n'),
  );
  const scripts = { preinstall: './shell', install: './shell', prepare: './shell' };
  await write('package.json', JSON.stringify({ name: 'x', version: '1.0.0', scripts }));
  await home.write('.npmrc', `registry=${await registry()}\nupdate-notifier=false\n`);
  // Where an npm runs the tests, its own settings stand in the environment.
  const settings = {
    npm_config_userconfig: join(home.folder, '.npmrc'),
    npm_config_cache: join(home.folder, 'cache'),
  };
  const env = { HOME: home.folder, RUNNER_TEMP: home.folder, ...settings };
  const canary = async () => (await readdir(home.folder)).includes('canary');
  return { folder, write, home: home.folder, env, canary };
}

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
  ['pull-request/deploy.yml', 'events.jsonl', ['apply', '/plan/plan.json', '--format', 'json']],
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
