import { openArchiveStore, readBack } from '../../archive/index.ts';
import { type Archive, qualified, type Verified } from '../../model/index.ts';
import { note } from '../output.ts';

/** Reads archives one after the other, to the end; fewer than were asked for: it was stopped on request. */
export async function verifyArchives(
  archives: readonly Archive[],
  signal: AbortSignal,
): Promise<readonly Verified[]> {
  const verified: Verified[] = [];
  for (const archive of archives) {
    note(`reading ${qualified(archive.manifest.table)} from ${archive.at}\n`);
    const store = await openArchiveStore(archive.at);
    try {
      verified.push({ archive, problem: await readBack(store, archive.manifest, signal) });
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      store.close();
    }
    if (signal.aborted) break;
  }
  return verified;
}
