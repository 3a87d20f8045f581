import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './spawn.mjs';

/** Takes dbopt from npm into a folder of its own. In the checkout npm would run what a pull request has put into
 *  node_modules, and take its registry, its shell and its node options from .npmrc there. */
export async function install() {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'dbopt-'));
  // Without one npm would look for a project, and its .npmrc, in the folders above.
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const { version, bin } = manifest();
  const asked = [
    ...['install', '--prefix', folder, '--omit=optional', '--ignore-scripts'],
    ...['--no-audit', '--no-fund', `dbopt@${version}`],
  ];
  const { code, stderr } = await run('npm', asked, { cwd: folder });
  return {
    code,
    stderr,
    bin: [process.execPath, join(folder, 'node_modules', 'dbopt', bin.dbopt)],
  };
}

/** The action and the program are of one version. */
const manifest = () =>
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
