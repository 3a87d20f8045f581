import { aboutConnection, dictionary, fail } from '../../model/index.ts';
import { type Client, type ConnectOptions, errorCode, open } from './open.ts';
import { pin } from './pins.ts';
import { endWith } from './protocol.ts';

export { type Client, errorCode } from './open.ts';

/** Opens a connection whose settings are ours, see PINS. Errors name host, port, database and user, never the password. */
export async function connect(options: ConnectOptions): Promise<Client> {
  let ended: readonly string[] = [];
  for (;;) {
    try {
      return await pinned({ ...options, withoutTimeouts: ended });
    } catch (error) {
      const more = timeoutsOf(error).filter((name) => !ended.includes(name));
      if (more.length === 0) throw error;
      ended = [...ended, ...more];
    }
  }
}

async function pinned(options: ConnectOptions): Promise<Client> {
  const { client, pid, timeout } = await open(options);
  // A server that lets everybody in, and then says nothing.
  const timer = setTimeout(() => endWith(client, silent(timeout)), timeout);
  try {
    await pin(client, pid, async () => (await open(options)).client);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw aboutConnection(error);
  } finally {
    clearTimeout(timer);
  }
}

const silent = (milliseconds: number) =>
  fail(
    'cannot-connect',
    `connected, and no answer to the first statement within ${milliseconds / 1_000} s`,
    {
      hint: 'is it at work so much, or stopped? connect_timeout says how long to wait',
    },
  );

/** By SQLSTATE, what ended a session before it had said that it wants no such end: one of some milliseconds. */
const TIMEOUTS = dictionary<readonly string[]>({
  57014: ['statement_timeout', 'lock_timeout'],
  '55P03': ['lock_timeout'],
  '25P03': ['idle_in_transaction_session_timeout'],
  '25P04': ['transaction_timeout'],
  '57P05': ['idle_session_timeout'],
});

const timeoutsOf = (error: unknown): readonly string[] =>
  error instanceof Error ? (TIMEOUTS[errorCode(error)] ?? timeoutsOf(error.cause)) : [];
