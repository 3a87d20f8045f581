import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DboptError } from '../../../src/model/index.ts';
import { measurePool } from '../../../src/operations/verify/pool.ts';

/** A project in a folder of its own, beside one that is no part of it. */
async function project(files: { readonly [path: string]: string }) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'dbopt-pool-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const root = join(folder, 'project');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const measure = (path: string, file = 'dbopt.yaml', cwd = root) =>
    measurePool({ cwd, root }, { kind: 'pool', file, path, cores: null });
  const codeOf = (path: string) =>
    measure(path).then(
      () => null,
      (error: unknown) => (error instanceof DboptError ? error.diagnostics[0]?.code : error),
    );
  return { folder, root, measure, codeOf };
}

const CODE =
  'import asyncpg\nfrom .config import SIZE\npool = asyncpg.create_pool(max_size=SIZE)\n';
const FILES = { 'src/api/db.py': CODE, 'src/api/config.py': 'SIZE = 12\n' };

test('a file, and a folder, as seen from the design; places as seen from where dbopt runs', async () => {
  const { folder, measure } = await project({
    ...FILES,
    'src/tests/a.py': CODE,
    'src/.x/a.py': CODE,
  });
  const one = await measure('src/api/db.py');
  expect(one.pools.map(({ most, place }) => [most, place])).toEqual([[12, 'src/api/db.py:3']]);
  expect((await measure('src')).pools).toEqual(one.pools);
  expect((await measure('../src/api', 'designs/checks.yaml')).pools).toEqual(one.pools);
  const outer = await measure('src', 'project/dbopt.yaml', folder);
  expect(outer.pools[0]?.place).toBe('project/src/api/db.py:3');
});

test('what is not there, or no Python, or outside, is refused', async () => {
  const { root, folder, codeOf } = await project({ ...FILES, 'a.txt': '', '.git/hook.py': CODE });
  await mkdir(join(folder, 'other'));
  await writeFile(join(folder, 'other/db.py'), CODE);
  await symlink(join(folder, 'other'), join(root, 'out'));
  await symlink(join(folder, 'other/db.py'), join(root, 'out.py'));
  await symlink('.git/hook.py', join(root, 'hook.py'));
  await symlink('round.py', join(root, 'round.py'));
  expect(await codeOf('src/api/nothing.py')).toBe('file-not-found');
  expect(await codeOf('round.py')).toBe('file-not-found');
  expect(await codeOf('../other/db.py')).toBe('file-outside');
  expect(await codeOf('out')).toBe('file-outside');
  expect(await codeOf('out.py')).toBe('file-outside');
  expect(await codeOf('out/db.py')).toBe('file-outside');
  expect(await codeOf('a.txt')).toBe('not-python');
  expect(await codeOf('.git')).toBe('not-python');
  expect(await codeOf('hook.py')).toBe('not-python');
});

test('an import that leads out by a link is not followed', async () => {
  const { root, folder, measure } = await project({ 'src/api/db.py': CODE });
  await writeFile(join(folder, 'config.py'), 'SIZE = 12\n');
  await symlink(join(folder, 'config.py'), join(root, 'src/api/config.py'));
  const { pools } = await measure('src/api/db.py');
  expect(pools.map(({ most, why }) => [most, why])).toEqual([
    [null, 'src/api/db.py:3: SIZE is not known'],
  ]);
});

test('of a repository with several projects, the others run something else', async () => {
  const { measure } = await project({
    'services/api/db.py': 'import asyncpg\npool = asyncpg.create_pool(max_size=5)\n',
    'services/api/requirements.txt': 'asyncpg\n',
    'services/jobs/pyproject.toml': '[project]\nname = "jobs"\n',
    'services/jobs/Procfile': 'web: gunicorn -w 9 app:app\n',
    'deploy/gunicorn.conf.py': 'workers = 2\n',
    'deploy/api.yaml':
      'kind: Deployment\nmetadata: { name: api }\nspec: { replicas: 3, template: { spec: { containers: [{ image: api, args: [uvicorn, a, --workers=2] }] } } }\n',
  });
  const { workers, replicas } = await measure('services/api');
  expect([workers, replicas]).toMatchObject([{ count: 2 }, { count: 3 }]);
});
