import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';

const { O_CREAT, O_NOFOLLOW, O_NONBLOCK, O_WRONLY } = constants;

/** Writes a file of the checkout, which brings its links along: not through one, and not where one leads out. */
export async function writeHere(path, text) {
  const [here, folder] = await Promise.all([realpath('.'), realpath(dirname(resolve(path)))]);
  if (folder !== here && !folder.startsWith(here + sep) && isHere(path))
    throw new Error(`${path} is not written: a folder on its way is a link that leads elsewhere`);
  const file = await open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o644).catch(
    (cause) => {
      throw new Error(`${path} is not written: ${WHY[cause.code] ?? cause.message}`, { cause });
    },
  );
  try {
    if (!(await file.stat()).isFile()) throw new Error(`${path} is not written: it is no file`);
    await file.truncate();
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

const isHere = (path) => resolve(path).startsWith(resolve('.') + sep);

const WHY = { ELOOP: 'it is a link', ENXIO: 'it is a pipe', EISDIR: 'it is a folder' };
