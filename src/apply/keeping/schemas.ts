import type { Plan, Policy, Step } from '../../model/index.ts';
import {
  type Client,
  keepingAll,
  readSchemas,
  requireSameSchemas,
  type Sql,
} from '../../postgres/index.ts';
import type { Connection, Session } from '../session.ts';
import { beginKept, requirePinned } from './begin.ts';
import { afterLosing, LOST, whenLost } from './lost.ts';
import { namesOf, schemasOf } from './names.ts';

/** Keeps what names of schemas mean. A statement that waits gives whoever owns two of them the time to swap their names,
 *  and would then be about other tables: docs/decisions/0206-names-that-stay.md. */
export interface Schemas {
  /** Looks whether they are what they were before the run was planned. Throws `changed-outside`. */
  pin(observer: Client): Promise<void>;
  /** Runs an attempt at a step while its names mean what they did when the run began, and, as far as this role may, stay.
   *  Throws `changed-outside`. */
  during<T>(step: Step, send: Send, act: (kept: Kept) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Kept {
  /** Backend that keeps them; null: none does. */
  readonly pid: number | null;
  /** Aborted where that backend ends while they are kept for this attempt. */
  readonly lost: AbortSignal;
  /** Lets go before the attempt is over. */
  letGo(): void;
}

/** Sends a statement that may wait for others, and sees for whom. */
type Send = (connection: Connection, text: string) => Promise<unknown>;

/** Milliseconds that they are kept after the last attempt, since the next is often near. */
const LINGER = 250;

/** Milliseconds after which they are let go between two attempts, however near the next one is. */
const LONG = 1_000;

interface Options {
  readonly plan: Pick<Plan, 'steps'>;
  readonly policy: Pick<Policy, 'lockTimeout'>;
  /** What they were before it was planned. */
  readonly schemas?: ReadonlyMap<string, number>;
}

/** `beside` is a session for this alone. */
export function keptSchemas({ plan, policy, schemas }: Options, beside: Session): Schemas {
  const names = schemasOf(plan);
  const pinned = new Map<string, number>();
  let ways: readonly Sql[] = [];
  /** Attempts under way. */
  const active = new Set<AbortController>();
  let watched: Client | undefined;
  let since = 0;
  let pid: number | null = null;
  let lingering: NodeJS.Timeout | undefined;
  /** One at a time takes them or lets them go. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act);
    turn = mine.catch(() => {});
    return mine;
  };

  /** Those that last long come one after another: then they are let go in between, for others and for vacuum. */
  async function take(send: Send): Promise<void> {
    if (pid !== null && beside.pid === pid) {
      if (active.size > 0 || performance.now() - since < LONG) return;
      await drop();
    }
    const connection = await beside.get();
    watch(connection.client);
    const { lockTimeout } = policy;
    const wait = (text: string) => send(connection, text);
    await beginKept(connection.client, wait, { ways, pinned, lockTimeout });
    [pid, since] = [connection.pid, performance.now()];
  }

  function watch(client: Client): void {
    if (client === watched) return;
    watched = client;
    whenLost(client, () => {
      for (const attempt of active) attempt.abort(LOST);
    });
  }

  async function drop(): Promise<void> {
    if (active.size > 0 || pid === null) return;
    pid = null;
    const { client } = await beside.get();
    await client.query('ROLLBACK').catch(() => {});
  }

  return {
    async pin(observer) {
      const found = await readSchemas(observer, names);
      for (const { name, oid } of found) pinned.set(name, schemas?.get(name) ?? oid);
      requireSameSchemas(found, pinned);
      ways = keepingAll(found);
      if (ways.length > 0) await beside.get();
    },
    async during(step, send, act) {
      const attempt = new AbortController();
      if (ways.length === 0 || namesOf(step).length === 0)
        return act({ pid: null, lost: attempt.signal, letGo: () => {} });
      clearTimeout(lingering);
      const letGo = () => {
        if (!active.delete(attempt) || active.size > 0) return;
        lingering = setTimeout(() => inTurn(drop).catch(() => {}), LINGER);
        lingering.unref();
      };
      await inTurn(async () => {
        await take(send);
        active.add(attempt);
      });
      try {
        const done = await act({ pid, lost: attempt.signal, letGo });
        // A statement that was over by then may have been about others.
        if (attempt.signal.aborted) await requirePinned((await beside.get()).client, pinned);
        return done;
      } catch (error) {
        throw afterLosing(attempt.signal, error, step, 'the names of schemas');
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
