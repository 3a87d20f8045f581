import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openArchiveStore } from '../../../src/archive/index.ts';
import { folder } from '../../support/archive/stage.ts';

/** A place that others may write to, and a folder of somebody else with the data of an archive in it. */
async function scene() {
  const [to, victim] = [await folder(), fileURLToPath(await folder())];
  const path = fileURLToPath(to);
  await writeFile(join(victim, 'data.csv'), 'precious');
  const isWell = async () => {
    expect(await readdir(victim)).toEqual(['data.csv']);
    expect(await readFile(join(victim, 'data.csv'), 'utf8')).toBe('precious');
  };
  return { store: await openArchiveStore(to), path, victim, isWell };
}

/** In the place of a folder of the key comes a link to that of somebody else, while its data is being written. */
const SWAPS: readonly (readonly [string, (path: string, victim: string) => Promise<void>])[] = [
  [
    'the folder of the archive',
    async (path, victim) => {
      await rename(join(path, 'app.t', 'id'), join(path, 'away'));
      await symlink(victim, join(path, 'app.t', 'id'));
    },
  ],
  [
    'that of the table',
    async (path, victim) => {
      await rename(join(path, 'app.t'), join(path, 'away'));
      await mkdir(join(path, 'app.t'));
      await symlink(victim, join(path, 'app.t', 'id'));
    },
  ],
  [
    'that of the table, by a link',
    async (path, victim) => {
      await rename(join(path, 'app.t'), join(path, 'away'));
      await mkdir(join(path, 'mine'));
      await symlink(victim, join(path, 'mine', 'id'));
      await symlink(join(path, 'mine'), join(path, 'app.t'));
    },
  ],
];

test.each(SWAPS)('%s is swapped for a link while data is put', async (_, swap) => {
  const { store, path, victim, isWell } = await scene();
  async function* body() {
    yield Buffer.from('of ours');
    await swap(path, victim);
    yield Buffer.from(', all of it');
  }
  await expect(store.put('app.t/id/data.csv', body(), 20)).rejects.toThrow('leads out of');
  await isWell();
  await expect(store.remove('app.t/id/data.csv')).rejects.toThrow('leads out of');
  await expect(store.sweep('app.t/id/')).rejects.toThrow('leads out of');
  await expect(store.read('app.t/id/data.csv')).rejects.toThrow('leads out of');
  await isWell();
});

test('a folder that was moved away within the place gets nothing under its old name', async () => {
  const { store, path } = await scene();
  async function* body() {
    yield Buffer.from('of ours');
    await rename(join(path, 'app.t', 'id'), join(path, 'away'));
    await mkdir(join(path, 'app.t', 'id'));
  }
  await expect(store.put('app.t/id/data.csv', body(), 20)).rejects.toThrow('leads out of');
  expect(await readdir(join(path, 'app.t', 'id'))).toEqual([]);
  expect(await readdir(join(path, 'away'))).toEqual([]);
});

test('the folder of an archive goes with the last of its files; that of its table stays', async () => {
  const { store, path } = await scene();
  async function* body() {
    yield Buffer.from('of ours');
  }
  for (const name of ['a', 'b']) await store.put(`app.t/id/${name}`, body(), 7);
  await store.remove('app.t/id/a');
  expect(await store.list('')).toEqual(['app.t/id/b']);
  await store.remove('app.t/id/b');
  await store.remove('app.t/id/b');
  expect(await readdir(join(path, 'app.t'))).toEqual([]);
});
