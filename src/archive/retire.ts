import { type ArchiveWish, fail, type Manifest, markerText, qualified } from '../model/index.ts';
import { lit, type Retired, rel, sql } from '../postgres/index.ts';
import { attemptOf, removeArchive } from './attempt.ts';
import { beginWith, dropAndCommit } from './detached.ts';
import { exportTable } from './export.ts';
import type { Job } from './job.ts';
import { newId } from './keys.ts';
import { storeTrouble } from './store/explain.ts';
import type { ArchiveStore } from './store/store.ts';

/** Fate `archive`: nobody writes to the table from before its rows are read until it is dropped, and it is dropped only
 *  when all of its archive has been read back; docs/decisions/0020-archive.md. Ended half-way by whatever, the table is
 *  still there, and called again this goes on. */
export async function archiveTable(job: Job, table: Retired): Promise<Manifest> {
  const wish = wishOf(table);
  const store = await job.open(wish.to);
  try {
    await beginWith(job, table);
    const attempt = await attemptOf(job, store, table, wish);
    if (attempt.whole !== null) return await finish(job, store, table, wish, attempt.whole);
    const next = await beginAnew(job, table, { ...wish, former: attempt.former });
    return await finish(job, store, next.table, next.wish, await exportTable(job, store, next));
  } finally {
    store.close();
  }
}

const wishOf = ({ retirement, ...table }: Retired): ArchiveWish => {
  if (retirement.archive !== null) return retirement.archive;
  throw new Error(`${qualified(table)} is not to be archived`);
};

/** The marker names the attempt before it begins: who comes after it knows what it may have left behind. An attempt
 *  never writes where an earlier one did, so that a process thought dead cannot spoil it. */
async function beginAnew(
  job: Job,
  table: Retired,
  { to, format, former }: Omit<ArchiveWish, 'former'> & { readonly former: string | undefined },
) {
  const id = newId(new Date());
  const wish: ArchiveWish = { to, format, id, ...(former === undefined ? {} : { former }) };
  const retirement = { ...table.retirement, archive: wish };
  const marked = { ...table, retirement };
  const text = sql`COMMENT ON TABLE ${rel(table)} IS ${lit(markerText(retirement))}`;
  await job.client.query(text.text);
  await job.client.query('COMMIT');
  await beginWith(job, marked);
  return { table: marked, wish, id };
}

async function finish(
  job: Job,
  store: ArchiveStore,
  table: Retired,
  { former }: ArchiveWish,
  manifest: Manifest,
): Promise<Manifest> {
  if (former !== undefined && former !== manifest.id) {
    await removeArchive(store, table, former).catch((error: unknown) => {
      throw storeTrouble(error, `removing what the archive of ${qualified(table)} replaces`);
    });
  }
  if (job.signal.aborted)
    throw fail('stopped', `${qualified(table)} is archived, but not dropped yet`);
  await dropAndCommit(job, table);
  return manifest;
}
