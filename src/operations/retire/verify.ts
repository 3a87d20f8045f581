import { openArchiveStore, readBack } from '../../archive/index.ts';
import type { Archive, Verified } from '../../model/index.ts';

/** Reads archives one after the other, to the end; fewer than were asked for: it was stopped on request. */
export async function verifyArchives(
  archives: readonly Archive[],
  { signal, begins }: { readonly signal: AbortSignal; readonly begins: (archive: Archive) => void },
): Promise<readonly Verified[]> {
  const verified: Verified[] = [];
  for (const archive of archives) {
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
