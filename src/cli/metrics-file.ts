import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import { fail } from '../model/index.ts';
import { refuseWayOut, whyNot } from '../state/index.ts';

/** Readable by all: the collector is another user. */
const MODE = 0o644;

/** Replaces a file of metrics as a whole, so that a collector never reads half of one. The name that it has until then
 *  does not end in `.prom`, which the collector goes by. Throws `cannot-write`. */
export async function writeMetrics(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const there = await lstat(path).catch(() => null);
    if (there !== null && !there.isFile() && !there.isSymbolicLink()) {
      throw new Error('it is no file');
    }
    await refuseWayOut(path);
    await rm(draft, { force: true });
    await writeFile(draft, text, { mode: MODE, flag: 'wx' });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw fail('cannot-write', `cannot write the metrics to ${path}: ${whyNot(cause)}`, { cause });
  }
}
