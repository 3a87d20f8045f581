import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type DboptError, fail } from '../model/index.ts';
import { errorCode } from '../postgres/index.ts';
import { readNamed, whyNot } from './regular.ts';
import { refuseWayOut, writeRegular } from './write-file.ts';

/** The text of a file; null where there is none. */
export async function readText(path: string): Promise<string | null> {
  try {
    return await readNamed(path);
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null;
    throw fileError('read', path, cause);
  }
}

/** Replaces a file such that after a crash at any moment it holds the old text or the new one. */
export async function replaceText(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  try {
    await refuseWayOut(path);
    await mkdir(dirname(path), { recursive: true });
    await writeRegular(draft, text, { how: 'over' });
    await rename(draft, path);
    await syncFolder(path);
  } catch (cause) {
    throw fileError('write', path, cause);
  }
}

/** Adds to the end of a file and returns once it is on disk. */
export async function appendText(path: string, text: string): Promise<void> {
  try {
    await writeRegular(path, text, { how: 'append' });
  } catch (cause) {
    throw fileError('write', path, cause);
  }
}

/** A rename is durable once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
}

function fileError(act: 'read' | 'write', path: string, cause: unknown): DboptError {
  return fail('state-file', `cannot ${act} the state file ${path}: ${whyNot(cause)}`, {
    hint: 'see `state.path` in the design, and who may write there',
    cause,
  });
}
