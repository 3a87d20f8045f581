import { fail, type Plan, parseName, type Step } from '../model/index.ts';
import {
  type Client,
  errorCode,
  isLockWait,
  keepingAll,
  lit,
  readSchemas,
  type Sql,
  sql,
} from '../postgres/index.ts';
import { isLost } from './interruption.ts';
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

/** The names that a step has in its statements. */
export const namesOf = ({ locks, makes, calls }: Step): readonly string[] => [
  ...locks.map(({ relation }) => relation),
  ...makes,
  ...(calls?.tables ?? []),
];

const schemasOf = (step: Step): readonly string[] =>
  namesOf(step).flatMap((name) => parseName(name)?.slice(0, -1) ?? []);

/** `beside` is a session for this alone. */
export function keptSchemas(
  { steps }: Pick<Plan, 'steps'>,
  beside: Session,
  lockTimeout: number,
): Schemas {
  const names = [...new Set(steps.flatMap(schemasOf))];
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

  async function requireSame(client: Client): Promise<void> {
    const found = new Map((await readSchemas(client, names)).map(({ name, oid }) => [name, oid]));
    for (const [name, oid] of pinned) if (found.get(name) !== oid) throw another(name);
  }

  async function take(): Promise<void> {
    if (pid !== null && beside.pid === pid) return;
    const connection = await beside.get();
    const { client } = connection;
    await untilNobodyElse(async () => {
      try {
        await client.query('BEGIN');
        await client.query(sql`SET LOCAL lock_timeout = ${lit(Math.ceil(lockTimeout))}`.text);
        for (const way of ways) await client.query(way.text);
        await requireSame(client);
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {});
        throw error;
      }
    });
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

const another = (name: string) =>
  fail('changed-outside', `the schema ${name} is no longer the one that it was`, {
    hint: 'run it again, and look who renames schemas here',
  });
