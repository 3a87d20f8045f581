import { explain, isExpected } from '../../apply/index.ts';
import { describeSource, pickArchive, type Restored, restoreArchive } from '../../archive/index.ts';
import { DboptError, qualified } from '../../model/index.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { hold } from '../holding.ts';
import { database, openDesign } from '../open.ts';
import type { CommonOptions } from '../options.ts';
import { note, out, showDiagnostics } from '../output.ts';
import { stopOnSignal } from '../signals.ts';
import { archivesIn, placesOf } from './archives.ts';
import { withSession } from './session.ts';

export interface RestoreFlags extends CommonOptions {
  readonly from?: readonly string[];
  readonly id?: string;
  /** Days. */
  readonly keepFor: number;
}

const DAY = 86_400_000;

/** `dbopt archive restore`: with the lock of an apply, so that no maintain is at work meanwhile. */
export async function restore(name: string, flags: RestoreFlags): Promise<ExitCode> {
  const { design, diagnostics } = await openDesign(flags);
  showDiagnostics(diagnostics);
  const { archives } = await archivesIn(placesOf(design, flags.from));
  const db = database(flags, design);
  try {
    const holding = await hold(db, design);
    const source = await describeSource(holding.reader);
    const { id } = flags;
    const archive = pickArchive(archives, { name, source, ...(id === undefined ? {} : { id }) });
    const { table, parent, data } = archive.manifest;
    note(`restoring ${qualified(table)} from ${archive.at}: ${data.rows} rows\n`);
    const until = new Date(Date.now() + flags.keepFor * DAY);
    const done = await stopOnSignal(async (signal) => {
      try {
        return await withSession({ db, design, holding }, signal, (job) =>
          restoreArchive(job, archive, until),
        );
      } catch (error) {
        if (signal.aborted) return null;
        throw isExpected(error) ? new DboptError([explain(error)], { cause: error }) : error;
      }
    });
    if (done === null) note('Stopped on request. Run it again, and it goes on.\n');
    else out(said(done, qualified(table), qualified(parent), until));
    return done === null ? EXIT.stopped : EXIT.ok;
  } finally {
    await db.close();
  }
}

function said(done: Restored, table: string, parent: string, until: Date): string {
  if (done === 'there already') return `${table} is there already. Nothing was done.\n`;
  return `${table} is a partition of ${parent} again, until ${until.toISOString().slice(0, 10)} whatever keep says.\n`;
}
