import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeRegular } from '../../src/state/write-file.ts';

async function file(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-write-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'plan.json');
  await writeFile(path, text);
  return { folder, path };
}

/** Pieces that end as a full disk ends them. */
function* broken(): Generator<string> {
  yield 'half of ';
  throw Object.assign(new Error('full'), { code: 'ENOSPC' });
}

test('what is replaced stays until all of the new text is there', async () => {
  const { folder, path } = await file('former');
  await expect(writeRegular(path, broken(), { how: 'over' })).rejects.toThrow('full');
  expect(await readFile(path, 'utf8')).toBe('former');
  expect(await readdir(folder)).toEqual(['plan.json']);
  await writeRegular(path, ['a ', 'new one'], { how: 'over' });
  expect(await readFile(path, 'utf8')).toBe('a new one');
  expect(await readdir(folder)).toEqual(['plan.json']);
});

test.each([0o600, 0o604, 0o640, 0o664])('who may read it stays as it was: %o', async (mode) => {
  const { path } = await file('former');
  await chmod(path, mode);
  const before = await stat(path);
  await writeRegular(path, 'new', { how: 'over' });
  const after = await stat(path);
  expect([after.mode & 0o777, await readFile(path, 'utf8')]).toEqual([mode, 'new']);
  // An access control list shows as what the group may, and is lost with the file that has it.
  expect(after.ino === before.ino).toBe((mode & 0o070) !== 0);
});
