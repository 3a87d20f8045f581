import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { writeRegular } from '../../src/state/write-file.ts';

// Rights do not hold root back, and there is no way back: hence a file, and with it a process, of its own.
beforeAll(() => {
  if (process.getuid?.() === 0) process.setuid?.('nobody');
});

async function file(rights: { readonly folder?: number; readonly file?: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-rights-'));
  const path = join(folder, 'plan.json');
  await writeFile(path, 'former');
  await chmod(path, rights.file ?? 0o600);
  await chmod(folder, rights.folder ?? 0o700);
  onTestFinished(async () => {
    await chmod(folder, 0o700);
    await rm(folder, { recursive: true });
  });
  return path;
}

test('in a folder that takes no file it is written over', async () => {
  const path = await file({ folder: 0o500 });
  await writeRegular(path, ['new'], { how: 'over' });
  expect(await readFile(path, 'utf8')).toBe('new');
});

test('one that may not be written is not replaced', async () => {
  const path = await file({ file: 0o400 });
  await expect(writeRegular(path, 'new', { how: 'over' })).rejects.toThrow(/EACCES/);
  expect(await readFile(path, 'utf8')).toBe('former');
});
