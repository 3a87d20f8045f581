import { type Archive, append, DboptError, type Diagnostic, type Listing } from '../model/index.ts';
import { isManifestKey } from './keys.ts';
import { noManifest, readManifest } from './manifest.ts';
import { storeTrouble } from './store/explain.ts';
import type { ArchiveStore } from './store/store.ts';

const AT_A_TIME = 8;

/** Every archive of a place, oldest range first within each table; and the manifests that cannot be read. */
export async function listArchives(store: ArchiveStore): Promise<Listing> {
  const keys = await manifestsAt(store);
  const archives: Archive[] = [];
  const diagnostics: Diagnostic[] = [];
  const work = keys.values();
  async function lane(): Promise<void> {
    for (const key of work) {
      try {
        const read = await readManifest(store, key);
        if (read !== null) archives.push({ at: store.url, ...read });
        // It may have gone since the keys were listed.
        else if ((await keysOf(store)).includes(key))
          throw noManifest(store, key, 'it is a link that leads nowhere');
      } catch (error) {
        if (!(error instanceof DboptError) || !isUnreadable(error)) throw error;
        append(diagnostics, error.diagnostics);
      }
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  return { at: store.url, archives: archives.sort(byName), manifests: keys, diagnostics };
}

/** The keys of all manifests of a place, whatever is in them. */
export const manifestsAt = async (store: ArchiveStore): Promise<readonly string[]> =>
  (await keysOf(store)).filter(isManifestKey);

async function keysOf(store: ArchiveStore): Promise<readonly string[]> {
  try {
    return await store.list('');
  } catch (error) {
    throw storeTrouble(error, `listing ${store.url}`);
  }
}

const isUnreadable = ({ diagnostics }: DboptError): boolean =>
  diagnostics.some(({ code }) => ['bad-manifest', 'archive-out-of-place'].includes(code));

const nameOf = ({ manifest: { parent, table, bounds, id } }: Archive): string =>
  [parent.schema, parent.name, bounds, table.schema, table.name, id].join('\n');

const byName = (a: Archive, b: Archive): number => (nameOf(a) < nameOf(b) ? -1 : 1);
