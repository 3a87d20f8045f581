import {
  type Archive,
  append,
  DboptError,
  type Diagnostic,
  inShort,
  type Listing,
} from '../model/index.ts';
import { isManifestKey } from './keys.ts';
import { closedManifest, noManifest, readManifest } from './manifest.ts';
import { storeTrouble } from './store/explain.ts';
import type { ArchiveStore, Closed } from './store/store.ts';

const AT_A_TIME = 8;

/** Every archive of a place, oldest range first within each table; and the manifests that cannot be read. */
export async function listArchives(store: ArchiveStore): Promise<Listing> {
  const archives: Archive[] = [];
  const diagnostics: Diagnostic[] = [];
  const { manifests: keys, closed } = await manifestsAt(store, (folder, error) => {
    const what = `what is in ${inShort(JSON.stringify(folder))}`;
    append(diagnostics, closedManifest(store, what, error).diagnostics);
  });
  const work = keys.values();
  async function lane(): Promise<void> {
    for (const key of work) {
      try {
        const read = await readManifest(store, key);
        if (read !== null) archives.push({ at: store.url, ...read });
        // It may have gone since the keys were listed.
        else if ((await keysOf(store, () => {})).includes(key))
          throw noManifest(store, key, 'it is a link that leads nowhere');
      } catch (error) {
        if (!(error instanceof DboptError) || !isUnreadable(error)) throw error;
        append(diagnostics, error.diagnostics);
      }
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  return { at: store.url, archives: archives.sort(byName), manifests: keys, closed, diagnostics };
}

/** The keys of all manifests of a place, whatever is in them, and the folders that there may be more in. */
export async function manifestsAt(
  store: ArchiveStore,
  tell: Closed = () => {},
): Promise<Pick<Listing, 'manifests' | 'closed'>> {
  const closed: string[] = [];
  const keys = await keysOf(store, (folder, error) => {
    closed.push(folder);
    tell(folder, error);
  });
  return { manifests: keys.filter(isManifestKey), closed };
}

async function keysOf(store: ArchiveStore, closed: Closed): Promise<readonly string[]> {
  try {
    return await store.list('', closed);
  } catch (error) {
    throw storeTrouble(error, `listing ${store.url}`);
  }
}

const isUnreadable = ({ diagnostics }: DboptError): boolean =>
  diagnostics.some(({ code }) => ['bad-manifest', 'archive-out-of-place'].includes(code));

const nameOf = ({ manifest: { parent, table, bounds, id } }: Archive): string =>
  [parent.schema, parent.name, bounds, table.schema, table.name, id].join('\n');

const byName = (a: Archive, b: Archive): number => (nameOf(a) < nameOf(b) ? -1 : 1);
