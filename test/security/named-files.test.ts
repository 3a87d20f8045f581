import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readNamed } from '../../src/state/regular.ts';
import { workplace } from '../support/cli.ts';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'dbopt-files-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

test('what a person names is read below the working folder alone, or where its own path says', async () => {
  const [here, elsewhere] = [await folder(), await folder()];
  await writeFile(join(elsewhere, 'secret'), 'root:x');
  await writeFile(join(here, 'own'), 'mine');
  await mkdir(join(here, 'in'));
  await symlink(join(elsewhere, 'secret'), join(here, 'link'));
  await symlink(elsewhere, join(here, 'folder'));
  await symlink('../own', join(here, 'in', 'up'));
  for (const path of ['link', join(here, 'link'), 'folder/secret']) {
    await expect(readNamed(path, { here }), path).rejects.toThrow(/link that leads out/);
  }
  for (const path of ['own', 'in/up', join(here, 'in/up')]) {
    expect(await readNamed(path, { here })).toBe('mine');
  }
  expect(await readNamed(join(elsewhere, 'secret'), { here })).toBe('root:x');
  await expect(readNamed('nothing', { here })).rejects.toThrow(/ENOENT/);
});

test.each([
  ['state', 'push'],
  ['explain', '--query-file'],
  ['explain', '--plan-file'],
  ['advise', '--from'],
  ['observe', '--queries'],
  ['pool', '--app-config', 'a.py', '--pgbouncer'],
  ['pool', '--app-config'],
  ['apply'],
  ['show'],
  ['validate', '--var-file'],
  ['validate', '-f'],
])(
  '%s %s opens no pipe, no device, no link that leads out',
  async (...command) => {
    const { dbopt, folder: cwd, write } = await workplace('version: 1\n');
    await write('a.py', '');
    execFileSync('mkfifo', [join(cwd, 'pipe.yaml')]);
    await symlink('/dev/zero', join(cwd, 'device.yaml'));
    await symlink('/etc/passwd', join(cwd, 'out.yaml'));
    const all = ['out.yaml', 'pipe.yaml', 'device.yaml'];
    for (const name of command[0] === 'state' ? all : all.slice(0, 1)) {
      const { code, stdout, stderr } = await dbopt([...command, name], { DATABASE_URL: '' });
      expect([name, code]).toEqual([name, 1]);
      expect(stdout + stderr).toMatch(/pipe or a device|leads? out|no file of Python|outside/);
      expect(stdout + stderr).not.toContain('root:');
    }
  },
  30_000,
);

test.each([
  ['state', 'push'],
  ['explain', '--query-file'],
  ['advise', '--from'],
  ['apply'],
  ['show'],
])('%s %s takes no text that is not UTF-8', async (...command) => {
  const { dbopt, folder: cwd } = await workplace('version: 1\n');
  for (const text of [
    Buffer.from("SELECT 'caf\xe9'", 'latin1'),
    Buffer.from('\ufeff{}', 'utf16le'),
  ]) {
    await writeFile(join(cwd, 'text.yaml'), text);
    const { code, stderr } = await dbopt([...command, 'text.yaml'], { DATABASE_URL: '' });
    expect([code, stderr]).toEqual([1, expect.stringContaining('it is not UTF-8 text')]);
  }
});
