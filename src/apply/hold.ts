import type { Step } from '../model/index.ts';
import { type Attempt, type Client, lit, type Sql, sql, trusted } from '../postgres/index.ts';
import type { Context } from './context.ts';
import { execute } from './execute.ts';
import { lockLook, setLockTimeout } from './locks.ts';

/** A partition that is kept from changing while a statement waits to detach it. */
export interface Held {
  readonly pid: number;
  /** Lets go once the detach is pending; whether it has. */
  let(observer: Client): Promise<boolean>;
}

/** DETACH … CONCURRENTLY waits for its tables before it reasons with their checks, and cannot stand in a transaction that
 *  has them already. A second session that reads the partition meanwhile is not in its way, and is in that of everybody
 *  who would add a check. The detach itself wants the partition alone once it is pending. */
export async function whileHeld(
  context: Context,
  { step: { calls }, attempt }: { readonly step: Pick<Step, 'calls'>; readonly attempt: Attempt },
  act: (held: Held | null) => Promise<void>,
): Promise<void> {
  const table = calls?.held;
  if (table === undefined) return act(null);
  const session = context.beside();
  try {
    const connection = await session.get();
    const { client, pid } = connection;
    const lock = sql`LOCK TABLE ONLY ${trusted(table)} IN ACCESS SHARE MODE`;
    await client.query('BEGIN');
    await client.query(setLockTimeout('LOCAL', context.policy.lockTimeout).text);
    await execute(context, connection, lock.text, lockLook(context.policy, attempt));
    let isHeld = true;
    await act({
      pid,
      async let(observer) {
        if (!isHeld || !(await isPending(observer, table))) return !isHeld;
        isHeld = false;
        await client.query('COMMIT');
        return true;
      },
    });
  } finally {
    await session.close();
  }
}

const isPending = async (observer: Client, table: string): Promise<boolean> =>
  (await observer.query(PENDING(table).text)).rows.length > 0;

const PENDING = (table: string): Sql => sql`
  SELECT FROM pg_catalog.pg_inherits WHERE inhrelid = pg_catalog.to_regclass(${lit(table)}) AND inhdetachpending`;
