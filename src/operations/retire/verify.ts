import { isNamed, noSuchArchive, openArchiveStore, readBack } from '../../archive/index.ts';
import type { CheckedArchive, CheckedArchives, RelationName, Verified } from '../../model/index.ts';

/** What these names stand for; all without. Throws `no-such-archive`. */
export function archivesNamed(
  { archives, missing, unreadable }: CheckedArchives,
  names: readonly string[],
): CheckedArchives {
  if (names.length === 0) return { archives, missing, unreadable };
  const tables = [
    ...archives.map(({ manifest }) => manifest.table),
    ...(missing ?? []).map(({ table }) => table),
  ];
  for (const name of names) if (!tables.some(isNamed(name))) throw noSuchArchive(name, tables);
  const tests = names.map(isNamed);
  const isMeant = (table: RelationName) => tests.some((test) => test(table));
  return {
    archives: archives.filter(({ manifest }) => isMeant(manifest.table)),
    missing: missing?.filter(({ table }) => isMeant(table)) ?? null,
    unreadable,
  };
}

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
