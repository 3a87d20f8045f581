import { type Job, openArchiveStore, prepareSession } from '../../archive/index.ts';
import { type Design, VERSION } from '../../model/index.ts';
import { pinWriting } from '../../postgres/index.ts';
import { type Database, openStore } from '../database.ts';
import type { Holding } from '../holding.ts';

export interface Site {
  readonly db: Database;
  readonly design: Pick<Design, 'policy' | 'state'>;
  readonly holding: Holding;
  /** What is being done, for whoever watches. */
  readonly tell: (line: string) => void;
}

/** A connection for one table: after one that was cut off in the middle of a COPY, it is of no more use. */
export async function withSession<T>(
  { db, design, holding, tell }: Site,
  signal: AbortSignal,
  use: (job: Job) => Promise<T>,
): Promise<T> {
  const client = await db.connect('archive');
  // Whatever it does at this moment, the server undoes it.
  const cut = () => client.connection.stream.destroy();
  signal.addEventListener('abort', cut);
  try {
    await prepareSession(client, holding.lock);
    // It writes what became of each archive.
    await pinWriting(holding.reader);
    const { policy } = design;
    const open = (url: string) => openArchiveStore(url, signal);
    const ledger = openStore(design, holding.reader);
    const more = { observer: holding.reader, version: VERSION, open, ledger, tell };
    return await use({ client, policy, signal, ...more });
  } finally {
    signal.removeEventListener('abort', cut);
    await client.end().catch(() => {});
  }
}
