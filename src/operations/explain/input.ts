import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fail } from '../../model/index.ts';
import { decoded, type Foreign, readNamed, whyNot } from '../../state/index.ts';

/** The text of a file, or of the stream where its path is a `-`, and what to call it. Throws `no-input`. */
export async function readInput(
  path: string,
  stream: Readable,
  foreign: Foreign = 'refused',
): Promise<{ readonly text: string; readonly file: string }> {
  const stdin = path === '-';
  const file = stdin ? 'stdin' : path;
  try {
    const text = stdin
      ? decoded(await buffer(stream), foreign)
      : await readNamed(path, { foreign });
    return { text, file };
  } catch (cause) {
    throw fail('no-input', `cannot read ${file}: ${whyNot(cause)}`, { cause });
  }
}
