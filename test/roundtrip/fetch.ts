import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

/** Packages and what was unpacked from them; never a part of the repository. */
export const CACHE = process.env.ROUNDTRIP_CACHE ?? join(homedir(), '.cache', 'dbopt', 'roundtrip');

/** What a fetch that failed says of itself. */
export class Unavailable extends Error {}

/** A folder of the cache, filled by `fill` the first time. Throws Unavailable where that cannot be done. */
async function folder(name: string, fill: (path: string) => Promise<unknown>): Promise<string> {
  const path = join(CACHE, name);
  if (existsSync(join(path, '.complete'))) return path;
  await mkdir(path, { recursive: true });
  try {
    await fill(path);
    await execa('touch', [join(path, '.complete')]);
  } catch (error) {
    throw new Unavailable(error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
  }
  return path;
}

/** A binary package of Debian, unpacked. */
export const debian = (name: string): Promise<string> =>
  folder(`debian-${name}`, async (cwd) => {
    await execa('apt-get', ['download', name], { cwd });
    const [file = ''] = (await readdir(cwd)).filter((each) => each.endsWith('.deb'));
    await execa('dpkg', ['-x', file, '.'], { cwd });
  });

/** A source package of Debian, unpacked. What this machine's apt knows of binary packages tells where the sources are. */
export const debianSource = (name: string): Promise<string> =>
  folder(`source-${name}`, async (cwd) => {
    const format =
      'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(REPO_URI) $(CODENAME) $(COMPONENT)';
    const asked = ['indextargets', '--format', format, 'Identifier: Packages', 'Origin: Debian'];
    const { stdout } = await execa('apt-get', asked);
    const [line = ''] = stdout.split('\n').filter((each) => each.endsWith(' main'));
    await mkdir(join(cwd, 'lists', 'partial'), { recursive: true });
    await execa('tee', [join(cwd, 'sources.list')], { input: `${line}\n` });
    const own = [
      `Dir::Etc::sourcelist=${join(cwd, 'sources.list')}`,
      'Dir::Etc::sourceparts=/dev/null',
      `Dir::State::lists=${join(cwd, 'lists')}`,
    ].flatMap((option) => ['-o', option]);
    await execa('apt-get', [...own, 'update'], { cwd });
    await execa('apt-get', [...own, 'source', '--download-only', name], { cwd });
    const [archive = ''] = (await readdir(cwd)).filter((each) => each.includes('.orig.tar.'));
    await execa('tar', ['xf', archive, '--strip-components=1'], { cwd });
  });

/** A wheel of PyPI, unpacked. */
export const python = (requirement: string): Promise<string> =>
  folder(`python-${requirement}`, async (cwd) => {
    await execa('python3', ['-m', 'pip', 'download', '--no-deps', '-q', requirement], { cwd });
    const [wheel = ''] = (await readdir(cwd)).filter((each) => each.endsWith('.whl'));
    await execa('python3', ['-m', 'zipfile', '-e', wheel, '.'], { cwd });
  });

/** The folder of a Go module. */
export async function goModule(version: string): Promise<string> {
  const path = await folder('go', async () => {});
  const env = { GOPATH: path, GOFLAGS: '-mod=mod -modcacherw' };
  const args = ['mod', 'download', '-json', version];
  const { stdout } = await execa('go', args, { env, reject: false });
  const { Dir: dir, Error: error } = JSON.parse(stdout || '{}') as { Dir?: string; Error?: string };
  if (dir === undefined) throw new Unavailable(error ?? 'go cannot fetch it');
  return dir;
}
