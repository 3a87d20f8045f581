import { hidePassword } from '../model/index.ts';
import { boundAnswers } from './bounded.ts';
import { badUrl, refusal, unreachable } from './trouble.ts';

type Word = string | Buffer;

/** A server that has keys of a cache. */
export interface Shard {
  /** Sends one command; texts come back as bytes. */
  send(words: readonly Word[]): Promise<unknown>;
}

export interface Cache {
  readonly cluster: boolean;
  /** The servers that are written to; one, where it is no cluster. */
  readonly shards: readonly Shard[];
  /** The one that has a key. */
  at(key: string): Shard;
  close(): void;
}

/** Milliseconds: of a plan somebody waits for, and of a command that takes a millisecond. */
const CONNECTING = 5_000;
const ANSWERING = 10_000;

export const textOf = (reply: unknown): string | null =>
  Buffer.isBuffer(reply) ? reply.toString() : typeof reply === 'string' ? reply : null;

/** Connects to Redis or Valkey. Throws `bad-cache-url`, `cache-unreachable`, `cache-refused`. */
export async function openCache(text: string): Promise<Cache> {
  const url = parsed(text);
  const where = url.host;
  const { createClient, createCluster, RESP_TYPES } = await import('@redis/client');
  boundAnswers();
  const typeMapping = { [RESP_TYPES.BLOB_STRING]: Buffer };
  const options = {
    RESP: 2 as const,
    disableClientInfo: true,
    disableOfflineQueue: true,
    commandOptions: { typeMapping },
    socket: { connectTimeout: CONNECTING, reconnectStrategy: false as const },
  };
  const shardOf = (destroy: () => void, send: (words: Word[]) => Promise<unknown>): Shard => ({
    send: async (words) => {
      try {
        return await inTime(send([...words]), destroy);
      } catch (error) {
        throw refusal(error, where, String(words[0]));
      }
    },
  });

  const reached = <T>(answer: Promise<T>, close: () => void): Promise<T> =>
    inTime(answer, close).catch((error: unknown) => {
      throw unreachable(error, url);
    });

  const client = createClient({ ...options, url: text });
  // What is asked next fails by itself.
  client.on('error', () => {});
  const destroy = () => client.destroy();
  await reached(client.connect(), destroy);
  const alone = shardOf(destroy, (words) => client.sendCommand(words));
  if (!(await isCluster(alone))) {
    return { cluster: false, shards: [alone], at: () => alone, close: destroy };
  }
  destroy();
  const cluster = createCluster({
    ...{ RESP: 2, rootNodes: [{ url: text }] },
    defaults: { ...options, ...login(url), socket: { ...options.socket, ...tlsOf(url) } },
  });
  cluster.on('error', () => {});
  const end = () => cluster.destroy();
  await reached(cluster.connect(), end);
  const masters = cluster.masters.map((master) => cluster.nodeClient(master));
  const nodes = await reached(Promise.all(masters), end);
  return {
    cluster: true,
    shards: nodes.map((node) => shardOf(end, (words) => node.sendCommand(words))),
    at: (key) => shardOf(end, (words) => cluster.sendCommand(key, false, words)),
    close: end,
  };
}

/** The library bounds how long a command waits to be sent, and not how long it waits for its answer. */
async function inTime<T>(answer: Promise<T>, destroy: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no whole answer came within ${ANSWERING / 1000} s`));
      destroy();
    }, ANSWERING);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => {});
  }
}

const isCluster = async (shard: Shard): Promise<boolean> =>
  /^redis_mode:cluster\r?$/m.test(textOf(await shard.send(['INFO', 'server'])) ?? '');

function parsed(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '')
    throw badUrl();
  hidePassword({ password: decodeURIComponent(url.password), host: url.hostname });
  return url;
}

const tlsOf = ({ protocol }: URL) => (protocol === 'rediss:' ? { tls: true as const } : {});

/** Of the other nodes of a cluster nothing but their addresses is known. */
const login = ({ username, password }: URL) => ({
  ...(username === '' ? {} : { username: decodeURIComponent(username) }),
  ...(password === '' ? {} : { password: decodeURIComponent(password) }),
});
