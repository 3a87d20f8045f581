import { type Client, sql } from '../postgres/index.ts';
import type { Context } from './context.ts';

/** Writes journal and state together, in a transaction of their own where the store has such. */
export async function recordAlone(
  { store, worker }: Context,
  record: (client?: Client) => Promise<void>,
): Promise<void> {
  if (!store.transactional) return record();
  const { client } = await worker.get();
  await client.query(sql`BEGIN; SET LOCAL lock_timeout = 0`.text);
  try {
    await record(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}
