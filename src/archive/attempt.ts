import {
  type ArchiveRecord,
  type ArchiveWish,
  DboptError,
  type Manifest,
  qualified,
  type RelationName,
} from '../model/index.ts';
import { type Retired, requireNoOther } from '../postgres/index.ts';
import { tallyTable } from './copy.ts';
import { describeSource, describeTable, instanceOf } from './describe.ts';
import type { Job } from './job.ts';
import { folderOf, manifestKey } from './keys.ts';
import { type ReadManifest, readManifest } from './manifest.ts';
import { isSameSource } from './pick.ts';
import { readBack } from './read-back.ts';
import { isClosed, storeTrouble } from './store/explain.ts';
import type { ArchiveStore } from './store/store.ts';
import { sameRows } from './tally.ts';

/** What there is of earlier attempts to archive a table, which is locked. */
export interface Attempt {
  /** An archive of the very rows that it has now, read back in full. */
  readonly whole: Manifest | null;
  /** Those of other rows, and damaged ones: they go when another has taken their place. */
  readonly former: readonly ArchiveRecord[];
}

/** Looks at what the state says that earlier attempts at this table have left. Remains without a manifest are removed. */
export async function attemptOf(
  job: Job,
  store: ArchiveStore,
  table: Retired,
  { to }: ArchiveWish,
): Promise<Attempt> {
  const records = (await job.ledger.archives()).filter(
    (record) => record.oid === table.oid && record.to === to,
  );
  let whole: Manifest | null = null;
  const former: ArchiveRecord[] = [];
  for (const record of records.reverse()) {
    const kept = await readable(store, record);
    if (kept === null) await removeIfOurs(job, store, record);
    else {
      const manifest: Manifest | null =
        whole === null ? await ofItsRows(job, store, table, record, kept) : null;
      if (manifest === null) former.push(record);
      else whole = manifest;
    }
  }
  return { whole, former };
}

type ManifestRead = ReadManifest | 'damaged';

async function readable(
  store: ArchiveStore,
  { table, id }: ArchiveRecord,
): Promise<ManifestRead | null> {
  try {
    return await readManifest(store, manifestKey(table, id));
  } catch (error) {
    if (!(error instanceof DboptError) || error.diagnostics[0]?.code !== 'bad-manifest')
      throw error;
    // What this user may not read may be whole.
    if (isClosed(error.cause)) throw error;
    return 'damaged';
  }
}

/** The manifest, if it is the one that was written, and the archive all that the table has now. */
async function ofItsRows(
  job: Job,
  store: ArchiveStore,
  table: Retired,
  record: ArchiveRecord,
  found: ManifestRead,
): Promise<Manifest | null> {
  if (found === 'damaged' || found.digest !== record.digest) return null;
  const { manifest } = found;
  const { client } = job;
  if (!isSameSource(manifest.source, await describeSource(client))) return null;
  const definition = await describeTable(client, table.oid);
  const shape = ({ columns }: typeof definition) => JSON.stringify(columns);
  const isWhole =
    manifest.bounds === table.retirement.bounds &&
    shape(manifest.definition) === shape(definition) &&
    sameRows(await tallyTable(client, table, definition), manifest.data) &&
    (await readBack(store, manifest, job.signal)) === null;
  await requireNoOther(client, table.oid);
  return isWhole ? manifest : null;
}

/** Removes an archive that this very server began; one that another began, or this one before a restart, may be
 *  somebody's only copy: a database that was copied remembers its model's archives as its own. */
export async function removeIfOurs(
  { client, ledger, tell }: Job,
  store: ArchiveStore,
  record: ArchiveRecord,
): Promise<void> {
  const { table, id } = record;
  if (record.instance === (await instanceOf(client))) {
    await removeArchive(store, table, id).catch((error: unknown) => {
      throw storeTrouble(error, `removing what an earlier archive of ${qualified(table)} has left`);
    });
  } else {
    tell(
      `${store.url}: ${folderOf(table, id)} stays: the server was restarted since, or is a copy of the one that wrote it; remove it by hand if it is of no use`,
    );
  }
  await ledger.forgetArchive(id);
}

/** The manifest goes first: from then on it is no archive. */
async function removeArchive(store: ArchiveStore, table: RelationName, id: string): Promise<void> {
  const [manifest, folder] = [manifestKey(table, id), folderOf(table, id)];
  await store.sweep(folder);
  await store.remove(manifest);
  for (const key of await store.list(folder)) await store.remove(key);
}
