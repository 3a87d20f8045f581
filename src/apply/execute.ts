import { setTimeout as sleep } from 'node:timers/promises';
import { type Blocker, DboptError } from '../model/index.ts';
import { asLogin, blockers, type Client, sql } from '../postgres/index.ts';
import type { Context } from './context.ts';
import { isLost } from './interruption.ts';
import type { Connection } from './session.ts';

/** How a statement is looked at while it runs. */
export interface Look {
  /** Milliseconds between two looks. */
  readonly every: number;
  /** Told whom it waits for, which may be nobody. True: cancel it. */
  at(waitsFor: readonly Blocker[], observer: Client, pid: number): boolean | Promise<boolean>;
}

/** Runs one statement and returns its rows. An abort of the run cancels it. Whatever goes wrong beside it, it is over
 *  when this is: what is held for it stays held until then. */
export async function execute<Row extends object>(
  context: Context,
  { client, pid }: Connection,
  text: string,
  look: Look,
  values?: readonly unknown[],
): Promise<readonly Row[]> {
  const { signal } = context;
  signal.throwIfAborted();
  const cancel = () => glance(context, (observer) => cancelBackend(observer, pid));
  const onAbort = () => void cancel().catch(() => {});
  signal.addEventListener('abort', onAbort);
  const statement = client.query<Row>(text, values === undefined ? undefined : [...values]);
  const ended = statement.then(
    () => true,
    () => true,
  );
  const isOver = () => Promise.race([ended, sleep(look.every, false, { ref: false })]);
  try {
    while (!(await isOver())) {
      const stop = await glance(context, async (on) => look.at(await blockers(on, pid), on, pid));
      // A cancel that arrives between two statements hits nothing, so it is repeated.
      if (stop === true || signal.aborted) await cancel();
    }
  } catch (error) {
    while (!(await isOver())) await cancel().catch(() => {});
    throw error;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
  return (await statement).rows;
}

/** An observer that cannot be had at the moment is no reason to give up a statement that works. */
async function glance<T>({ observer }: Context, question: (client: Client) => Promise<T>) {
  try {
    return await observer.ask(question);
  } catch (error) {
    if (isLost(error) || error instanceof DboptError) return null;
    throw error;
  }
}

const cancelBackend = (observer: Client, pid: number): Promise<unknown> =>
  asLogin(observer, () => observer.query(sql`SELECT pg_catalog.pg_cancel_backend($1)`.text, [pid]));
