import { randomUUID } from 'node:crypto';
import {
  access,
  constants,
  type FileHandle,
  lstat,
  readFile,
  realpath,
  rename,
  rm,
} from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errorCode } from '../postgres/index.ts';
import { isBelow, openRegular, refusal } from './regular.ts';

const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_TRUNC, O_WRONLY } = constants;
const WRITING = O_WRONLY | O_CREAT | O_NOFOLLOW;

/** Ways to write: over what is there, at its end, or only where nothing is. */
const HOW = { over: O_TRUNC, append: O_APPEND, fresh: O_EXCL } as const;

/** One text, or its pieces. */
type Text = string | Iterable<string | Uint8Array>;

/** Of a path below the working folder the folders on its way may be links, but not out of there: a repository of others
 *  brings its links along. What lies elsewhere whoever runs the command has named. Throws with EXDEV. */
export async function refuseWayOut(path: string, here = resolve('.')): Promise<void> {
  let folder = dirname(resolve(here, path));
  if (!isBelow(folder, here)) return;
  const find = () => realpath(folder).catch(() => null);
  let real = await find();
  // Of one that is not there yet the nearest that is.
  for (; real === null && folder !== here; real = await find()) folder = dirname(folder);
  if (real !== null && !isBelow(real, await realpath(here))) throw refusal('EXDEV');
}

/** Writes a regular file, not through a link, and returns once it is on disk. What it replaces stays as it was until all
 *  of the new text is there: a disk may be full. */
export async function writeRegular(
  path: string,
  text: Text,
  { how, mode = 0o600 }: { readonly how: keyof typeof HOW; readonly mode?: number },
): Promise<void> {
  await refuseWayOut(path);
  if (how === 'over' && (await isReplaced(path, text))) return;
  await fill(await openRegular(path, WRITING | HOW[how], mode), text);
}

/** What keeps a folder from getting a file, or a file from being replaced, as that of a container may be. */
const IN_PLACE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EBUSY', 'EXDEV']);

const unlessInPlace = (error: unknown): void => {
  if (!IN_PLACE.has(errorCode(error))) throw error;
};

/** Puts the text in the place of a file; false: that does not go, and nothing of the text was taken. */
async function isReplaced(path: string, text: Text): Promise<boolean> {
  const there = await lstat(path).catch(() => null);
  if (there?.isFile() !== true) return false;
  // A folder's rights would do for that; who locked the file did not mean it.
  const isLocked = await access(path, constants.W_OK).then(
    () => false,
    () => true,
  );
  if (isLocked) return false;
  const draft = `${path}.${randomUUID()}.tmp`;
  const made = await openRegular(draft, WRITING | O_EXCL, 0o600).catch(unlessInPlace);
  if (made === undefined) return false;
  try {
    await made.chmod(there.mode & 0o707);
    await made.chown(there.uid, there.gid).catch(() => {});
    await fill(made, text);
    const copy = async () =>
      fill(await openRegular(path, WRITING | O_TRUNC), [await readFile(draft)]);
    const replace = () => rename(draft, path);
    // What an access control list gives shows as rights of the group, who may have none, and would not come along.
    if ((there.mode & 0o070) !== 0) await copy().catch(replace);
    else
      await replace().catch((error: unknown) => {
        unlessInPlace(error);
        return copy();
      });
    return true;
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
}

async function fill(file: FileHandle, text: Text): Promise<void> {
  try {
    for (const piece of typeof text === 'string' ? [text] : text) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}
