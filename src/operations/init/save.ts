import { stat } from 'node:fs/promises';
import { fail } from '../../model/index.ts';
import { errorCode } from '../../postgres/index.ts';
import { whyNot, writeRegular } from '../../state/index.ts';

/** Throws where a file is in the way, before any work is done for it. */
export async function requireFree(path: string, force: boolean): Promise<void> {
  if (force || path === '-') return;
  const there = await stat(path).then(
    () => true,
    () => false,
  );
  if (there) throw inTheWay(path);
}

export async function saveDesign(path: string, text: string, force: boolean): Promise<void> {
  try {
    await writeRegular(path, text, { how: force ? 'over' : 'fresh', mode: 0o666 });
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') throw inTheWay(path);
    throw fail('cannot-write', `cannot write the design to ${path}: ${whyNot(cause)}`, { cause });
  }
}

const inTheWay = (path: string) =>
  fail('file-exists', `${path} is there already`, {
    hint: 'name another with --out, or write over it with --force',
  });
