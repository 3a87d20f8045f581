import { constants, open, stat } from 'node:fs/promises';

/** Bytes: the certificates of all authorities are a quarter of a megabyte, and lists of revoked ones a few. */
const MOST = 16 * 1024 * 1024;

/** A file that a connection names, which may be anybody's who writes a design. */
export interface NamedFile {
  readonly text: string;
  readonly mode: number;
  readonly uid: number;
}

/** Whether nobody else may read it: none of these bits of its mode is set. */
export const isSecret = ({ mode }: NamedFile, others = 0o077): boolean =>
  process.platform === 'win32' || (mode & others) === 0;

/** Reads a regular file of a bounded size, and waits for nothing, as opening a pipe would. `unfit`: it is there, and
 *  no such file, or may not be read. */
export async function readNamed(path: string): Promise<NamedFile | 'absent' | 'unfit'> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 'absent';
  // Opening a device may do something by itself.
  if (!found.isFile()) return 'unfit';
  return (await readWhole(path).catch(() => null)) ?? 'unfit';
}

async function readWhole(path: string): Promise<NamedFile | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const about = await file.stat();
    if (!about.isFile() || about.size > MOST) return null;
    // Of what says how long it is no more is read: files of the system say that they are empty, and have no end.
    const { buffer, bytesRead } = await file.read(Buffer.alloc(about.size), 0, about.size, 0);
    return { text: buffer.toString('utf8', 0, bytesRead), mode: about.mode, uid: about.uid };
  } finally {
    await file.close();
  }
}
