import {
  type Client,
  errorCode,
  lit,
  readSchemas,
  requireSameSchemas,
  type Sql,
  sql,
} from '../../postgres/index.ts';

interface Keeping {
  readonly ways: readonly Sql[];
  /** Oids by name. */
  readonly pinned: ReadonlyMap<string, number>;
  /** Milliseconds. */
  readonly lockTimeout: number;
}

/** Begins a transaction that keeps schemas, and looks whether they are what they were. `wait` sends the client
 *  what may have to wait. Throws `changed-outside`. */
export async function beginKept(
  client: Client,
  wait: (text: string) => Promise<unknown>,
  { ways, pinned, lockTimeout }: Keeping,
): Promise<void> {
  await untilNobodyElse(async () => {
    try {
      await client.query('BEGIN');
      await client.query(sql`SET LOCAL lock_timeout = ${lit(Math.ceil(lockTimeout))}`.text);
      for (const way of ways) await wait(way.text);
      await requirePinned(client, pinned);
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      throw error;
    }
  });
}

/** Looks whether schemas are what they were. Throws `changed-outside`. */
export const requirePinned = async (
  client: Client,
  pinned: ReadonlyMap<string, number>,
): Promise<void> => requireSameSchemas(await readSchemas(client, [...pinned.keys()]), pinned);

/** A grant of somebody else's that comes first has ours fail. */
async function untilNobodyElse(act: () => Promise<void>): Promise<void> {
  for (let left = 20; ; left -= 1) {
    try {
      return await act();
    } catch (error) {
      if (left === 0 || errorCode(error) !== CHANGED_MEANWHILE) throw error;
    }
  }
}

/** "tuple concurrently updated" */
const CHANGED_MEANWHILE = 'XX000';
