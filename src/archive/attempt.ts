import { type ArchiveWish, DboptError, type Manifest, type RelationName } from '../model/index.ts';
import type { Retired } from '../postgres/index.ts';
import { tallyTable } from './copy.ts';
import { describeTable } from './describe.ts';
import type { Job } from './job.ts';
import { folderOf, manifestKey } from './keys.ts';
import { readManifest } from './manifest.ts';
import { readBack } from './read-back.ts';
import { storeTrouble } from './store/explain.ts';
import type { ArchiveStore } from './store/store.ts';
import { sameRows } from './tally.ts';

/** What there is of an earlier attempt to archive a table, which is locked. */
export interface Attempt {
  /** An archive of the very rows that it has now, read back in full. */
  readonly whole: Manifest | null;
  /** One of other rows, or one that is damaged: it goes when another has taken its place. */
  readonly former: string | undefined;
}

/** Looks at what the last attempt has left. Remains of an archive without a manifest are removed. */
export async function attemptOf(
  job: Job,
  store: ArchiveStore,
  table: Retired,
  { id, former }: ArchiveWish,
): Promise<Attempt> {
  if (id === undefined) return { whole: null, former };
  const manifest = await readable(store, table, id);
  if (manifest === null) {
    await removeArchive(store, table, id).catch((error: unknown) => {
      throw storeTrouble(error, 'removing what a cut-off attempt has left');
    });
    return { whole: null, former };
  }
  const whole =
    manifest !== 'damaged' &&
    (await isOf(job, table, manifest)) &&
    (await readBack(store, manifest, job.signal)) === null;
  // Two are never replaced at a time: whoever has a former one did not get as far as a manifest of another.
  return whole ? { whole: manifest, former } : { whole: null, former: id };
}

async function readable(store: ArchiveStore, table: RelationName, id: string) {
  try {
    return await readManifest(store, manifestKey(table, id));
  } catch (error) {
    if (error instanceof DboptError && error.diagnostics[0]?.code === 'bad-manifest')
      return 'damaged';
    throw error;
  }
}

async function isOf({ client }: Job, table: Retired, manifest: Manifest): Promise<boolean> {
  const definition = await describeTable(client, table);
  const shape = ({ columns }: typeof definition) => JSON.stringify(columns);
  return (
    manifest.bounds === table.retirement.bounds &&
    shape(manifest.definition) === shape(definition) &&
    sameRows(await tallyTable(client, table, definition), manifest.data)
  );
}

/** The manifest goes first: from then on it is no archive. */
export async function removeArchive(
  store: ArchiveStore,
  table: RelationName,
  id: string,
): Promise<void> {
  const [manifest, folder] = [manifestKey(table, id), folderOf(table, id)];
  await store.sweep(folder);
  await store.remove(manifest);
  for (const key of await store.list(folder)) await store.remove(key);
}
