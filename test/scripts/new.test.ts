import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';

const UNRUN = resolve('node_modules/.bin/unrun');
const SCRIPT = resolve('scripts/new.ts');

test.each([
  ['kind', 'src/providers/index.ts', ['src/providers', 'test/providers'], []],
  ['advisor', 'src/advisors/index.ts', ['src/advisors', 'test/advisors'], ['docs/advice']],
  ['check', 'src/checks/index.ts', ['src/checks', 'test/checks'], ['docs/checks']],
])('a new %s has its files, and a line in the registry', async (what, registry, rooms, more) => {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-new-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const room of [...rooms, ...more]) await mkdir(join(folder, room), { recursive: true });
  await copyFile(registry, join(folder, registry));
  await execa(UNRUN, [SCRIPT, what, 'odd-one'], { cwd: folder });
  expect(await readFile(join(folder, registry), 'utf8')).toContain(
    "import { oddOne } from './odd-one.ts';",
  );
  expect(await readFile(join(folder, dirname(registry), 'odd-one.ts'), 'utf8')).toContain(
    'export const oddOne',
  );
});
