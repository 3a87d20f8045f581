import { openArchiveStore, readBack } from '../../archive/index.ts';
import type { CheckedArchive, Verified } from '../../model/index.ts';

/** Reads archives one after the other, to the end; fewer than were asked for: it was stopped on request. */
export async function verifyArchives(
  archives: readonly CheckedArchive[],
  {
    signal,
    begins,
  }: { readonly signal: AbortSignal; readonly begins: (archive: CheckedArchive) => void },
): Promise<readonly Verified[]> {
  const verified: Verified[] = [];
  for (const archive of archives) {
    if (archive.manifestIs === 'changed') {
      // What it says of its data is no measure of anything.
      verified.push({ archive, problem: 'its manifest was changed after dbopt wrote it' });
      continue;
    }
    begins(archive);
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
