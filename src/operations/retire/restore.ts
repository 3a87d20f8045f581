import { explain, isExpected } from '../../apply/index.ts';
import {
  describeSource,
  isNamed,
  missingFrom,
  onlyCopies,
  pickArchive,
  type Restored,
  restoreArchive,
} from '../../archive/index.ts';
import { type Archive, DboptError, type Design, type Manifest } from '../../model/index.ts';
import { database, openStore } from '../database.ts';
import { type Holding, hold } from '../holding.ts';
import type { DesignSource } from '../source.ts';
import { listingsOf } from './archives.ts';
import { areMissing } from './checked.ts';
import { withSession } from './session.ts';

export interface RestoreRequest {
  readonly source: Pick<DesignSource, 'url'>;
  /** The table, by its name. */
  readonly name: string;
  /** Which archive, where there are several of that name. */
  readonly id?: string;
  /** SHA-256 of a manifest that the state does not know, and that is to be believed. */
  readonly digest?: string;
  /** Where to look. */
  readonly places: readonly string[];
  /** So long maintain does not retire it again. */
  readonly until: Date;
  /** What whoever watches should know. */
  readonly tell: (line: string) => void;
  /** Hears which archive it is, before the work begins. */
  readonly begins: (archive: Archive) => void;
  readonly interruptibly: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

export interface RestoreResult extends Pick<Manifest, 'table' | 'parent'> {
  /** null: it was stopped on request, and a later run goes on. */
  readonly restored: Restored | null;
}

/** Brings a partition back from its archive, with the lock of an apply, so that no maintain is at work meanwhile. */
export async function restore(design: Design, request: RestoreRequest): Promise<RestoreResult> {
  const { digest, until, begins, interruptibly, tell } = request;
  const db = database(request.source, design);
  try {
    const holding = await hold(db, design);
    const archive = await pick(design, holding, request);
    begins(archive);
    const restored = await interruptibly(async (signal) => {
      try {
        return await withSession({ db, design, holding, tell }, signal, (job) =>
          restoreArchive(job, archive, until, digest),
        );
      } catch (error) {
        if (signal.aborted) return null;
        throw isExpected(error) ? new DboptError([explain(error)], { cause: error }) : error;
      }
    });
    const { table, parent } = archive.manifest;
    return { table, parent, restored };
  } finally {
    await db.close();
  }
}

/** The archive that is meant; where there is none of that name, with what is wrong there. */
async function pick(
  design: Design,
  { reader }: Holding,
  request: RestoreRequest,
): Promise<Archive> {
  const { name, id, places } = request;
  const listings = await listingsOf(places);
  const archives = listings.flatMap((each) => each.archives);
  const source = await describeSource(reader);
  try {
    return pickArchive(archives, { name, source, ...(id === undefined ? {} : { id }) });
  } catch (error) {
    if (!(error instanceof DboptError) || archives.some(isOf(name))) throw error;
    const records = await openStore(design, reader).archives();
    const named = records.filter(({ table }) => isNamed(name)(table));
    const missing = missingFrom(listings, await onlyCopies(reader, named));
    const told = [...listings.flatMap((each) => each.diagnostics), ...areMissing(missing)];
    throw new DboptError([...told, ...error.diagnostics], { cause: error });
  }
}

const isOf =
  (name: string) =>
  ({ manifest }: Archive): boolean =>
    isNamed(name)(manifest.table);
