import { createReadStream } from 'node:fs';
import {
  constants,
  type FileHandle,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
} from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { errorCode } from '../../postgres/index.ts';
import { isManifestKey } from '../keys.ts';
import { NO_FILE } from './explain.ts';
import type { ArchiveStore } from './store.ts';
import { outOfPlace } from './within.ts';

/** What is being written has this name until it is whole and on the disk. */
const PARTIAL = '.partial';

/** Archives in a folder of this machine. */
export function fileStore(url: string, folder: string): ArchiveStore {
  const path = (key: string) => join(folder, ...key.split('/'));
  /** Links that others may have made lead nowhere else: the nearest folder or file that is there is below ours. */
  async function within(key: string): Promise<string> {
    const root = await realpath(folder).catch(absent);
    for (let at = path(key); root !== undefined && at !== folder; at = dirname(at)) {
      const real = await realpath(at).catch(absent);
      if (real === undefined) continue;
      if (`${real}${sep}`.startsWith(join(root, sep))) break;
      throw outOfPlace(url, key);
    }
    return path(key);
  }
  return {
    url,
    async put(key, body) {
      const partial = (await within(key)) + PARTIAL;
      const made = await mkdir(dirname(partial), { recursive: true });
      try {
        await write(partial, body);
        await rename(partial, path(key));
      } catch (error) {
        await rm(partial, { force: true }).catch(() => {});
        throw error;
      }
      for (const changed of foldersUpTo(dirname(partial), made)) await sync(changed);
    },
    async read(key, signal) {
      const file = await openRegular(await within(key));
      const { size } = await file.stat();
      return { body: createReadStream('', { fd: file, ...(signal && { signal }) }), bytes: size };
    },
    async list(prefix) {
      const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothing);
      return (
        names
          .filter((entry) => !entry.name.endsWith(PARTIAL))
          .map((entry) => ({
            key: join(entry.parentPath, entry.name).slice(join(folder, '/').length),
            isFolder: entry.isDirectory(),
          }))
          // What stands in the place of a manifest is listed whatever it is, so that somebody says that it is none.
          .filter(
            ({ key, isFolder }) => key.startsWith(prefix) && (!isFolder || isManifestKey(key)),
          )
          .map(({ key }) => key)
          .sort()
      );
    },
    async remove(key) {
      await rm(await within(key), { force: true });
      // The folder of an archive goes with the last of its files.
      const left = await readdir(dirname(path(key))).catch(nothing);
      if (left.length === 0) await rm(dirname(path(key)), { recursive: true, force: true });
    },
    async sweep(prefix) {
      const below = await within(prefix);
      const names = await readdir(below).catch(nothing);
      for (const name of names.filter((each) => each.endsWith(PARTIAL))) {
        await rm(join(below, name), { force: true });
      }
    },
    close() {},
  };
}

/** Whoever may write there may have put a pipe in the place of a file: opening that would wait for ever. */
async function openRegular(path: string): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
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

/** The folder, and where `made` says that folders were made for it, those and the one above them: their entries too
 *  have to be on the disk. */
function foldersUpTo(folder: string, made: string | undefined): readonly string[] {
  const folders = [folder];
  const last = made === undefined ? folder : dirname(made);
  for (let at = folder; at !== last && at !== dirname(at); ) {
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

function absent(error: unknown): undefined {
  // A link to itself leads nowhere, either.
  if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ELOOP') return undefined;
  throw error;
}

/** A folder that is not there has nothing in it. */
function nothing(error: unknown): never[] {
  if (errorCode(error) === 'ENOENT') return [];
  throw error;
}
