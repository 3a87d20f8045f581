import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { execa } from 'execa';
import { onTestFinished } from 'vitest';
import { workplace } from '../support/cli.ts';

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
export async function hostile() {
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
