import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeMetrics } from '../../src/cli/metrics-file.ts';
import { saveDesign } from '../../src/operations/init/save.ts';
import { loadPlan } from '../../src/operations/plan/sealed.ts';
import { fileStore } from '../../src/state/index.ts';
import { readRegular } from '../../src/state/regular.ts';
import { refuseWayOut, writeRegular } from '../../src/state/write-file.ts';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'dbopt-files-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

/** A pipe, a device, a file of the system that never ends, and one that is too big. */
async function strange(): Promise<string[]> {
  const cwd = await folder();
  execFileSync('mkfifo', [join(cwd, 'pipe')]);
  await writeFile(join(cwd, 'big'), '{');
  await truncate(join(cwd, 'big'), 300 * 1024 * 1024);
  await symlink('/dev/zero', join(cwd, 'link'));
  return [join(cwd, 'pipe'), join(cwd, 'big'), join(cwd, 'link'), '/dev/zero'];
}

const REFUSED = /pipe or a device, not a file|bigger than 256 MB/;

test('a state is no pipe, no device and of a bounded size', async () => {
  for (const path of await strange()) {
    const state = fileStore(path).load();
    await expect(state, path).rejects.toThrow(REFUSED);
    await expect(state, path).rejects.toThrow(path);
  }
}, 10_000);

test('nor is a sealed plan', async () => {
  for (const path of await strange()) await expect(loadPlan(path), path).rejects.toThrow(REFUSED);
}, 10_000);

test('what is written goes into a file, and not through a link', async () => {
  const cwd = await folder();
  const [pipe, link, other] = ['pipe', 'link', 'other'].map((name) => join(cwd, name));
  if (pipe === undefined || link === undefined || other === undefined) return;
  execFileSync('mkfifo', [pipe]);
  await writeFile(other, 'mine');
  await symlink(other, link);
  for (const path of [pipe, link, '/dev/null']) {
    await expect(writeRegular(path, 'x', { how: 'over' }), path).rejects.toThrow();
    await expect(writeRegular(path, 'x', { how: 'append' }), path).rejects.toThrow();
    await expect(saveDesign(path, 'x', true), path).rejects.toThrow(/cannot write the design/);
  }
  await expect(writeMetrics(pipe, 'x')).rejects.toThrow(/it is no file/);
  expect(await readFile(other, 'utf8')).toBe('mine');
  await writeMetrics(link, 'x');
  expect(await readFile(other, 'utf8')).toBe('mine');
  await writeRegular(other, ' too', { how: 'append' });
  expect(await readRegular(other)).toBe('mine too');
});

test('a folder on the way may be a link, but not out of the working folder', async () => {
  const [here, elsewhere] = [await folder(), await folder()];
  await mkdir(join(here, 'real', 'deep'), { recursive: true });
  await symlink(elsewhere, join(here, 'out'));
  await symlink(join(here, 'real'), join(here, 'within'));
  await symlink('..', join(here, 'real', 'up'));
  await symlink('../..', join(here, 'real', 'deep', 'beyond'));
  const refused = async (path: string) =>
    refuseWayOut(path, here).then(
      () => false,
      (error: unknown) => String(error).includes('leads elsewhere'),
    );
  expect(await refused('out/plan.json')).toBe(true);
  expect(await refused(join(here, 'out', 'plan.json'))).toBe(true);
  expect(await refused('within/plan.json')).toBe(false);
  expect(await refused('real/up/plan.json')).toBe(false);
  expect(await refused('real/deep/beyond/plan.json')).toBe(false);
  expect(await refused('plan.json')).toBe(false);
  expect(await refused('nowhere/plan.json')).toBe(false);
  expect(await refused(join(elsewhere, 'plan.json'))).toBe(false);
  expect(await refused('../plan.json')).toBe(false);
});
