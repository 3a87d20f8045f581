import {
  type ArchiveRecord,
  type ArchiveWish,
  fail,
  type Manifest,
  qualified,
} from '../model/index.ts';
import type { Retired } from '../postgres/index.ts';
import { attemptOf, removeIfOurs } from './attempt.ts';
import { instanceOf } from './describe.ts';
import { beginWith, dropAndCommit } from './detached.ts';
import { exportTable } from './export.ts';
import type { Job } from './job.ts';
import { newId } from './keys.ts';
import { requireNoSequence } from './sequences.ts';

/** Fate `archive`: nobody writes to the table from before its rows are read until it is dropped, and it is dropped only
 *  when all of its archive has been read back; docs/decisions/0020-archive.md. Ended half-way by whatever, the table is
 *  still there, and called again this goes on. */
export async function archiveTable(job: Job, table: Retired): Promise<Manifest> {
  const wish = wishOf(table);
  const store = await job.open(wish.to);
  try {
    await beginWith(job, table);
    await requireNoSequence(job.client, table);
    const { whole, former } = await attemptOf(job, store, table, wish);
    const manifest = whole ?? (await exportTable(job, store, await beginAnew(job, table, wish)));
    for (const record of former) await removeIfOurs(job, store, record);
    if (job.signal.aborted)
      throw fail('stopped', `${qualified(table)} is archived, but not dropped yet`);
    await dropAndCommit(job, table);
    return manifest;
  } finally {
    store.close();
  }
}

const wishOf = ({ retirement, ...table }: Retired): ArchiveWish => {
  if (retirement.archive !== null) return retirement.archive;
  throw new Error(`${qualified(table)} is not to be archived`);
};

/** The state names the attempt before it begins: who comes after it knows what it may have left behind. An attempt
 *  never writes where an earlier one did, so that a process thought dead cannot spoil it. */
async function beginAnew(job: Job, table: Retired, wish: ArchiveWish) {
  const now = new Date();
  const record: ArchiveRecord = {
    id: newId(now),
    table: { schema: table.schema, name: table.name },
    oid: table.oid,
    to: wish.to,
    instance: await instanceOf(job.client),
    digest: null,
    at: now.toISOString(),
  };
  await job.ledger.keepArchive(record);
  return { table, wish, record };
}
