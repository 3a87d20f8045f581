import { constants, type FileHandle, mkdir, open, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../../postgres/index.ts';
import { outOfPlace } from './within.ts';

/** Where archives lie on this machine. */
export interface Place {
  readonly url: string;
  readonly folder: string;
}

/** A folder that is held open. */
interface Held {
  readonly handle: FileHandle;
  /** Leads to it, whatever its own path means by now. */
  readonly at: string;
}

/** The folder of a key and those above it, the place itself first. */
export interface HeldFolders {
  readonly folders: readonly Held[];
  /** Leads to the folder of the key. */
  readonly at: string;
  /** The last part of the key. */
  readonly name: string;
  /** Throws `archive-out-of-place` where the folder is not where it was any more. */
  stays(): Promise<void>;
}

/** Others may write to the place, and put a link in the place of a folder between a look at it and its use. So each folder
 *  is opened, looked at, and used by its handle: what is made or removed is so in the folder that was looked at. With
 *  `make` folders that are not there are made. Throws `archive-out-of-place`. */
export async function inFolder<T>(
  place: Place,
  key: string,
  { make }: { readonly make: boolean },
  act: (held: HeldFolders) => Promise<T>,
): Promise<T> {
  const parts = key.split('/');
  const name = parts.pop() ?? '';
  const folders: Held[] = [];
  let [at, path] = [place.folder, place.folder];
  try {
    for (const part of ['', ...parts]) {
      [at, path] = [join(at, part), join(path, part)];
      if (make && part !== '') await mkdir(at).catch(isThere);
      const handle = await openWithin(place, { path: at, key }, DIRECTORY);
      at = byHandle(handle) ?? path;
      folders.push({ handle, at });
    }
    const [last] = folders.slice(-1);
    const stays = async () => {
      if (last !== undefined) await requireWithin(place, { path, key }, last.handle);
    };
    return await act({ folders, at, name, stays });
  } finally {
    await Promise.all(folders.map(({ handle }) => handle.close()));
  }
}

const DIRECTORY = constants.O_RDONLY | constants.O_DIRECTORY;

interface Meant {
  readonly path: string;
  readonly key: string;
}

/** Opens what is there, and looks whether that is in the place: links that others may have made lead nowhere else. */
export async function openWithin(place: Place, meant: Meant, flags: number): Promise<FileHandle> {
  const handle = await open(meant.path, flags);
  try {
    await requireWithin(place, meant, handle);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function requireWithin(
  { url, folder }: Place,
  { path, key }: Meant,
  handle: FileHandle,
): Promise<void> {
  const [root, real] = [await realpath(folder), await realpath(path)];
  const [there, held] = [await stat(real), await handle.stat()];
  const isSame = there.ino === held.ino && there.dev === held.dev;
  if (!isSame || !isBelow(real, root)) throw outOfPlace(url, key);
}

/** Before anything is opened: the nearest folder or file that is there is below the place. */
export async function requireBelow({ url, folder }: Place, key: string): Promise<void> {
  const root = await realpath(folder).catch(absent);
  let at = join(folder, ...key.split('/'));
  for (; root !== undefined && at !== folder; at = dirname(at)) {
    const real = await realpath(at).catch(absent);
    if (real === undefined) continue;
    if (isBelow(real, root)) return;
    throw outOfPlace(url, key);
  }
}

const isBelow = (path: string, root: string): boolean =>
  join(path, '/').startsWith(join(root, '/'));

/** A link to itself leads nowhere, either. */
function absent(error: unknown): undefined {
  if (!['ENOENT', 'ELOOP'].includes(errorCode(error))) throw error;
}

/** By which Linux names what is relative to an open folder; null: another system, where the path has to do. */
const byHandle = ({ fd }: FileHandle): string | null =>
  process.platform === 'linux' ? `/proc/self/fd/${fd}` : null;

function isThere(error: unknown): void {
  if (errorCode(error) !== 'EEXIST') throw error;
}
