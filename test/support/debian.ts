import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { TestContext } from 'vitest';

const run = promisify(execFile);

/** Where Debian puts what only root runs. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/lib/postgresql'];

/** The first of these programs that there is; the packages are tried in turn where none is and apt may install them. Else
 *  the test is skipped, with a reason that no proof of a checkout accepts. */
export async function program(
  t: Pick<TestContext, 'skip'>,
  names: readonly string[],
  packages: readonly string[] = names,
): Promise<string> {
  const found = (await firstOf(names)) ?? (await installed(names, packages));
  if (found !== null) return found;
  const reason = `no ${names.join(' or ')} here, and apt installs none`;
  t.skip(reason);
  throw new Error(reason);
}

async function firstOf(names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    for (const folder of FOLDERS) {
      const path = join(folder, name);
      if (
        await access(path, constants.X_OK).then(
          () => true,
          () => false,
        )
      )
        return path;
    }
  }
  return null;
}

async function installed(names: readonly string[], packages: readonly string[]) {
  if (process.getuid?.() !== 0) return null;
  for (const one of packages) {
    const args = ['-y', '-o', 'DPkg::Lock::Timeout=60', 'install', '--no-install-recommends', one];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', args, { env, timeout: 90_000 }).catch(() => {});
    const found = await firstOf(names);
    if (found !== null) return found;
  }
  return null;
}
