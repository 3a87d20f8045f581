import type { Step } from '../../model/index.ts';
import { type Attempt, type Client, lit, type Sql, sql, trusted } from '../../postgres/index.ts';
import type { Context } from '../context.ts';
import { execute } from '../execute.ts';
import { lockLook, setLockTimeout } from '../locks.ts';
import { afterLosing, LOST, whenLost } from './lost.ts';

/** A partition that is kept from changing while a statement waits to detach it. */
export interface Held {
  readonly pid: number;
  /** Lets go once the detach is pending; whether it has. */
  let(observer: Client): Promise<boolean>;
}

/** DETACH … CONCURRENTLY waits for its tables before it reasons with their checks, and cannot stand in a transaction that
 *  has them already. A second session that reads the partition meanwhile is not in its way, and is in that of everybody
 *  who would add a check. The detach itself wants the partition alone once it is pending. Throws `connection-lost`. */
export async function whileHeld(
  context: Context,
  { step, attempt }: { readonly step: Pick<Step, 'address' | 'calls'>; readonly attempt: Attempt },
  act: (context: Context, held: Held | null) => Promise<void>,
): Promise<void> {
  const table = step.calls?.held;
  if (table === undefined) return act(context, null);
  const session = context.beside();
  const over = new AbortController();
  try {
    const connection = await session.get();
    const { client, pid } = connection;
    const lock = sql`LOCK TABLE ONLY ${trusted(table)} IN ACCESS SHARE MODE`;
    await client.query('BEGIN');
    await client.query(setLockTimeout('LOCAL', context.policy.lockTimeout).text);
    await execute(context, connection, lock.text, lockLook(context.policy, attempt));
    let isHeld = true;
    whenLost(client, () => {
      if (isHeld) over.abort(LOST);
    });
    const signal = AbortSignal.any([context.signal, over.signal]);
    await act(
      { ...context, signal },
      {
        pid,
        async let(observer) {
          if (!isHeld || !(await isPending(observer, table))) return !isHeld;
          isHeld = false;
          await client.query('COMMIT');
          return true;
        },
      },
    );
  } catch (error) {
    throw afterLosing(over.signal, error, step, `${table} from changing`);
  } finally {
    await session.close();
  }
}

const isPending = async (observer: Client, table: string): Promise<boolean> =>
  (await observer.query(PENDING(table).text)).rows.length > 0;

const PENDING = (table: string): Sql => sql`
  SELECT FROM pg_catalog.pg_inherits WHERE inhrelid = pg_catalog.to_regclass(${lit(table)}) AND inhdetachpending`;
