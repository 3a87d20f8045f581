import {
  isNamed,
  manifestsAt,
  missingFrom,
  noSuchArchive,
  onlyCopies,
  openArchiveStore,
} from '../../archive/index.ts';
import { type ArchiveRecord, fail } from '../../model/index.ts';
import type { DesignSource } from '../source.ts';
import { withLockedState } from '../state/session.ts';

export interface ForgetRequest {
  /** Tables; none: all. */
  readonly names: readonly string[];
  readonly id?: string;
  /** Only those that were archived before it. */
  readonly before?: Date;
}

/** Has the state know no longer of archives that are missing, with the lock of an apply: what is not listed then is not
 *  about to be written. Throws `no-such-archive` where it knows none by a name, and where the ones that are meant are
 *  all there. */
export const forgetArchives = (
  source: DesignSource,
  request: ForgetRequest,
): Promise<readonly ArchiveRecord[]> =>
  withLockedState(source, async ({ client, store }) => {
    const meant = meantBy(await store.archives(), request);
    const copies = await onlyCopies(client, meant);
    const missing = missingFrom(await listed(copies), copies);
    if (missing.length === 0 && request.names.length > 0) throw stillThere();
    for (const { id } of missing) await store.forgetArchive(id);
    return missing;
  });

function meantBy(
  records: readonly ArchiveRecord[],
  { names, id, before }: ForgetRequest,
): readonly ArchiveRecord[] {
  const tables = records.map(({ table }) => table);
  for (const name of names) if (!tables.some(isNamed(name))) throw noSuchArchive(name, tables);
  const tests = names.map(isNamed);
  return records.filter(
    (record) =>
      (names.length === 0 || tests.some((test) => test(record.table))) &&
      (id === undefined || record.id === id) &&
      (before === undefined || Date.parse(record.at) < before.getTime()),
  );
}

const listed = (records: readonly ArchiveRecord[]) =>
  Promise.all(
    [...new Set(records.map(({ to }) => to))].map(async (at) => {
      const place = await openArchiveStore(at);
      try {
        return { at, ...(await manifestsAt(place)) };
      } finally {
        place.close();
      }
    }),
  );

const stillThere = () =>
  fail('no-such-archive', 'no archive of that name and id is missing', {
    hint: 'dbopt archive list shows what is there, and what is missing',
  });
