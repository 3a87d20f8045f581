import { type Client, pinWriting, sql } from '../postgres/index.ts';
import { isLost } from './interruption.ts';

export interface Connection {
  readonly client: Client;
  readonly pid: number;
}

/** A connection that is opened when it is first needed, and again after it died. */
export interface Session {
  /** Backend of the open connection; null: none is open. */
  readonly pid: number | null;
  get(): Promise<Connection>;
  /** Asks a question that may be asked twice: where the connection turns out dead, a new one is asked. */
  ask<T>(question: (client: Client) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** `enrol` has the last word before a connection is used; by then its pid is known. */
export function session(
  open: () => Promise<Client>,
  enrol: (client: Client) => Promise<void> = async () => {},
): Session {
  let current: Promise<Connection> | undefined;
  let pid: number | null = null;

  function get(): Promise<Connection> {
    if (current !== undefined) return current;
    const opening = start();
    const forget = () => {
      if (current !== opening) return;
      current = undefined;
      pid = null;
    };
    opening.then(({ client }) => client.once('end', forget), forget);
    current = opening;
    return opening;
  }
  async function start(): Promise<Connection> {
    const client = await open();
    pid = await prepare(client);
    await enrol(client);
    return { client, pid };
  }
  async function close(): Promise<void> {
    const closing = current;
    current = undefined;
    pid = null;
    await (await closing?.catch(() => undefined))?.client.end();
  }
  async function put<T>(question: (client: Client) => Promise<T>): Promise<T> {
    const asked = get();
    try {
      return await question((await asked).client);
    } catch (error) {
      if (!isLost(error)) throw error;
      if (current === asked) await close();
      return await question((await get()).client);
    }
  }
  // Lanes ask at the same time, and a connection takes one question after the other.
  let last: Promise<unknown> = Promise.resolve();
  return {
    get pid() {
      return pid;
    },
    get,
    close,
    ask(question) {
      const answer = last.then(() => put(question));
      last = answer.catch(() => {});
      return answer;
    },
  };
}

/** Returns the pid of the connection's backend. */
async function prepare(client: Client): Promise<number> {
  await pinWriting(client);
  const query = sql`SELECT pg_catalog.pg_backend_pid() AS pid`;
  const { rows } = await client.query<{ pid: number }>(query.text);
  return rows[0]?.pid ?? 0;
}
