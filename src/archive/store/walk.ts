import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../postgres/index.ts';
import { isManifestKey } from '../keys.ts';
import { isClosed } from './explain.ts';
import type { Closed } from './store.ts';

/** Keys of the files in a folder, at every level, that begin so, in no order; and of what stands in the place of a manifest
 *  whatever it is, so that somebody says that it is none. Links are not followed. A folder below that this user may not
 *  read is passed over where somebody is told of it. */
export async function keysIn(
  folder: string,
  prefix: string,
  closed?: Closed,
): Promise<readonly string[]> {
  const keys: string[] = [];
  const open = [''];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of await entriesOf(folder, at, closed)) {
      const key = at + entry.name;
      const isFolder = entry.isDirectory();
      if (key.startsWith(prefix) && (!isFolder || isManifestKey(key))) keys.push(key);
      if (isFolder && (`${key}/`.startsWith(prefix) || prefix.startsWith(`${key}/`)))
        open.push(`${key}/`);
    }
  }
  return keys;
}

/** A folder that is not there has nothing in it. */
async function entriesOf(folder: string, at: string, closed: Closed | undefined) {
  try {
    return await readdir(join(folder, at), { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    if (at === '' || closed === undefined || !isClosed(error)) throw error;
    closed(at, error);
    return [];
  }
}
