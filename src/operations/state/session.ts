import type { Design } from '../../model/index.ts';
import { type Client, pinWriting, releaseLock } from '../../postgres/index.ts';
import type { Store } from '../../state/index.ts';
import { type Database, database, openStore } from '../database.ts';
import { take } from '../holding.ts';
import { announceOwned } from '../other-owners.ts';
import { type DesignSource, openDesign } from '../source.ts';

/** What a command on the state works with. */
export interface StateSession {
  readonly design: Design;
  readonly client: Client;
  readonly store: Store;
  readonly db: Database;
}

/** Opens the state of a design, to read. */
export async function withState<T>(
  source: DesignSource,
  work: (session: StateSession) => Promise<T>,
): Promise<T> {
  const { design } = await openDesign(source);
  return withStateOf(design, source, work);
}

/** The same of a design that was read. */
export async function withStateOf<T>(
  design: Design,
  source: Pick<DesignSource, 'url'>,
  work: (session: StateSession) => Promise<T>,
): Promise<T> {
  const db = database(source, design);
  try {
    const client = await db.connect('state');
    const store = openStore(design, client, { looks: true });
    return await work({ design, client, db, store });
  } finally {
    await db.close();
  }
}

/** Opens it under the lock, to write: all of what `work` writes, or nothing where the store can do that. */
export async function withLockedState<T>(
  source: DesignSource,
  work: (session: StateSession) => Promise<T>,
): Promise<T> {
  const { design } = await openDesign(source);
  const db = database(source, design);
  try {
    const [holder, client] = [await db.connect('lock'), await db.connect('state')];
    const lock = await take(holder, client, design);
    await pinWriting(client);
    await client.query('BEGIN');
    const store = openStore(design, client);
    const result = await work({ design, client, db, store });
    await announceOwned(client, design, store);
    await client.query('COMMIT');
    await releaseLock(lock);
    return result;
  } finally {
    await db.close();
  }
}
