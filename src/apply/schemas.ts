import type { Plan, Step } from '../model/index.ts';
import { type Client, isLockWait, keepingAll, readSchemas, type Sql } from '../postgres/index.ts';
import { beginKept } from './begin-kept.ts';
import { isLost } from './interruption.ts';
import { namesOf, schemasOf } from './names.ts';
import type { Session } from './session.ts';

/** Keeps what names of schemas mean. A statement that waits gives whoever owns two of them the time to swap their names,
 *  and would then be about other tables: docs/decisions/0206-names-that-stay.md. */
export interface Schemas {
  /** Their oids by name, as they were when the run began. */
  readonly pinned: Map<string, number>;
  pin(observer: Client): Promise<void>;
  /** Runs an attempt at a step while its names mean what they did when the run began, and, as far as this role may, stay.
   *  Throws `changed-outside`. */
  during<T>(step: Step, act: (kept: Kept) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Kept {
  /** Backend that keeps them; null: none does. */
  readonly pid: number | null;
  /** Lets go before the attempt is over. */
  letGo(): void;
}

/** Milliseconds that they are kept after the last attempt, since the next is often near. */
const LINGER = 250;

/** `beside` is a session for this alone. */
export function keptSchemas(
  plan: Pick<Plan, 'steps'>,
  beside: Session,
  lockTimeout: number,
): Schemas {
  const names = schemasOf(plan);
  const pinned = new Map<string, number>();
  let ways: readonly Sql[] = [];
  let users = 0;
  let pid: number | null = null;
  let lingering: NodeJS.Timeout | undefined;
  /** One at a time takes them or lets them go. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act);
    turn = mine.catch(() => {});
    return mine;
  };

  async function take(): Promise<void> {
    if (pid !== null && beside.pid === pid) return;
    const connection = await beside.get();
    await beginKept(connection.client, { ways, pinned, lockTimeout });
    pid = connection.pid;
  }

  async function drop(): Promise<void> {
    if (users > 0 || pid === null) return;
    pid = null;
    const { client } = await beside.get();
    await client.query('ROLLBACK').catch(() => {});
  }

  return {
    pinned,
    async pin(observer) {
      const found = await readSchemas(observer, names);
      for (const { name, oid } of found) pinned.set(name, oid);
      ways = keepingAll(found);
      if (ways.length === 0) return;
      try {
        await inTurn(take);
        await inTurn(drop);
      } catch (error) {
        if (isLost(error)) throw error;
        // An event trigger may refuse it. Who waits for a schema is told at the first step that needs it.
        if (!isLockWait(error)) ways = [];
      }
    },
    async during(step, act) {
      if (ways.length === 0 || namesOf(step).length === 0)
        return act({ pid: null, letGo: () => {} });
      users += 1;
      clearTimeout(lingering);
      let isIn = true;
      const letGo = () => {
        if (!isIn) return;
        isIn = false;
        users -= 1;
        if (users > 0) return;
        lingering = setTimeout(() => inTurn(drop).catch(() => {}), LINGER);
        lingering.unref();
      };
      try {
        await inTurn(take);
        return await act({ pid, letGo });
      } finally {
        letGo();
      }
    },
    async close() {
      clearTimeout(lingering);
      await turn;
      await beside.close();
    },
  };
}
