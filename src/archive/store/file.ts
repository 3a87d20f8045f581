import { createReadStream } from 'node:fs';
import {
  constants,
  type FileHandle,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  rmdir,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../postgres/index.ts';
import { NO_FILE } from './explain.ts';
import { inFolder, openWithin, type Place, requireBelow } from './held.ts';
import type { ArchiveStore } from './store.ts';
import { keysIn } from './walk.ts';

/** What is being written has this name until it is whole and on the disk. */
const PARTIAL = '.partial';

/** Archives in a folder of this machine. */
export function fileStore(url: string, folder: string): ArchiveStore {
  const place = { url, folder };
  const path = (key: string) => join(folder, ...key.split('/'));
  return {
    url,
    async put(key, body) {
      const made = await mkdir(folder, { recursive: true });
      await inFolder(place, key, { make: true }, async ({ folders, at, name, stays }) => {
        const partial = join(at, name + PARTIAL);
        try {
          await write(partial, body);
          await stays();
          await rename(partial, join(at, name));
        } catch (error) {
          await rm(partial, { force: true }).catch(() => {});
          throw error;
        }
        for (const { handle } of [...folders].reverse()) await handle.sync();
      });
      for (const changed of foldersAbove(folder, made)) await sync(changed);
    },
    async read(key, signal) {
      await requireBelow(place, key);
      const file = await openRegular(place, { path: path(key), key });
      const { size } = await file.stat();
      return { body: createReadStream('', { fd: file, ...(signal && { signal }) }), bytes: size };
    },
    async list(prefix, closed) {
      const keys = await keysIn(folder, prefix, closed);
      return keys.filter((key) => !key.endsWith(PARTIAL)).sort();
    },
    async remove(key) {
      await inFolder(place, key, { make: false }, async ({ folders, at, name }) => {
        await rm(join(at, name), { force: true });
        // The folder of an archive goes with the last of its files.
        const above = folders.at(-2);
        if (above !== undefined) await rmdir(join(above.at, basename(dirname(key)))).catch(isInUse);
      }).catch(nothing);
    },
    async sweep(prefix) {
      await inFolder(place, prefix, { make: false }, async ({ at }) => {
        const names = await readdir(at);
        for (const name of names.filter((each) => each.endsWith(PARTIAL))) {
          await rm(join(at, name), { force: true });
        }
      }).catch(nothing);
    },
    close() {},
  };
}

/** Whoever may write there may have put a pipe in the place of a file: opening that would wait for ever. */
async function openRegular(
  place: Place,
  meant: { readonly path: string; readonly key: string },
): Promise<FileHandle> {
  const file = await openWithin(place, meant, constants.O_RDONLY | constants.O_NONBLOCK);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw Object.assign(new Error('it is no regular file'), { code: NO_FILE });
}

async function write(path: string, body: AsyncIterable<Buffer>): Promise<void> {
  // Never into what is there already, be it a link to something else.
  const file = await open(path, 'wx');
  try {
    for await (const chunk of body) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Of a folder, for which `made` says which was made first, those whose entries have to be on the disk too. */
function foldersAbove(folder: string, made: string | undefined): readonly string[] {
  if (made === undefined) return [];
  const folders: string[] = [];
  for (let at = folder; at !== dirname(made) && at !== dirname(at); ) {
    at = dirname(at);
    folders.push(at);
  }
  return folders;
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Somebody has put something into it meanwhile, or has removed it. */
function isInUse(error: unknown): void {
  if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(errorCode(error))) throw error;
}

/** A folder that is not there has nothing in it. */
function nothing(error: unknown): never[] {
  if (errorCode(error) === 'ENOENT') return [];
  throw error;
}
