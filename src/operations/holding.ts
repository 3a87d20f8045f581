import type { Design } from '../model/index.ts';
import { acquireLock, type Client, endStrays, type HeldLock } from '../postgres/index.ts';
import { type Database, schemaOf } from './database.ts';

/** What an apply holds on to: the lock, which ends with its connection, and a connection to read by. */
export interface Holding {
  readonly reader: Client;
  readonly lock: HeldLock;
}

export async function hold(db: Database, { state }: Pick<Design, 'state'>): Promise<Holding> {
  const client = await db.connect('lock');
  const reader = await db.connect('apply');
  const lock = await acquireLock(client, reader, { schema: schemaOf({ state }) });
  // What a dead run still works on would change under the plan.
  await endStrays(reader, lock);
  return { reader, lock };
}
