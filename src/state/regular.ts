import { isUtf8 } from 'node:buffer';
import { constants, type FileHandle, open, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { dictionary } from '../model/index.ts';
import { errorCode } from '../postgres/index.ts';

const MAX_MB = 256;
const MOST = MAX_MB * 1024 * 1024;

const { O_NONBLOCK, O_RDONLY } = constants;

const WHY: { readonly [code: string]: string } = dictionary({
  ENXIO: 'it is a pipe or a device, not a file',
  EAGAIN: 'it is a pipe or a device, not a file',
  ELOOP: 'it is a symbolic link',
  EXDEV: 'a folder on its way is a link that leads elsewhere',
  EFBIG: `it is bigger than ${MAX_MB} MB`,
  EILSEQ: 'it is not UTF-8 text',
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
});

/** What keeps a file from being read or written, in words. */
export const whyNot = (cause: unknown): string =>
  WHY[errorCode(cause)] ?? (cause instanceof Error ? cause.message : String(cause));

export const refusal = (code: string): Error => Object.assign(new Error(WHY[code]), { code });

/** Opens a file whose name somebody else may have chosen. Opening does not wait, as that of a pipe would. */
export async function openRegular(path: string, flags: number, mode?: number): Promise<FileHandle> {
  const file = await open(path, flags | O_NONBLOCK, mode);
  const about = await file.stat();
  if (about.isFile() || about.isDirectory()) return file;
  await file.close();
  throw refusal('ENXIO');
}

/** What becomes of bytes that are not UTF-8: text of ours has none, logs and programs of others may. */
export type Foreign = 'refused' | 'replaced';

/** Bytes as text. Throws with EILSEQ. */
export function decoded(bytes: Buffer, foreign: Foreign = 'refused'): string {
  if (foreign === 'refused' && !isUtf8(bytes)) throw refusal('EILSEQ');
  return bytes.toString('utf8');
}

/** The text of a regular file of a bounded size. Throws with the system's code, or EFBIG, EILSEQ, ENXIO, EAGAIN. */
export const readRegular = async (path: string, foreign?: Foreign): Promise<string> =>
  decoded(await readBytes(path), foreign);

async function readBytes(path: string): Promise<Buffer> {
  const file = await openRegular(path, O_RDONLY);
  try {
    if ((await file.stat()).size > MOST) throw refusal('EFBIG');
    const chunks: Buffer[] = [];
    let size = 0;
    // Files of the system say that they are empty, and have no end.
    for (;;) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(1024 * 1024), 0);
      if (bytesRead === 0) return Buffer.concat(chunks);
      size += bytesRead;
      if (size > MOST) throw refusal('EFBIG');
      chunks.push(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** The text of a file that whoever runs the command has named, as readRegular has it. What lies below the working folder
 *  is read there alone, links followed: a repository of others brings its links along, and errors show lines. Pipes are
 *  refused as devices are; commands that read text of stdin take `-`. Throws as readRegular, or that a link leads out. */
export async function readNamed(
  path: string,
  { here = resolve('.'), foreign }: { readonly here?: string; readonly foreign?: Foreign } = {},
): Promise<string> {
  const file = resolve(here, path);
  // Of a file that is not there its reader speaks.
  const real = await realpath(file).catch(() => file);
  const leadsOut = isBelow(file, here) && !isBelow(real, await realpath(here));
  if (leadsOut && real !== file)
    throw new Error('it is a link that leads out of the working folder');
  return readRegular(real, foreign);
}

export const isBelow = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith('../');
};
