import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type DeployFile, saysDeployment } from '../../application/index.ts';
import { within } from '../../schema/index.ts';
import { readRegular } from '../../state/index.ts';
import { SKIPPED } from './skipped.ts';

/** Bytes above which nobody wrote it by hand. */
const LARGEST = 256 * 1024;
const MOST = 300;
const MOST_LOOKED_AT = 20_000;
const DEEPEST = 6;

/** Where a project of Python begins: in a repository of several, what lies there runs another one. */
const PYTHON = [
  'pyproject.toml',
  'setup.py',
  'setup.cfg',
  'requirements.txt',
  'Pipfile',
  'manage.py',
];

/** The files below a project's folder that may say how `application` is run, by their paths from `base`; links are not
 *  followed. What lies deep, or is too much to look through, is left out, and other projects of Python are. */
export async function deployFiles(
  root: string,
  base: string,
  application: string,
): Promise<readonly DeployFile[]> {
  const found: DeployFile[] = [];
  const folders = [{ path: root, depth: 0 }];
  let looked = 0;
  for (let at = folders.shift(); at !== undefined; at = folders.shift()) {
    const entries = await readdir(at.path, { withFileTypes: true }).catch(() => []);
    const isApart = !within(at.path, application) && !within(application, at.path);
    const isOther = isApart && entries.some(({ name }) => PYTHON.includes(name));
    if (isOther) continue;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      looked += 1;
      if (looked > MOST_LOOKED_AT || found.length >= MOST) return found;
      if (entry.name.startsWith('.')) continue;
      const path = join(at.path, entry.name);
      if (entry.isDirectory() && !SKIPPED.has(entry.name) && at.depth < DEEPEST) {
        folders.push({ path, depth: at.depth + 1 });
      }
      const name = relative(base, path).split(sep).join('/');
      if (!entry.isFile() || !saysDeployment(relative(root, path).split(sep).join('/'))) continue;
      const text =
        (await stat(path)).size > LARGEST
          ? null
          : await readRegular(path, 'replaced').catch(() => null);
      if (text !== null) found.push({ path: name, text });
    }
  }
  return found;
}
