import type { Design } from '../../model/index.ts';
import { acquireLock, type Client, releaseLock } from '../../postgres/index.ts';
import type { Store } from '../../state/index.ts';
import { type Database, database, openDesign, openStore, schemaOf } from '../open.ts';
import type { CommonOptions } from '../options.ts';

/** What a command on the state works with. */
export interface StateSession {
  readonly design: Design;
  readonly client: Client;
  readonly store: Store;
  readonly db: Database;
}

/** Opens the state that the flags name, to read. */
export async function withState<T>(
  flags: CommonOptions,
  work: (session: StateSession) => Promise<T>,
): Promise<T> {
  const { design } = await openDesign(flags);
  const db = database(flags, design);
  try {
    const client = await db.connect('state');
    return await work({ design, client, db, store: openStore(design, client) });
  } finally {
    await db.close();
  }
}

/** Opens it under the lock, to write: all of what `work` writes, or nothing where the store can do that. */
export async function withLockedState<T>(
  flags: CommonOptions,
  work: (session: StateSession) => Promise<T>,
): Promise<T> {
  const { design } = await openDesign(flags);
  const db = database(flags, design);
  try {
    const [holder, client] = [await db.connect('lock'), await db.connect('state')];
    const lock = await acquireLock(holder, client, { schema: schemaOf(design) });
    await client.query('BEGIN');
    const result = await work({ design, client, db, store: openStore(design, client) });
    await client.query('COMMIT');
    await releaseLock(lock);
    return result;
  } finally {
    await db.close();
  }
}
